// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"

#include "oidc/provider.h"
#include "support/fakedelay.h"
#include "support/fakeprovider.h"
#include "support/processstatus.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QFile>

namespace Keyfob::Faults {

void Report::see(const QString &what, bool good)
{
    m_seen.append(good ? what : QStringLiteral("WRONG: ") + what);
    m_good = m_good && good;
}

Expected<HttpResponse> get(const QUrl &url, std::chrono::milliseconds deadline)
{
    HttpClient http;
    HttpRequest request;
    request.url = url;
    request.bearer = Secret("canary-token");
    request.deadline = deadline;
    return await(http.send(request));
}

void seeKeysKept(const QUrl &url, Report &report)
{
    FakeProvider fake;
    HttpClient http;
    FakeClock clock(fake.now);
    const FakeDelay delay;
    Provider provider(http, clock, QUrl(fake.issuer()), &delay);
    IdTokenExpectation expected;
    expected.issuer = fake.issuer();
    expected.clientId = QStringLiteral("c1");
    expected.now = clock.now();
    expected.algorithms = {QStringLiteral("RS256")};
    const QJsonObject claims {{QStringLiteral("iss"), fake.issuer()},
                              {QStringLiteral("sub"), QStringLiteral("s1")},
                              {QStringLiteral("aud"), QStringLiteral("c1")},
                              {QStringLiteral("iat"), fake.now},
                              {QStringLiteral("exp"), fake.now + 60}};
    const auto validate = [&](const TestIssuer &key) {
        return await(provider.validate(Secret(key.sign(claims)), expected));
    };
    const bool first = validate(fake.key).has_value();
    fake.discovery.insert(u"jwks_uri", url.toString());
    clock.advance(3601);
    const bool kept = first && validate(fake.key);
    report.see(QStringLiteral("keys kept after %1: %2")
                   .arg(url.path(), kept ? QStringLiteral("yes") : QStringLiteral("no")),
               kept);
    const TestIssuer other(QByteArrayLiteral("RS256"), QStringLiteral("unknown"));
    const auto unknown = validate(other);
    report.see(QStringLiteral("unknown key"), unknown, ErrorCode::KeyNotFound);
}

qint64 growth(const std::function<void()> &work)
{
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5"); // begins the peak anew
    const qint64 before = processStatusBytes("VmRSS:");
    work();
    return processStatusBytes("VmHWM:") - before;
}

QCoro::Task<Expected<Secret>> Token::accessToken()
{
    co_return Secret("canary-token-" + QByteArray::number(renewals));
}

QCoro::Task<Expected<Secret>> Token::renew(Secret /*refused*/)
{
    ++renewals;
    return accessToken();
}

} // namespace Keyfob::Faults
