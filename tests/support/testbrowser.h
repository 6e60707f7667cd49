// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/headerlist.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

namespace Keyfob {

/// What a browser is to a provider: it keeps cookies, loads pages and posts forms. It does not
/// follow redirects by itself, so that a test sees each.
class TestBrowser
{
public:
    struct Page
    {
        QUrl url;
        int status = 0;
        QByteArray body;
        HeaderList headers;

        QByteArray header(const QByteArray &name) const;
        /// Where it redirects to, resolved; invalid if nowhere.
        QUrl location() const;
        /// The value of the hidden form field \a name.
        QString field(const QString &name) const;
        bool has(const QByteArray &text) const { return body.contains(text); }
    };
    using Fields = QList<QPair<QString, QString>>;

    TestBrowser();

    Page get(const QUrl &url);
    Page post(const QUrl &url, const Fields &fields);
    /// Follows redirects from \a page as long as they stay at its origin.
    Page follow(Page page);

    /// \a fields as a query or form.
    static QByteArray encoded(const Fields &fields);

private:
    Page wait(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
};

} // namespace Keyfob
