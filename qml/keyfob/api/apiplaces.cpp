// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiplaces.h"

#include "client/client.h"
#include "common/worker.h"
#include "core/displaytext.h"
#include "openapi/resource.h"

#include <QJSEngine>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Keyfob {

namespace {

constexpr std::chrono::seconds KeptForPages {1};
/// More than anybody looks through.
constexpr qsizetype MostPlaces = 500;

/// The icon for what \a resource is called.
QString symbolOf(const ApiResource &resource)
{
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> symbols {
        {QLatin1StringView("timesheet"), QLatin1StringView("timesheets")},
        {QLatin1StringView("hour"), QLatin1StringView("timesheets")},
        {QLatin1StringView("calendar"), QLatin1StringView("timesheets")},
        {QLatin1StringView("people"), QLatin1StringView("person")},
        {QLatin1StringView("person"), QLatin1StringView("person")},
        {QLatin1StringView("user"), QLatin1StringView("person")},
        {QLatin1StringView("member"), QLatin1StringView("person")},
        {QLatin1StringView("employee"), QLatin1StringView("person")},
        {QLatin1StringView("project"), QLatin1StringView("folder")},
        {QLatin1StringView("file"), QLatin1StringView("save")},
        {QLatin1StringView("attachment"), QLatin1StringView("save")},
        {QLatin1StringView("approval"), QLatin1StringView("check")},
        {QLatin1StringView("key"), QLatin1StringView("key")},
    };
    const QString path = resource.id.section(u'/', -1).toLower();
    for (const auto &[word, symbol] : symbols) {
        if (path.contains(word))
            return symbol;
    }
    return QStringLiteral("list");
}

} // namespace

ApiPlaces::ApiPlaces(Client &client, QObject *parent)
    : RowModel(parent)
    , m_api(client)
{
    const auto permission = [this](const Place &place) {
        return m_api.permission(place.resource.list);
    };
    show(m_places,
         {{"title",
           [](const Place &place) { return plainText(place.resource.title, 60).toString(); }},
          {"group",
           [](const Place &place) { return plainText(place.resource.group, 60).toString(); }},
          {"symbol", [](const Place &place) { return symbolOf(place.resource); }},
          {"placeId", [](const Place &place) { return place.resource.id; }},
          {"allowed", [permission](const Place &place) { return permission(place).isAllowed(); }}});
    connect(&m_api, &ApiSession::scopesChanged, this, [this] { touchAll(); });
    connect(&client, &Client::apiDescriptionChanged, this, [this] {
        if (m_state == State::Ready)
            refresh();
    });
}

ApiPlaces::~ApiPlaces() = default;

QString ApiPlaces::apiTitle() const
{
    return plainText(m_api.description().title(), 80);
}

QStringList ApiPlaces::notes() const
{
    QStringList texts = m_viewNotes;
    for (const DescriptionNote &note : m_api.description().notes()) {
        const QString file =
            note.file == m_api.description().source() ? QString() : note.file.fileName();
        QString text = note.text;
        if (!file.isEmpty())
            text = tr("%1, line %2: %3")
                       .arg(plainText(file, 80), QString::number(note.position.line), text);
        else if (note.position.line > 0)
            text = tr("Line %1: %2").arg(QString::number(note.position.line), text);
        texts.append(text);
    }
    return texts;
}

void ApiPlaces::setScopes(const QStringList &requested, const QStringList &held)
{
    m_api.setScopes(requested, held);
    if (held.isEmpty()) {
        m_tasks.cancel();
        m_pending.reset();
        setReload(false, {});
        setDescription({});
        setState(State::None);
    } else if (m_state == State::None && m_api.client().tenant().apiBaseUrl.isValid()) {
        refresh();
    }
}

void ApiPlaces::refresh()
{
    m_tasks.cancel();
    if (m_isReloading) // it has found another one
        setReload(false, tr("The new description is used."));
    if (m_state != State::Ready)
        setState(State::Loading);
    m_tasks.start(load());
}

