// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/headerlist.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Keyfob::Sandbox {

struct TestCertificate;

/// A request as a value.
struct Request
{
    QByteArray method; ///< In upper case.
    QString path; ///< Decoded.
    QByteArray query; ///< As sent, without the question mark.
    HeaderList headers;
    QByteArray body;

    /// The value of \a name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
    /// The value of the cookie \a name (RFC 6265 5.4), or empty.
    QByteArray cookie(QByteArrayView name) const;
};

/// An answer as a value.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    HeaderList headers;
    std::chrono::milliseconds delay {0}; ///< Until it goes out.

    Response &with(const QByteArray &name, const QByteArray &value);
};

/// The one place that knows QHttpServer, whose interface differs from one Qt to the next.
/// It listens on 127.0.0.1 and nowhere else, refuses requests over SizeCap bytes with 413, and
/// requests for another host (DNS rebinding) with 400.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    /// Bytes of head and body of one request.
    static constexpr qint64 SizeCap = 256 * 1024;
    /// The same of one that uploads an attachment.
    static constexpr qint64 UploadCap = 8 * 1024 * 1024 + SizeCap;

    /// Gives the answer; nothing means that the request is left without one.
    using Handler = std::function<std::optional<Response>(const Request &)>;

    explicit HttpFront(QObject *parent = nullptr);
    ~HttpFront() override;

    /// Listens on \a port, 0 for any that is free; with TLS if there is a \a certificate. Returns
    /// the port, or 0 if it is taken.
    quint16 listen(quint16 port, const TestCertificate *certificate = nullptr);

    /// What answers from now on; until then everything is 503.
    void setHandler(Handler handler);

    /// While it is paused, requests wait, but for those below `/sandbox/`; then they are answered
    /// in their order.
    void setPaused(bool paused);

private:
    class Server;
    std::unique_ptr<Server> d;
};

} // namespace Keyfob::Sandbox
