// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apiplaces.h"
#include "client/client.h"
#include "oidc/scopes.h"
#include "testkit/await.h"
#include "testkit/testbench.h"

#include <QTest>

namespace Keyfob {

/// The places of an API at the real sandbox, for one who signs in there.
class ApiBench
{
protected:
    bool signIn();
    ResourceModel *place(const QString &id);
    /// Opens the item at \a row, and waits for what the API says of it.
    static bool open(ResourceModel &list, int row);
    static int row(const FormModel &form, const QString &label);
    static QString shown(const ItemFields &fields, const QString &label);

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<ApiPlaces> m_places;
};

inline bool ApiBench::signIn()
{
    m_places = std::make_unique<ApiPlaces>(m_bench->client());
    const auto follow = [this] {
        const auto session = m_bench->client().session();
        m_places->setScopes(session ? session->requestedScopes : QStringList(),
                            session ? heldScopes(session->grantedScopes, session->requestedScopes)
                                    : QStringList());
    };
    QObject::connect(&m_bench->client(), &Client::sessionChanged, m_places.get(), follow);
    return await(m_bench->client().signIn()).has_value()
        && QTest::qWaitFor([this] { return m_places->state() == ApiPlaces::State::Ready; });
}

inline ResourceModel *ApiBench::place(const QString &id)
{
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->value(row, "placeId").toString() == id) {
            ResourceModel *list = m_places->place(row);
            list->ensureLoaded();
            return QTest::qWaitFor([list] { return !list->isBusy(); }) ? list : nullptr;
        }
    }
    return nullptr;
}

inline bool ApiBench::open(ResourceModel &list, int row)
{
    list.open(row);
    return list.item()->isOpen() && QTest::qWaitFor([&] { return !list.item()->isBusy(); });
}

inline int ApiBench::row(const FormModel &form, const QString &label)
{
    for (int row = 0; row < form.count(); ++row) {
        if (form.value(row, "title").toString() == label)
            return row;
    }
    return -1;
}

inline QString ApiBench::shown(const ItemFields &fields, const QString &label)
{
    for (int row = 0; row < fields.count(); ++row) {
        if (fields.value(row, "label").toString() == label)
            return fields.value(row, "text").toString();
    }
    return {};
}

} // namespace Keyfob
