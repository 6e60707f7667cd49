// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apisession.h"
#include "api/resourcemodel.h"
#include "common/rowmodel.h"
#include "module/keyfoberror.h"

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace Keyfob {

/// The places that the API's own description makes: what a signed-in person can go to. The
/// description is looked for when somebody is signed in, and a newer one is taken as soon as no
/// form is open.
class ApiPlaces : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(Keyfob::ApiPlaces::State state READ state NOTIFY changed)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(bool reloading READ isReloading NOTIFY reloadChanged)
    Q_PROPERTY(QString reloadText READ reloadText NOTIFY reloadChanged)
    Q_PROPERTY(Keyfob::StepUp *stepUp READ stepUp CONSTANT)

public:
    enum class State {
        None, ///< Nobody is signed in, or the organization has no API.
        Loading,
        Ready,
        NotFound, ///< The API has no description that could be found.
        Failed, ///< problem() says why.
    };
    Q_ENUM(State)

    /// \a client is not owned and outlives this.
    explicit ApiPlaces(Client &client, QObject *parent = nullptr);
    ~ApiPlaces() override;

    /// What the session may do; forgets everything when \a held is empty.
    void setScopes(const QStringList &requested, const QStringList &held);
    /// Shows \a description.
    void setDescription(const ApiDescription &description);

    State state() const { return m_state; }
    QString apiTitle() const; ///< As the API calls itself
    KeyfobError problem() const { return m_problem; }
    /// What was ignored, a sentence each: of the description, with the line, and of the tenant
    /// file's `views`.
    QStringList notes() const;
    bool isReloading() const { return m_isReloading; }
    QString reloadText() const { return m_reloadText; } ///< What came of reload(); or empty
    StepUp *stepUp() { return m_api.stepUp(); }
    ApiSession &api() { return m_api; }

    /// The place at \a row; made when first asked for, then kept.
    Q_INVOKABLE Keyfob::ResourceModel *place(int row);
    /// Looks for the description again.
    Q_INVOKABLE void refresh();
    /// Asks now whether the description has changed.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();
    void reloadChanged();

private:
    struct Place
    {
        ApiResource resource;
        std::shared_ptr<ResourceModel> model;
    };
    /// A description with the lists that were found in it, and what is wrong with the views.
    struct Contents
    {
        ApiDescription description;
        QList<ApiResource> resources;
        QStringList viewNotes;

        static Contents of(const ApiDescription &description, const QList<ApiView> &views);
    };

    void take(const Contents &contents);
    Task<> load();
    Task<> askAgain();
    void setReload(bool isRunning, const QString &text);
    void setState(State state, const Error &error = {});
    bool isEditing() const;
    void showPending();

    ApiSession m_api;
    QList<Place> m_places;
    QList<Place> m_gone; ///< Of the description before, which pages may still show
    QStringList m_viewNotes;
    bool m_isReloading = false;
    QString m_reloadText;
    std::optional<Contents> m_pending; ///< Newer ones that wait for a form
    State m_state = State::None;
    KeyfobError m_problem;
    TaskScope m_tasks;
};

} // namespace Keyfob
