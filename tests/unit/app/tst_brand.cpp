// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "brand.h"
#include "core/text.h"
#include "programtranslator.h"
#include "support/suite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

using namespace Keyfob;

/// What a program of an organization's own is called.
class TestBrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceNamesTheProgram()
    {
        const auto kept = [] {
            return QCoreApplication::translate("HomePage",
                                               "You stay signed in when you close "
                                               "Keyfob.");
        };
        QCOMPARE(kept(), QStringLiteral("You stay signed in when you close Keyfob."));
        ProgramTranslator translator(QStringLiteral("Acme Desk"));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(kept(), QStringLiteral("You stay signed in when you close Acme Desk."));
        QCOMPARE(Text::tr("Keyfob keeps %1 of Keyfob’s").arg(1),
                 QStringLiteral("Acme Desk keeps 1 of Acme Desk’s"));
        // Links, commands and sentences without a name are as they were.
        QCOMPARE(Text::tr("keyfob: opens no links"), QStringLiteral("keyfob: opens no links"));
        QCOMPARE(Text::tr("Log in again."), QStringLiteral("Log in again."));
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(kept(), QStringLiteral("You stay signed in when you close Keyfob."));
    }

    void theTenantFileIsBesideThePrograms()
    {
        Brand brand;
        QCOMPARE(brand.tenantFile(), QString()); // ours has none
        brand.tenant = QStringLiteral("../share/acme/tenant.json");
        const QFileInfo folder(QCoreApplication::applicationDirPath());
        QCOMPARE(brand.tenantFile(), folder.path() + QStringLiteral("/share/acme/tenant.json"));
    }
};

KEYFOB_SUITE(TestBrand)
#include "tst_brand.moc"
