// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "personpicture.h"

#include "common/safeimage.h"
#include "common/worker.h"
#include "core/logging.h"
#include "net/networksetup.h"
#include "net/origin.h"
#include "net/savingmode.h"
#include "oidc/signinhosts.h"
#include "oidc/tenant.h"

#include <QBuffer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcPicture, "keyfob.picture", QtInfoMsg)

namespace Keyfob {

namespace {

constexpr int MaxRedirects = 3;
constexpr qsizetype MaxAddress = 4096; // Characters

/// The middle of \a image as large as it is shown, in an address of its own.
QUrl toDataUrl(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    const QImage small =
        image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side)
            .scaled(PersonPicture::Side, PersonPicture::Side, Qt::IgnoreAspectRatio,
                    Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "PNG");
    return QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
}

} // namespace

PersonPicture::Use PersonPicture::use(const QUrl &picture, const QUrl &issuer,
                                      const QStringList &hosts)
{
    if (!isSecureUrl(picture) || picture.toString().size() > MaxAddress)
        return Use::Never;
    const bool isSameOrigin = originOf(picture) == originOf(issuer);
    if (picture.scheme() != QLatin1StringView("https")) {
        // A page must not make this program ask whatever else listens on this machine.
        if (issuer.scheme() != QLatin1StringView("http") || !isLoopbackHost(issuer.host()))
            return Use::Never;
        return isSameOrigin ? Use::Automatic : Use::OnRequest;
    }
    const bool isDefaultPort = picture.port(443) == 443;
    if (isSameOrigin || (isDefaultPort && SignInHosts(hosts).contains(picture.host())))
        return Use::Automatic;
    // Nor one of those over TLS, unless the provider is there itself.
    return isLoopbackHost(picture.host()) && !isLoopbackHost(issuer.host()) ? Use::Never
                                                                            : Use::OnRequest;
}

PersonPicture::PersonPicture(QObject *parent)
    : QObject(parent)
{
}

PersonPicture::~PersonPicture()
{
    m_cancel.cancel();
}

void PersonPicture::setTenant(const Tenant &tenant)
{
    m_issuer = tenant.issuer;
    m_hosts = tenant.signInHosts;
}

void PersonPicture::setNetwork(const NetworkSetup &setup)
{
    m_http.setNetwork(setup.withoutClientCertificate());
}

void PersonPicture::setAddress(const QUrl &address)
{
    if (address == m_address)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_tasks.cancel();
    ++m_generation;
    m_address = address;
    m_source.clear();
    m_isWanted = false;
    if (useNow() == Use::Automatic)
        fetch();
    Q_EMIT changed();
}

PersonPicture::Use PersonPicture::useNow() const
{
    const Use allowed = use(m_address, m_issuer, m_hosts);
    return allowed == Use::Automatic && SavingMode::system().isMetered() ? Use::OnRequest : allowed;
}

QString PersonPicture::host() const
{
    if (m_isWanted || useNow() != Use::OnRequest)
        return {};
    return plainText(m_address.host(QUrl::FullyEncoded), 100);
}

void PersonPicture::fetch()
{
    if (m_isWanted || use(m_address, m_issuer, m_hosts) == Use::Never)
        return;
    m_isWanted = true;
    Q_EMIT changed();
    m_tasks.start(run());
}

Task<Expected<HttpResponse>> PersonPicture::follow(QUrl url)
{
    const QString origin = originOf(url);
    for (int hops = 0;; ++hops) {
        HttpRequest request;
        request.url = url;
        request.headers = {{"Accept", "image/png, image/jpeg, image/webp, image/gif"}};
        request.deadline = Deadline;
        request.sizeCap = MaxSize;
        request.redirects = Redirects::Return;
        request.cancel = m_cancel;
        auto response = co_await m_tasks.guard(m_http.send(request));
        if (!response || response->status < 300 || response->status >= 400)
            co_return response;
        url = url.resolved(QUrl::fromEncoded(response->header("Location"), QUrl::StrictMode));
        // Another host was not named to the person, or is not the provider's.
        if (originOf(url) != origin || !isSecureUrl(url) || hops == MaxRedirects)
            co_return fail(ErrorCode::RedirectRefused, {}, QStringLiteral("to another host"));
    }
}

Task<> PersonPicture::run()
{
    const CancelToken ended = m_tasks.cancellation(); // another address cancels it, too
    const auto response = co_await m_tasks.guard(follow(m_address));
    if (ended.isCancelled())
        co_return;
    if (response && response->status == 200) {
        read(response->body, m_generation);
    } else {
        qCInfo(lcPicture).noquote()
            << "no picture:"
            << (response ? QString::number(response->status) : response.error().name());
    }
}

void PersonPicture::read(const QByteArray &bytes, int generation)
{
    onWorker(
        this,
        [bytes] {
            const auto image = SafeImage::read(bytes, {Side, Side}, MaxPixels);
            return image ? toDataUrl(*image) : QUrl();
        },
        [this, generation](const QUrl &source) {
            if (generation != m_generation)
                return;
            m_source = source;
            Q_EMIT changed();
        });
}

} // namespace Keyfob
