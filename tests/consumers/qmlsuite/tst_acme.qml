// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob
import Keyfob.TestKit
import QtQml
import QtTest

TestCase {
    id: testCase

    name: "Acme"

    function init() {
        if (!bench.installed)
            skip(bench.problem);
        verify(bench.ready, bench.problem);
        bench.emptyKeychain();
        bench.behavior = KeyfobTestBench.Allow;
        bench.person = "emma@timesheets.example";
    }

    function test_signsIn() {
        const client = createTemporaryObject(program, testCase);
        client.signIn();
        tryVerify(() => client.signedIn);
        compare(client.email, "emma@timesheets.example");
    }
    function test_takesNoForANo() {
        bench.person = "max@timesheets.example"; // who has not allowed it before
        bench.behavior = KeyfobTestBench.Deny;
        const client = createTemporaryObject(program, testCase);
        client.signIn();
        tryVerify(() => client.error.code.startsWith("AccessDenied"));
        verify(!client.signedIn);
    }

    KeyfobTestBench { id: bench }
    Component {
        id: program

        KeyfobClient {
            environment: bench
            tenantFile: bench.tenantFile
        }
    }
}
