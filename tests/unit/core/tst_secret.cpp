// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/secret.h"
#include "support/suite.h"

#include <QDebug>
#include <QTest>

using namespace Keyfob;

template<typename T>
concept Streams = requires(QDebug debug, T value)
{
    debug << value;
};
static_assert(!Streams<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, QString>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revealsWhatItWasGiven()
    {
        const Secret secret("canary");
        QCOMPARE(secret.reveal().toByteArray(), QByteArray("canary"));
        QCOMPARE(secret.size(), 6);
    }

    void emptyIsEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArrayView()).isEmpty());
        QCOMPARE(Secret(), Secret(QByteArray()));
    }

    void comparesByContent()
    {
        QVERIFY(Secret("a") == Secret("a"));
        QVERIFY(!(Secret("a") == Secret("b")));
        QVERIFY(!(Secret("a") == Secret("ab")));
    }

    void keepsItsBytesWhileOneCopyLives()
    {
        auto first = std::make_unique<Secret>("canary");
        const Secret second = *first;
        first.reset();
        QCOMPARE(second.reveal().toByteArray(), QByteArray("canary"));
    }

    void wipeEmptiesTheCallersCopy()
    {
        QByteArray bytes("canary");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

KEYFOB_SUITE(TestSecret)
#include "tst_secret.moc"
