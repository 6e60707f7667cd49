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
    PictureManager(std::shared_ptr<const SharedNetwork> network, QObject *parent)
        : QNetworkAccessManager(parent)
        , m_network(std::move(network))
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        useNetwork();
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
        checked.setSslConfiguration(m_tls);
        return QNetworkAccessManager::createRequest(operation, checked, body);
    }

private:
    void useNetwork()
    {
        const auto [setup, version] = m_network->get();
        if (version == m_version)
            return;
        m_version = version;
        m_tls = setup.withoutClientCertificate().tls();
        setup.setProxyOf(*this);
        clearConnectionCache();
    }

    std::shared_ptr<const SharedNetwork> m_network;
    QSslConfiguration m_tls;
    int m_version = -1;
};

} // namespace

PictureAccess::PictureAccess(std::shared_ptr<const SharedNetwork> network)
    : m_network(std::move(network))
{
}

QNetworkAccessManager *PictureAccess::create(QObject *parent)
{
    return new PictureManager(m_network, parent);
}

} // namespace Keyfob