Task<> ApiPlaces::load()
{
    const CancelToken ended = m_tasks.cancellation();
    const auto description = co_await m_tasks.guard(m_api.client().apiDescription());
    if (ended.isCancelled())
        co_return;
    if (description) {
        // In one of thousands of operations this takes longer than a window may stand still.
        auto reading = [description = *description, views = m_api.client().tenant().views] {
            return Contents::of(description, views);
        };
        const Contents contents = co_await inBackground(std::move(reading));
        if (ended.isCancelled())
            co_return;
        take(contents);
        setState(State::Ready);
    } else if (m_state != State::Ready) { // else what is shown stays
        const bool isMissing = description.error().code() == ErrorCode::DescriptionMissing;
        setState(isMissing ? State::NotFound : State::Failed, description.error());
    }
}

void ApiPlaces::reload()
{
    if (m_isReloading)
        return;
    if (m_state != State::Ready)
        return refresh();
    setReload(true, {});
    m_tasks.start(askAgain());
}

Task<> ApiPlaces::askAgain()
{
    const CancelToken ended = m_tasks.cancellation();
    const auto isOther = co_await m_tasks.guard(m_api.client().refreshApiDescription());
    if (ended.isCancelled())
        co_return;
    if (!isOther)
        setReload(false, isOther.error().message());
    else
        setReload(false,
                  *isOther ? tr("The new description is used.")
                           : tr("The description has not changed."));
}

void ApiPlaces::setReload(bool isRunning, const QString &text)
{
    m_isReloading = isRunning;
    m_reloadText = text;
    Q_EMIT reloadChanged();
}

void ApiPlaces::setState(State state, const Error &error)
{
    m_state = state;
    m_problem = KeyfobError(error);
    Q_EMIT changed();
}

bool ApiPlaces::isEditing() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const Place &place) {
        return place.model && place.model->form()->isActive();
    });
}

ApiPlaces::Contents ApiPlaces::Contents::of(const ApiDescription &description,
                                            const QList<ApiView> &views)
{
    Contents contents {description, {}, {}};
    contents.resources = resourcesOf(description, views, &contents.viewNotes);
    // Nobody could say what others need.
    contents.resources.removeIf(
        [](const ApiResource &resource) { return !resource.listParameters.isEmpty(); });
    if (const qsizetype found = contents.resources.size(); found > MostPlaces) {
        const QLocale locale;
        contents.resources.resize(MostPlaces);
        contents.viewNotes.append(
            tr("This API has %1 lists. The first %2 are places here; “views” in the tenant file "
               "chooses others.")
                .arg(locale.toString(found), locale.toString(MostPlaces)));
    }
    return contents;
}

void ApiPlaces::setDescription(const ApiDescription &description)
{
    take(Contents::of(description, m_api.client().tenant().views));
}

void ApiPlaces::take(const Contents &contents)
{
    if (isEditing() && !contents.description.isEmpty()) {
        m_pending = contents;
        return;
    }
    beginResetModel();
    m_gone += std::exchange(m_places, {});
    m_api.setDescription(contents.description);
    m_viewNotes = contents.viewNotes;
    for (const ApiResource &resource : contents.resources)
        m_places.append({resource, nullptr});
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT changed();
    // Pages that show them go first, a few turns of the event loop later.
    for (const Place &place : std::as_const(m_gone)) {
        if (place.model)
            place.model->cancel();
    }
    QTimer::singleShot(KeptForPages, this, [this] { m_gone.clear(); });
}

void ApiPlaces::showPending()
{
    if (m_pending && !isEditing())
        take(*std::exchange(m_pending, std::nullopt));
}

ResourceModel *ApiPlaces::place(int row)
{
    if (row < 0 || row >= count())
        return nullptr;
    Place &place = m_places[row];
    if (!place.model) {
        place.model = std::make_shared<ResourceModel>(m_api, place.resource);
        // QML owns what a function returns, unless it is told otherwise.
        QJSEngine::setObjectOwnership(place.model.get(), QJSEngine::CppOwnership);
        // Later: the form is still in use by whoever closed it.
        connect(place.model->form(), &OperationForm::activeChanged, this, &ApiPlaces::showPending,
                Qt::QueuedConnection);
    }
    return place.model.get();
}

} // namespace Keyfob
