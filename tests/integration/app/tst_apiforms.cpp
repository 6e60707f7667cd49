// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apibench.h"
#include "support/suite.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// What a person does with the forms of an API, at the real sandbox.
class TestApiForms : public QObject, private ApiBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attachesAFileWithinAnItem();
    void leavesAListWithinAnItemToItsOwn();
    void sendsNothingThatDidNotChange();
    void namesTheItemOfAConfirmation();
    void followsTheNameOfAnItem();
    void forgetsTheOutcomeWhenAnotherListIsShown();

private:
    /// The first list within the item that is open, once it is loaded.
    static ResourceModel *within(ResourceModel &list);
    static int removal(const ItemActions &actions);
};

void TestApiForms::init()
{
    m_places.reset();
    m_bench = std::make_unique<TestBench>();
    KEYFOB_REQUIRE(*m_bench);
}

ResourceModel *TestApiForms::within(ResourceModel &list)
{
    const QVariantList children = list.item()->childLists();
    auto *child =
        children.isEmpty() ? nullptr : qvariant_cast<ResourceModel *>(children.constFirst());
    if (!child)
        return nullptr;
    child->ensureLoaded();
    return QTest::qWaitFor([child] { return !child->isBusy(); }) ? child : nullptr;
}

int TestApiForms::removal(const ItemActions &actions)
{
    int removal = -1;
    for (int row = 0; row < actions.count(); ++row) {
        if (actions.value(row, "removes").toBool())
            removal = row;
    }
    return removal;
}

void TestApiForms::attachesAFileWithinAnItem()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    ResourceModel *attachments = within(*sheets);
    QVERIFY(attachments && attachments->creating().isAllowed());
    const int before = attachments->rows()->count();
    attachments->create();
    OperationForm *form = attachments->form();
    QCOMPARE(form, sheets->form()); // the page shows one
    QVERIFY(form->isActive() && form->hasBody());

    const QTemporaryDir folder;
    QFile receipt(folder.filePath(QStringLiteral("receipt.pdf")));
    QVERIFY(receipt.open(QIODevice::WriteOnly) && receipt.write("%PDF-1.7\n") > 0);
    receipt.close();
    const int field = row(*form->body(), QStringLiteral("File"));
    QVERIFY(field >= 0);
    form->body()->setFiles(field, {QUrl::fromLocalFile(receipt.fileName())});
    form->send();
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
    QTRY_COMPARE(attachments->rows()->count(), before + 1);
    QVERIFY(attachments->outcome().startsWith(QLatin1String("Created")));
    QCOMPARE(sheets->outcome(), QString());
    QCOMPARE(sheets->itemRow(), 0); // it stays open
}

void TestApiForms::leavesAListWithinAnItemToItsOwn()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    ResourceModel *attachments = within(*sheets);
    QVERIFY(attachments);
    QSignalSpy reads(attachments, &ResourceModel::changed);
    sheets->item()->edit();
    OperationForm *form = sheets->form();
    form->body()->setText(row(*form->body(), QStringLiteral("Description")),
                          QStringLiteral("Rewritten"));
    form->send();
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
    QTRY_COMPARE(shown(*sheets->item()->fields(), QStringLiteral("Description")),
                 QStringLiteral("Rewritten"));
    QCOMPARE(reads.size(), 0);
}

void TestApiForms::sendsNothingThatDidNotChange()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    sheets->item()->edit();
    OperationForm *form = sheets->form();
    const int description = row(*form->body(), QStringLiteral("Description"));
    const QString before = form->body()->value(description, "text").toString();
    QCOMPARE(form->notice(), QString());
    form->send();
    QVERIFY(!form->isBusy() && form->isActive());
    QVERIFY(!form->notice().isEmpty());
    form->body()->setText(description, QStringLiteral("Rewritten"));
    QCOMPARE(form->notice(), QString());
    form->body()->setText(description, before); // and back again
    form->send();
    QVERIFY(!form->isBusy() && !form->notice().isEmpty());
    form->body()->setText(description, QStringLiteral("Rewritten"));
    form->send();
    QVERIFY(form->isBusy());
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
}

void TestApiForms::namesTheItemOfAConfirmation()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    const QString title = sheets->item()->title();
    QVERIFY(!title.isEmpty());
    OperationForm *form = sheets->form();
    const int row = removal(*sheets->item()->actions());
    QVERIFY(row >= 0);
    sheets->item()->run(row);
    QCOMPARE(form->subject(), title);
    QVERIFY(!form->subjectDetail().isEmpty()); // others are called so, too
    // Its direction is its own.
    QVERIFY(form->question().contains(QChar(0x2068) + title + QChar(0x2069)));
    form->close();
    QCOMPARE(form->subject(), QString());
    for (int other = 0; other < sheets->item()->actions()->count(); ++other) {
        sheets->item()->run(other);
        QCOMPARE(form->subject(), title);
        QVERIFY(form->question().contains(title));
    }
    sheets->create();
    QCOMPARE(form->subject(), QString()); // there is none yet
}

void TestApiForms::followsTheNameOfAnItem()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    sheets->item()->edit();
    OperationForm *form = sheets->form();
    form->body()->setText(row(*form->body(), QStringLiteral("Project")),
                          QStringLiteral("Moonshot"));
    form->send();
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
    QTRY_COMPARE(sheets->item()->title(), QStringLiteral("Moonshot"));
}

void TestApiForms::forgetsTheOutcomeWhenAnotherListIsShown()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets);
    const auto removesOne = [&] {
        if (!open(*sheets, 0))
            return false;
        sheets->item()->run(removal(*sheets->item()->actions()));
        sheets->form()->send();
        return QTest::qWaitFor([&] { return !sheets->form()->isActive(); })
            && sheets->outcome().startsWith(QLatin1String("Deleted"));
    };
    QVERIFY(removesOne());
    sheets->setSearch(QStringLiteral("Fleet"));
    QCOMPARE(sheets->outcome(), QString());
    QTRY_VERIFY(!sheets->isBusy());
    QVERIFY(removesOne());
    sheets->clearFilters();
    QCOMPARE(sheets->outcome(), QString());
}

KEYFOB_SUITE(TestApiForms, QGuiApplication)
#include "tst_apiforms.moc"
