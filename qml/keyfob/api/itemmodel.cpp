// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "itemmodel.h"

#include "api/resourcemodel.h"
#include "common/isolated.h"
#include "common/worker.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

/// The schema of what \a operation answers with success.
ApiSchema answerSchema(const ApiOperation *operation)
{
    const ApiAnswer *answer = operation ? operation->success() : nullptr;
    return answer && !answer->contents.isEmpty() ? answer->contents.constFirst().schema
                                                 : ApiSchema();
}

ReadAnswer readAnswer(const QByteArray &body, const ApiSchema &schema)
{
    auto json = JsonIndex::read(body);
    if (!json)
        return {nullptr, json.error().text(), {}};
    const auto misfits = faultsOf(*json, schema, false, 1);
    return {std::make_shared<const JsonIndex>(std::move(*json)), {}, misfits};
}

} // namespace

ItemModel::ItemModel(ApiSession &api, const ApiResource &resource, OperationForm &form,
                     const ResourceModel &list)
    : m_api(api)
    , m_resource(resource)
    , m_form(form)
    , m_list(list)
    , m_actions(api)
{
    connect(&m_api, &ApiSession::scopesChanged, this, [this] {
        m_refusal = {};
        Q_EMIT changed();
    });
}

ItemModel::~ItemModel() = default;

void ItemModel::show(const ListRows::Item &item, const Name &name, const ItemKeys &around)
{
    if (!item.json)
        return clear();
    m_tasks.cancel();
    m_isBusy = false;
    m_formToBegin = {};
    m_json = item.json;
    m_node = item.node;
    m_around = around;
    m_name = name;
    m_etag.clear();
    m_remark.clear();
    m_problem = {};
    m_refusal = {};
    QStringList operations = m_resource.itemActions;
    if (!m_resource.remove.isEmpty())
        operations.append(m_resource.remove);
    m_actions.setOperations(operations);
    m_fields.show(m_json, m_node, m_resource.itemSchema);
    makeChildren();
    Q_EMIT changed();
    reload();
}

void ItemModel::rename(const Name &name)
{
    m_name = name;
    Q_EMIT changed();
}

void ItemModel::clear()
{
    m_tasks.cancel();
    m_isBusy = false;
    m_formToBegin = {};
    m_json.reset();
    m_fields.clear();
    m_actions.setOperations({});
    removeChildren();
    Q_EMIT changed();
}

ListRows::Item ItemModel::rowItem() const
{
    return {m_json, m_node};
}

QByteArray ItemModel::json() const
{
    return m_json ? m_json->raw(m_node).toByteArray() : QByteArray();
}

std::optional<ItemKeys> ItemModel::keys() const
{
    ItemKeys keys = m_around;
    for (qsizetype i = 0; i < m_resource.keyParameters.size(); ++i) {
        const QString pointer = m_resource.keyPointers.value(i);
        const bool isKnown = m_json && i < m_resource.keyPointers.size();
        const auto node = isKnown ? valueAt(*m_json, m_node, pointer) : std::nullopt;
        if (!node || m_json->isContainer(*node) || m_json->type(*node) == JsonIndex::Type::Null)
            return std::nullopt;
        keys.append({m_resource.keyParameters.at(i), m_json->lexeme(*node).toByteArray()});
    }
    return keys;
}

void ItemModel::reload()
{
    if (m_isBusy || !isOpen() || !m_api.permission(m_resource.detail).isAllowed() || !keys())
        return;
    m_isBusy = true;
    m_problem = {};
    Q_EMIT changed();
    m_tasks.start(load());
}

Task<> ItemModel::load()
{
    const CancelToken ended = m_tasks.cancellation();
    OperationCall get;
    m_api.setKeys(get, m_resource.detail, keys().value_or(ItemKeys()));
    const auto response = co_await m_tasks.guard(m_api.send(m_resource.detail, get));
    if (ended.isCancelled())
        co_return;
    ReadAnswer read;
    if (response) {
        auto reading = [body = response->body,
                        schema = answerSchema(m_api.operation(m_resource.detail))] {
            return readAnswer(body, schema);
        };
        read = co_await inBackground(std::move(reading));
        if (ended.isCancelled())
            co_return;
    }
    m_isBusy = false;
    if (response)
        take(*response, read);
    else
        m_problem = KeyfobError(response.error());
    const auto form = std::exchange(m_formToBegin, {});
    Q_EMIT changed();
    if (form && !ended.isCancelled() && response && m_problem.text().isEmpty())
        form();
}

