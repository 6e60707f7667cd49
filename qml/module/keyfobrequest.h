// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apirequest.h"
#include "api/apiresponse.h"
#include "core/canceltoken.h"
#include "core/taskscope.h"
#include "keyfobclient.h"

#include <QJsonValue>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// A call of the organization's API for a QML program, with the access token of its client.
///
/// \code{.qml}
/// KeyfobRequest {
///     id: hours
///     client: client
///     path: "/timesheets"
///     query: ({ limit: 5 })
///     onFinished: print(json.total)
///     onFailed: print(error.text)
/// }
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
    /// Added to the path's own query: names and values, or lists of values.
    Q_PROPERTY(QVariantMap query READ query WRITE setQuery NOTIFY requestChanged)
    /// Header fields: names and values. Credentials are not the program's to set.
    Q_PROPERTY(QVariantMap headers READ headers WRITE setHeaders NOTIFY requestChanged)
    /// An object or a list, which goes out as JSON; or a text that is JSON already. Undefined or
    /// empty: nothing is sent.
    Q_PROPERTY(QVariant body READ body WRITE setBody NOTIFY requestChanged)
    /// Permissions that it needs: the person is asked for those that are missing, in a window,
    /// before it is sent.
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY requestChanged)
    /// True between send() and finished() or failed().
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// The HTTP status of the last response; 0 without one.
    Q_PROPERTY(int status READ status NOTIFY changed)
    /// The body of the last response, from UTF-8.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// The body of the last response, if it is JSON; else undefined.
    Q_PROPERTY(QVariant json READ json NOTIFY changed)
    /// Why there is no response, or what a status means that is no success. Its text is empty
    /// otherwise.
    Q_PROPERTY(Keyfob::KeyfobError error READ error NOTIFY changed)

public:
    /// A GET for nobody yet.
    explicit KeyfobRequest(QObject *parent = nullptr);
    /// Ends what is on its way.
    ~KeyfobRequest() override;

    KeyfobClient *client() const { return m_client; }
    void setClient(KeyfobClient *client);
    QString method() const { return m_method; }
    void setMethod(const QString &method);
    QString path() const { return m_path; }
    void setPath(const QString &path);
    QVariantMap query() const { return m_query; }
    void setQuery(const QVariantMap &query);
    QVariantMap headers() const { return m_headers; }
    void setHeaders(const QVariantMap &headers);
    QVariant body() const { return m_body; }
    void setBody(const QVariant &body);
    QStringList scopes() const { return m_scopes; }
    void setScopes(const QStringList &scopes);
    bool isBusy() const { return m_isBusy; }
    int status() const { return m_response.status; }
    QString text() const { return QString::fromUtf8(m_response.body); }
    QVariant json() const;
    KeyfobError error() const { return m_error; }

    /// Sends it; finished() or failed() comes once. What was on its way before ends without a
    /// signal. Where only the person can renew the session, they are asked in a window.
    Q_INVOKABLE void send();
    /// Ends what is on its way, without a signal.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void requestChanged(); ///< Emitted when what is sent changes.
    void changed(); ///< Emitted when busy, status, text, json or error changes.
    void finished(); ///< Emitted when there is a response that is a success.
    /// Emitted when there is none, or a status that is no success: see status.
    void failed(const Keyfob::KeyfobError &error);

private:
    Task<> run(ApiRequest request);
    ApiRequest request() const;
    /// Nothing if there is no body. Errors: InvalidRequest for what cannot be JSON.
    Expected<RequestBody> requestBody() const;
    void finish(const Expected<ApiResponse> &response);

    QPointer<KeyfobClient> m_client;
    QString m_method = QStringLiteral("GET");
    QString m_path;
    QVariantMap m_query;
    QVariantMap m_headers;
    QVariant m_body;
    QStringList m_scopes;
    CancelToken m_cancel;
    bool m_isBusy = false;
    ApiResponse m_response;
    KeyfobError m_error;
    TaskScope m_tasks;
};

} // namespace Keyfob
