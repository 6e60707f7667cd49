// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apipermission.h"
#include "api/apisession.h"
#include "core/canceltoken.h"
#include "core/taskscope.h"
#include "forms/formmodel.h"
#include "module/keyfoberror.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// One operation, from the person's click to the API's answer: a form where there is something to
/// enter, and what will be sent, for the person to confirm, where there is not. What was typed
/// stays until it was sent or is given up: whatever fails meanwhile, the form is still there.
class OperationForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResourceModel")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
    Q_PROPERTY(QString title READ title NOTIFY activeChanged)
    Q_PROPERTY(QString subject READ subject NOTIFY activeChanged)
    Q_PROPERTY(QString subjectDetail READ subjectDetail NOTIFY activeChanged)
    Q_PROPERTY(QString question READ question NOTIFY activeChanged)
    Q_PROPERTY(QString description READ description NOTIFY activeChanged)
    Q_PROPERTY(QString spokenDescription READ spokenDescription NOTIFY activeChanged)
    Q_PROPERTY(QString preview READ preview NOTIFY activeChanged)
    Q_PROPERTY(QString sendText READ sendText NOTIFY activeChanged)
    Q_PROPERTY(bool removes READ isRemoval NOTIFY activeChanged)
    Q_PROPERTY(bool hasFields READ hasFields NOTIFY activeChanged)
    Q_PROPERTY(bool hasParameters READ hasParameters NOTIFY activeChanged)
    Q_PROPERTY(bool hasBody READ hasBody NOTIFY activeChanged)
    Q_PROPERTY(Keyfob::FormModel *parameters READ parameters CONSTANT)
    Q_PROPERTY(Keyfob::FormModel *body READ body CONSTANT)
    Q_PROPERTY(bool modified READ isModified NOTIFY modifiedChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY changed)
    Q_PROPERTY(Keyfob::ApiPermission permission READ permission NOTIFY changed)
    Q_PROPERTY(bool conflict READ isConflict NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)

public:
    /// What an operation is about.
    struct Target
    {
        QString operation; ///< ApiOperation::id
        QString title; ///< What the person sees it called
        ItemKeys keys = {};
        QByteArray value = {}; ///< The item as it is; empty: there is none yet
        QByteArray etag = {};
        QString detail = {}; ///< The operation that gets the item again; or empty
        QStringList keyMembers = {}; ///< Of the item: they are not changed
        QString subject = {}; ///< What the item is called, or the list
        QString subjectDetail = {}; ///< What tells it from others that are called so
        const QObject *owner = nullptr; ///< Whose form it is: done() says it again
    };

    /// \a api is not owned and outlives this.
    explicit OperationForm(ApiSession &api, QObject *parent = nullptr);

    /// Opens the form of \a target, in place of the one that is open.
    void begin(const Target &target);

    bool isActive() const { return !m_target.operation.isEmpty(); }
    QString title() const { return m_target.title; }
    /// The item that it is about, in words; or empty.
    QString subject() const { return m_target.subject; }
    QString subjectDetail() const { return m_target.subjectDetail; }
    /// What the person confirms where there is nothing to enter; it names the item.
    QString question() const;
    QString description() const; ///< For Text.StyledText
    QString spokenDescription() const; ///< The same for screen readers
    /// "DELETE https://api.example/timesheets/14": what will be sent where
    QString preview() const;
    /// What the button says: "Create", "Save", "Delete"; else the title.
    QString sendText() const;
    bool isRemoval() const;
    bool hasFields() const { return m_hasParameters || m_hasBody; }
    bool hasParameters() const { return m_hasParameters; }
    bool hasBody() const { return m_hasBody; }
    FormModel *parameters() { return &m_parameters; }
    FormModel *body() { return &m_body; }
    /// Something was typed that would be lost.
    bool isModified() const;
    bool isBusy() const { return m_isBusy; }
    qreal progress() const { return m_progress; } ///< Of sending, 0 to 1; -1: not known
    KeyfobError problem() const { return m_problem; }
    ApiPermission permission() const;
    /// Somebody else changed the item meanwhile: reload() or overwrite().
    bool isConflict() const { return m_isConflict; }
    /// What came, where something was only to be read; or empty.
    QString answer() const { return m_answer; }
    /// Why nothing was sent though nothing is wrong; or empty.
    QString notice() const { return m_notice; }

    /// Sends it, if nothing is wrong with the fields; an item that nobody changed is not sent.
    Q_INVOKABLE void send();
    /// Gets the item as it is now, under what the person has changed.
    Q_INVOKABLE void reload();
    /// The same, and sends it at once.
    Q_INVOKABLE void overwrite();
    /// Ends a call that is on its way; the form stays.
    Q_INVOKABLE void cancel();
    /// Gives up what was typed.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void activeChanged();
    void modifiedChanged();
    void changed();
    /// The API did it: the form of \a owner. \a item is what came back; empty: nothing did.
    void done(const QObject *owner, const QString &operation, const QByteArray &item);

private:
    void prepare();
    /// Forgets what came of the last call.
    void forgetResult();
    OperationCall call() const;
    void start(bool fresh, bool sends);
    Task<> run(bool fresh, bool sends);
    Task<bool> refresh(CancelToken ended);
    void finish(const ApiResponse &response, const QString &text);
    void showProblem(const Error &error);
    const ApiContent *content() const;
    bool isUpdate() const;
    bool isReading() const;
    /// An item is edited, and the same as before.
    bool isUnchanged() const;
    void showUnchanged();

    ApiSession &m_api;
    Target m_target;
    FormModel m_parameters;
    FormModel m_body;
    QString m_mediaType;
    QByteArray m_idempotencyKey;
    bool m_hasParameters = false;
    bool m_hasBody = false;
    bool m_isBusy = false;
    bool m_isConflict = false;
    QString m_answer;
    QString m_notice;
    qreal m_progress = -1;
    KeyfobError m_problem;
    ApiPermission m_refusal; ///< What the API said, which its description did not
    CancelToken m_cancel;
    TaskScope m_tasks;
};

} // namespace Keyfob
