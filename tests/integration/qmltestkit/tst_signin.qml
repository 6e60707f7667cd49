// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob
import Keyfob.TestKit
import QtQuick
import QtTest

TestCase {
    id: testCase

    function init() {
        if (!bench.installed)
            skip(bench.problem);
        verify(bench.ready, bench.problem);
        bench.emptyKeychain();
        bench.keychain = KeyfobTestBench.Working;
        bench.behavior = KeyfobTestBench.Allow;
        bench.person = "emma@timesheets.example";
    }

    function test_signsInAndCallsTheApi() {
        const app = createTemporaryObject(program, testCase);
        const asked = bench.passwordsAsked();
        app.client.signIn();
        tryVerify(() => app.client.signedIn);
        compare(app.client.email, "emma@timesheets.example");
        compare(bench.passwordsAsked(), asked + 1);
        app.timesheets.send();
        tryCompare(app.timesheets, "status", 200);
    }
    function test_anotherPersonSignsIn() {
        bench.person = "max@timesheets.example";
        const app = createTemporaryObject(program, testCase);
        app.client.signIn();
        tryVerify(() => app.client.signedIn);
        compare(app.client.email, "max@timesheets.example");
    }
    function test_aSessionIsKeptUntilTheKeychainIsEmptied() {
        const first = createTemporaryObject(program, testCase);
        first.client.signIn();
        tryVerify(() => first.client.signedIn);
        tryVerify(() => !first.client.saving);
        first.destroy();
        const second = createTemporaryObject(program, testCase);
        tryVerify(() => second.client.signedIn);
        second.destroy();
        bench.emptyKeychain();
        const third = createTemporaryObject(program, testCase);
        tryCompare(third.client, "state", KeyfobClient.SignedOut);
        verify(!third.client.signedIn);
    }
    function test_failsASignIn_data() {
        return [
            { tag: "denied", behavior: KeyfobTestBench.Deny, code: "AccessDenied, access_denied" },
            { tag: "window closed", behavior: KeyfobTestBench.MistypePassword, code: "" }
        ];
    }
    function test_failsASignIn(row) {
        // Where nobody has allowed anything before.
        const other = createTemporaryObject(anotherBench, testCase, { behavior: row.behavior });
        verify(other.ready, other.problem);
        const app = createTemporaryObject(program, testCase, { bench: other });
        tryCompare(app.client, "state", KeyfobClient.SignedOut);
        app.client.signIn();
        verify(app.client.busy);
        tryCompare(app.client, "busy", false);
        verify(!app.client.signedIn);
        compare(app.client.error.code, row.code);
        // The same client signs in when the person does.
        other.behavior = KeyfobTestBench.Allow;
        app.client.signIn();
        tryVerify(() => app.client.signedIn);
    }
    function test_whoAllowedItIsNotAskedAgain() {
        bench.emptyKeychain();
        bench.person = "max@timesheets.example";
        const first = createTemporaryObject(program, testCase);
        first.client.signIn();
        tryVerify(() => first.client.signedIn);
        bench.emptyKeychain();
        bench.behavior = KeyfobTestBench.Deny;
        const second = createTemporaryObject(program, testCase);
        second.client.signIn();
        tryVerify(() => second.client.signedIn);
    }
    function test_failsASignInAtAProviderThatForges() {
        const forger = createTemporaryObject(anotherBench, testCase, {
            sandboxOptions: ["--fault", "wrong-nonce"]
        });
        verify(forger.ready, forger.problem);
        const app = createTemporaryObject(program, testCase, { bench: forger });
        app.client.signIn();
        tryVerify(() => app.client.error.code === "NonceMismatch");
        verify(!app.client.signedIn);
    }
    function test_timeGoesByWhenTheTestSaysSo() {
        const app = createTemporaryObject(program, testCase);
        app.client.signIn();
        tryVerify(() => app.client.signedIn);
        const before = app.client.expiry;
        verify(bench.advanceClock(7200));
        app.timesheets.send();
        tryCompare(app.timesheets, "status", 200);
        verify(app.client.expiry - before >= 7200 * 1000 - 60000, "it was not renewed");
    }
    function test_whatWaitsForTimeToPassFollows() {
        const app = createTemporaryObject(program, testCase);
        app.client.signIn();
        tryVerify(() => app.client.signedIn);
        const before = app.client.expiry;
        verify(bench.advanceClock(7200)); // and nobody asks for a token
        tryVerify(() => app.client.expiry > before);
    }
    function test_saysThatTheKeychainIsLocked() {
        bench.keychain = KeyfobTestBench.Locked;
        const app = createTemporaryObject(program, testCase);
        app.client.signIn();
        tryVerify(() => app.client.signedIn);
        tryVerify(() => app.client.canRetryKeychain);
        bench.keychain = KeyfobTestBench.Working;
        app.client.retryKeychain();
        tryVerify(() => !app.client.canRetryKeychain);
    }
    function test_waitsForASlowKeychain() {
        bench.keychain = KeyfobTestBench.Slow;
        const app = createTemporaryObject(program, testCase);
        compare(app.client.state, KeyfobClient.Starting);
        bench.keychain = KeyfobTestBench.Working;
        bench.answerKeychain();
        tryCompare(app.client, "state", KeyfobClient.SignedOut);
    }
    function test_clientsMayOutliveTheBench() {
        const other = anotherBench.createObject(testCase);
        verify(other.ready, other.problem);
        const app = createTemporaryObject(program, testCase, { bench: other });
        app.client.signIn();
        other.destroy();
        tryVerify(() => app.client.signedIn);
    }
    function test_saysThatTheSandboxDoesNotStart() {
        setup.breakSandbox(true);
        ignoreWarning(/keyfob-sandbox does not start/);
        const other = createTemporaryObject(anotherBench, testCase);
        setup.breakSandbox(false);
        verify(!other.ready);
        verify(other.problem.includes("/nowhere/keyfob-sandbox"), other.problem);
        verify(!other.advanceClock(1));
        const app = createTemporaryObject(program, testCase, { bench: other });
        app.client.signIn();
        verify(!app.client.signedIn);
    }
    function test_anEnvironmentIsATestBench() {
        ignoreWarning(/is not a KeyfobTestBench/);
        const client = createTemporaryObject(strangeClient, testCase);
        verify(client);
    }

    KeyfobTestBench { id: bench }
    Component {
        id: anotherBench

        KeyfobTestBench {}
    }
    Component {
        id: strangeClient

        KeyfobClient {
            environment: testCase
        }
    }
    Component {
        id: program

        Item {
            id: root

            property KeyfobTestBench bench: testCase.defaultBench
            property alias client: keyfobClient
            property alias timesheets: keyfobRequest

            KeyfobClient {
                id: keyfobClient

                environment: root.bench
                tenantFile: root.bench ? root.bench.tenantFile : tenantFile
            }
            KeyfobRequest {
                id: keyfobRequest

                client: keyfobClient
                path: "/timesheets"
            }
        }
    }

    property KeyfobTestBench defaultBench: bench
}
