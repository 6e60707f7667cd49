// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

namespace Keyfob {

QByteArray TestBrowser::Page::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QUrl TestBrowser::Page::location() const
{
    const QByteArray value = header("Location");
    return value.isEmpty() ? QUrl() : url.resolved(QUrl::fromEncoded(value));
}

QString TestBrowser::Page::field(const QString &name) const
{
    const QRegularExpression input(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
    return input.match(QString::fromUtf8(body)).captured(1);
}

TestBrowser::TestBrowser()
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setTransferTimeout(20'000);
}

TestBrowser::Page TestBrowser::get(const QUrl &url)
{
    return wait(m_manager.get(QNetworkRequest(url)));
}

TestBrowser::Page TestBrowser::post(const QUrl &url, const Fields &fields)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    return wait(m_manager.post(request, encoded(fields)));
}

TestBrowser::Page TestBrowser::follow(Page page)
{
    for (int hops = 0; hops < 10; ++hops) {
        const QUrl next = page.location();
        if (!next.isValid() || next.authority() != page.url.authority())
            break;
        page = get(next);
    }
    return page;
}

QByteArray TestBrowser::encoded(const Fields &fields)
{
    QByteArray result;
    for (const auto &[name, value] : fields) {
        if (!result.isEmpty())
            result += '&';
        result += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return result;
}

TestBrowser::Page TestBrowser::wait(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
        qFatal("the browser got no response");
    Page page {reply->url(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
               reply->readAll(), reply->rawHeaderPairs()};
    reply->deleteLater();
    return page;
}

} // namespace Keyfob
