// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class AccessTokenSource;
class ApiClient;
class Secret;
struct HttpResponse;

/// Sends one request to the API and shows request and answer as they went over the wire, with the
/// access token covered.
class RequestRunner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(QStringList methods READ methods CONSTANT)
    Q_PROPERTY(QString baseUrl READ baseUrl CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool success READ isSuccess NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY changed)
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(QString requestHead READ requestHead NOTIFY changed)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed)
    Q_PROPERTY(QString responseHead READ responseHead NOTIFY changed)
    Q_PROPERTY(QString responseBody READ responseBody NOTIFY changed)
    Q_PROPERTY(Keyfob::Problem problem READ problem NOTIFY changed)

public:
    /// Neither is owned; both outlive this. \a api may be null: the tenant has no API.
    RequestRunner(ApiClient *api, AccessTokenSource *tokens, QString baseUrl,
                  QObject *parent = nullptr);

    QStringList methods() const;
    QString baseUrl() const { return m_baseUrl; }
    bool isBusy() const { return m_busy; }
    bool isAnswered() const { return m_status > 0; }
    bool isSuccess() const { return m_status >= 200 && m_status < 300; }
    /// "200 OK"
    QString status() const { return m_statusText; }
    /// "42 ms"
    QString elapsed() const { return m_elapsed; }
    /// "1.2 kB"
    QString size() const { return m_size; }
    /// The request line and the headers as sent, without the access token.
    QString requestHead() const { return m_requestHead; }
    QString requestBody() const { return m_requestBody; }
    /// The status line and the headers as received.
    QString responseHead() const { return m_responseHead; }
    /// The body, indented when it is JSON; cut after 200,000 characters.
    QString responseBody() const { return m_responseBody; }
    Problem problem() const { return m_problem; }

    /// Sends the request; nothing while one is on its way. \a body is ignored for GET and DELETE.
    Q_INVOKABLE void send(const QString &method, const QString &path, const QString &body);
    /// Forgets request and answer; a late answer is dropped.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void show(const HttpResponse &response, const Secret &token);

    ApiClient *m_api;
    AccessTokenSource *m_tokens;
    QString m_baseUrl;
    bool m_busy = false;
    int m_generation = 0;
    int m_status = 0;
    QString m_statusText;
    QString m_elapsed;
    QString m_size;
    QString m_requestHead;
    QString m_requestBody;
    QString m_responseHead;
    QString m_responseBody;
    Problem m_problem;
};

} // namespace Keyfob
