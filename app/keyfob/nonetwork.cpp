// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace Keyfob {

namespace {

class DataOnlyManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        // An empty address is refused by Qt itself, which QML reports as a failed picture.
        QNetworkRequest checked(request);
        if (operation != GetOperation || request.url().scheme() != QLatin1StringView("data"))
            checked.setUrl({});
        return QNetworkAccessManager::createRequest(operation, checked, body);
    }
};

} // namespace

QNetworkAccessManager *NoNetwork::create(QObject *parent)
{
    return new DataOnlyManager(parent);
}

} // namespace Keyfob
