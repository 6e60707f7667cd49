// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "keyfobclient.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

struct ApiRequest;

/// A request to the organisation's API as whoever is signed in at a KeyfobClient. The access token
/// goes along, at that API's origin alone, and is renewed if it has to be.
///
/// \code{.qml}
/// KeyfobRequest { id: hours; client: client; path: "/timesheets"; onFinished: print(text) }
/// \endcode
class KeyfobRequest : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Whose access token is used.
    Q_PROPERTY(Keyfob::KeyfobClient *client READ client WRITE setClient NOTIFY requestChanged)
    /// GET at first.
    Q_PROPERTY(QString method READ method WRITE setMethod NOTIFY requestChanged)
    /// Below the tenant's `api_base_url`.
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY requestChanged)
    /// JSON, or empty.
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY requestChanged)
    /// True between send() and finished().
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// The HTTP status of the last answer; 0 without one.
    Q_PROPERTY(int status READ status NOTIFY changed)
    /// The body of the last answer, from UTF-8.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Why there is no answer, or what an answer means that is no success; else empty.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    /// A GET for nobody yet.
    explicit KeyfobRequest(QObject *parent = nullptr);
    /// Ends what is on its way.
    ~KeyfobRequest() override;

    /// See the property.
    KeyfobClient *client() const { return m_client; }
    /// See the property.
    void setClient(KeyfobClient *client);
    /// See the property.
    QString method() const { return m_method; }
    /// See the property.
    void setMethod(const QString &method);
    /// See the property.
    QString path() const { return m_path; }
    /// See the property.
    void setPath(const QString &path);
    /// See the property.
    QString body() const { return m_body; }
    /// See the property.
    void setBody(const QString &body);
    /// See the property.
    bool isBusy() const { return m_isBusy; }
    /// See the property.
    int status() const { return m_status; }
    /// See the property.
    QString text() const { return m_text; }
    /// See the property.
    QString errorText() const { return m_error; }

    /// Sends it; finished() comes once. What was on its way before ends without a word.
    Q_INVOKABLE void send();
    /// Ends what is on its way, without finished().
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    /// client, method, path or body changed.
    void requestChanged();
    /// busy, status, text or errorText changed.
    void changed();
    /// There is an answer, or an errorText.
    void finished();

private:
    /// Goes on by itself; \a self may go meanwhile.
    static QCoro::Task<> run(QPointer<KeyfobRequest> self, ApiRequest request);
    void finish(int status, const QString &text, const QString &error);

    QPointer<KeyfobClient> m_client;
    QString m_method = QStringLiteral("GET");
    QString m_path;
    QString m_body;
    CancelToken m_cancel;
    bool m_isBusy = false;
    int m_status = 0;
    QString m_text;
    QString m_error;
};

} // namespace Keyfob
