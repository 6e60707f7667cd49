// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureaccess.h"

#include "net/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace Keyfob {

namespace {

constexpr int TransferTimeoutMs = 8000;

class PictureManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        // An empty address is refused by Qt itself, which QML reports as a failed picture.
        QNetworkRequest checked(request);
        if (operation != GetOperation || !isSecureUrl(request.url()))
            checked.setUrl({});
        checked.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        checked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        checked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        checked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        checked.setTransferTimeout(TransferTimeoutMs);
        return QNetworkAccessManager::createRequest(operation, checked, body);
    }
};

} // namespace

QNetworkAccessManager *PictureAccess::create(QObject *parent)
{
    return new PictureManager(parent);
}

} // namespace Keyfob
