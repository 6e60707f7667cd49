// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apirequest.h"
#include "core/taskscope.h"
#include "module/keyfoberror.h"
#include "request/headermodel.h"
#include "request/requestcomposer.h"
#include "request/requesthistory.h"
#include "session/scopemodel.h"
#include "viewer/responsebody.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

class AccessTokenSource;
class ApiClient;
class Secret;
struct ApiResponse;

/// Sends one request to the API and shows request and answer as they went over the wire, with the
/// access token covered. When a scope is missing, it lets the person ask for it.
class RequestRunner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(QStringList methods READ methods CONSTANT)
    Q_PROPERTY(QString baseUrl READ baseUrl CONSTANT)
    Q_PROPERTY(Keyfob::HeaderModel *headers READ headers CONSTANT)
    Q_PROPERTY(Keyfob::RequestHistory *history READ history CONSTANT)
    Q_PROPERTY(Keyfob::RequestComposer *composer READ composer CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool success READ isSuccess NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY changed)
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(QString way READ way NOTIFY changed)
    Q_PROPERTY(QString requestHead READ requestHead NOTIFY changed)
    Q_PROPERTY(QString requestTitle READ requestTitle NOTIFY changed)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed)
    Q_PROPERTY(QString responseHead READ responseHead NOTIFY changed)
    Q_PROPERTY(Keyfob::ResponseBody *body READ body CONSTANT)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY changed)
    Q_PROPERTY(Keyfob::RequestRunner::StepUp stepUp READ stepUp NOTIFY changed)
    Q_PROPERTY(QString stepUpText READ stepUpText NOTIFY changed)
    Q_PROPERTY(QString missingScopes READ missingScopes NOTIFY changed)
    Q_PROPERTY(Keyfob::ScopeModel *neededScopes READ neededScopes CONSTANT)

public:
    /// Where it stands with scopes that the last answer asked for.
    enum class StepUp {
        None,
        Offered, ///< The API named scopes that are missing.
        Asking, ///< The person is at the provider's page.
        Granted, ///< The request can be sent again.
        Failed, ///< stepUpText() says why.
    };
    Q_ENUM(StepUp)

    /// Neither is owned; both outlive this. \a api may be null: the tenant has no API.
    RequestRunner(ApiClient *api, AccessTokenSource *tokens, QString baseUrl,
                  QObject *parent = nullptr);
    ~RequestRunner() override;

    QStringList methods() const;
    QString baseUrl() const { return m_baseUrl; }
    HeaderModel *headers() { return &m_headers; }
    RequestHistory *history() { return &m_history; }
    RequestComposer *composer() { return &m_composer; }
    bool isBusy() const { return m_busy; }
    bool isAnswered() const { return m_status > 0; }
    bool isSuccess() const { return m_status >= 200 && m_status < 300; }
    /// "200 OK"
    QString status() const { return m_statusText; }
    /// The status in words.
    QString meaning() const { return m_meaning; }
    /// "42 ms"
    QString elapsed() const { return m_elapsed; }
    /// "1.2 kB"
    QString size() const { return m_size; }
    /// Redirects that were followed, a renewed token and repeated tries, a line each.
    QString way() const { return m_way; }
    /// The request line and the headers as sent, without the access token.
    QString requestHead() const { return m_requestHead; }
    /// What is known of requestHead(): that it was sent, or that nothing answered it.
    QString requestTitle() const;
    QString requestBody() const { return m_requestBody; }
    /// The status line and the headers as received.
    QString responseHead() const { return m_responseHead; }
    ResponseBody *body() { return &m_body; }
    KeyfobError problem() const { return m_problem; }
    StepUp stepUp() const { return m_stepUp; }
    QString stepUpText() const { return m_stepUpText; }
    /// The scopes that the API named and the token has not.
    QString missingScopes() const { return m_missing.join(QStringLiteral(", ")); }
    /// The scopes that the API named, against those held.
    ScopeModel *neededScopes() { return &m_neededScopes; }

    /// Whose requests these are from now on, and where they are remembered (empty: nowhere).
    void setAccount(const QString &historyFile);
    /// The scopes that are held.
    void setScopes(const QStringList &granted);

    /// Sends the request; nothing while one is on its way. \a body is ignored for GET and DELETE.
    Q_INVOKABLE void send(const QString &method, const QString &path, const QString &body);
    /// The last request once more.
    Q_INVOKABLE void sendAgain();
    /// Ends what is under way, at once.
    Q_INVOKABLE void cancel();
    /// Why \a body cannot be JSON, with line and column; empty: it can, or it is none by its
    /// header.
    Q_INVOKABLE QString checkBody(const QString &body) const;
    /// Gives the request of \a row of the history to whoever writes one: recalled().
    Q_INVOKABLE void recall(int row);
    /// Asks for the missing scopes in a window: stepUpRequested().
    Q_INVOKABLE void askForScopes();
    /// How that ended; \a granted: what is held now.
    void finishStepUp(const std::optional<Error> &error);
    /// Forgets request and answer; a late answer is dropped.
    void clear();

Q_SIGNALS:
    void changed();
    void recalled(const QString &method, const QString &path, const QString &body);
    void stepUpRequested(const QStringList &scopes);
    /// The person looks at the button for it.
    void stepUpExpected();
    /// The person does not want to wait for the window, or wants to see it.
    void windowCancelRequested();
    void showWindowRequested();

private:
    void start(ApiRequest request);
    Task<> run(ApiRequest request);
    void show(const ApiResponse &response, const Secret &token);
    void remember(const Secret &token);
    void offerStepUp(const QStringList &needed);

    ApiClient *m_api;
    AccessTokenSource *m_tokens;
    QString m_baseUrl;
    HeaderModel m_headers;
    RequestHistory m_history;
    RequestComposer m_composer;
    ResponseBody m_body;
    ScopeModel m_neededScopes;
    QStringList m_granted;
    QStringList m_needed;
    QStringList m_missing;
    std::optional<ApiRequest> m_last;
    PastRequest m_past;
    CancelToken m_cancel; ///< Of the request that is under way
    bool m_busy = false;
    int m_status = 0;
    StepUp m_stepUp = StepUp::None;
    QString m_stepUpText;
    QString m_statusText;
    QString m_meaning;
    QString m_elapsed;
    QString m_size;
    QString m_way;
    QString m_requestHead;
    QString m_requestBody;
    QString m_responseHead;
    KeyfobError m_problem;
    TaskScope m_tasks;
};

} // namespace Keyfob