void ItemModel::take(const ApiResponse &response, const ReadAnswer &read)
{
    m_refusal = m_api.refusal(response);
    if (const auto error = ApiError::of(response)) {
        m_problem = KeyfobError(error->error);
        return;
    }
    if (!read.json) {
        m_problem = KeyfobError(Error(ErrorCode::ResponseInvalid,
                                      tr("The API’s response is not JSON: %1").arg(read.fault)));
        return;
    }
    m_json = read.json;
    m_node = 0;
    m_etag = response.header("ETag");
    const ApiSchema schema = answerSchema(m_api.operation(m_resource.detail));
    m_remark = read.misfits.isEmpty() ? QString()
                                      : tr("The response does not fit its description: %1: %2")
                                            .arg(plainText(read.misfits.constFirst().pointer, 80),
                                                 read.misfits.constFirst().text);
    m_fields.show(m_json, m_node, schema.exists() ? schema : m_resource.itemSchema);
    Q_EMIT loaded();
}

void ItemModel::makeChildren()
{
    removeChildren();
    const auto known = keys();
    if (!known)
        return;
    for (const ApiResource &child : m_resource.children) {
        m_children.push_back(std::make_unique<ResourceModel>(m_api, child, *known, &m_form));
        connect(m_children.back().get(), &ResourceModel::itemRowChanged, this,
                &ItemModel::openChildChanged);
    }
    Q_EMIT childListsChanged();
}

void ItemModel::removeChildren()
{
    // What shows them goes first.
    const auto gone = std::exchange(m_children, {});
    Q_EMIT openChildChanged();
    Q_EMIT childListsChanged();
}

ResourceModel *ItemModel::openChild() const
{
    const auto open = std::find_if(m_children.begin(), m_children.end(),
                                   [](const auto &child) { return child->itemRow() >= 0; });
    return open == m_children.end() ? nullptr : open->get();
}

void ItemModel::reloadInnermost()
{
    if (ResourceModel *child = openChild())
        child->item()->reloadInnermost();
    else
        reload();
}

bool ItemModel::closeInnermost()
{
    ResourceModel *child = openChild();
    if (child && !child->item()->closeInnermost())
        child->open(-1);
    return child != nullptr;
}

QVariantList ItemModel::childLists() const
{
    QVariantList lists;
    for (const auto &child : m_children)
        lists.append(QVariant::fromValue(child.get()));
    return lists;
}

QString ItemModel::editOperation() const
{
    return m_resource.update.isEmpty() ? m_resource.replace : m_resource.update;
}

ApiPermission ItemModel::editing() const
{
    return keys() ? m_api.permission(editOperation()) : ApiPermission();
}

OperationForm::Target ItemModel::target(const QString &operation, const QString &title) const
{
    OperationForm::Target target;
    target.operation = operation;
    target.title = title;
    target.keys = keys().value_or(ItemKeys());
    target.etag = m_etag;
    target.detail = m_resource.detail;
    target.subject = m_name.title;
    target.subjectDetail = m_name.detail;
    target.owner = &m_list;
    return target;
}

void ItemModel::beginOnceLoaded(std::function<void()> form)
{
    if (m_isBusy)
        m_formToBegin = std::move(form);
    else
        form();
}

void ItemModel::edit()
{
    if (!isOpen() || editOperation().isEmpty())
        return;
    beginOnceLoaded([this] {
        OperationForm::Target form =
            target(editOperation(), tr("Edit %1").arg(isolated(m_name.title)));
        form.value = json();
        for (const QString &pointer : m_resource.keyPointers)
            form.keyMembers.append(pointer.mid(1));
        m_form.begin(form);
    });
}

void ItemModel::run(int action)
{
    if (!isOpen() || m_actions.operation(action).isEmpty())
        return;
    beginOnceLoaded([this, action] {
        m_form.begin(target(m_actions.operation(action), m_actions.title(action)));
    });
}

void ItemModel::copyJson() const
{
    if (isOpen())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(json()));
}

} // namespace Keyfob
