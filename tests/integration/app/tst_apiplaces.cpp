// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apibench.h"
#include "programtranslator.h"
#include "support/suite.h"

#include <QFile>
#include <QGuiApplication>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// The places of an API at the real sandbox: what its description makes, as both demo users.
class TestApiPlaces : public QObject, private ApiBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesPlacesOfTheDescription();
    void forgetsEverythingWhenSignedOut();
    void showsAListInColumns();
    void asksTheApiToSearch();
    void filtersByTheApisParameters();
    void showsAnItemWithItsLists();
    void createsAnItem();
    void putsRefusedFieldsAtTheirFields();
    void sendsOnlyWhatChanged();
    void keepsWhatWasTypedThroughAConflict();
    void saysWhichPermissionIsMissing();
    void asksForAPermissionAndApproves();
    void removesAnItem();
    void keepsAFormWhileTheDescriptionChanges();
    void keepsPlacesThatQmlWasGiven();
    void exportsWhatIsSelected();
    void asksAgainForTheDescription();
};

void TestApiPlaces::init()
{
    m_places.reset();
    m_bench = std::make_unique<TestBench>();
    KEYFOB_REQUIRE(*m_bench);
}

void TestApiPlaces::makesPlacesOfTheDescription()
{
    QVERIFY(signIn());
    QStringList titles;
    for (int row = 0; row < m_places->count(); ++row)
        titles.append(m_places->value(row, "title").toString());
    for (const auto *title : {"Timesheets", "Projects", "People", "Approvals", "Attachments"})
        QVERIFY2(titles.contains(QLatin1StringView(title)), qPrintable(titles.join(u',')));
    QCOMPARE(m_places->apiTitle(), QStringLiteral("Timesheets"));
    QCOMPARE(m_places->notes(), QStringList());
}

void TestApiPlaces::forgetsEverythingWhenSignedOut()
{
    QVERIFY(signIn());
    QVERIFY(m_places->count() > 0);
    QVERIFY(await(m_bench->client().signOut()));
    QCOMPARE(m_places->count(), 0);
    QCOMPARE(m_places->state(), ApiPlaces::State::None);
}

void TestApiPlaces::showsAListInColumns()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets);
    QVERIFY2(sheets->isLoaded(), qPrintable(sheets->problem().text()));
    QCOMPARE(sheets->remark(), QString());
    QVERIFY(sheets->rows()->count() > 3);
    QStringList titles;
    for (int column = 0; column < sheets->rows()->columns(); ++column)
        titles.append(sheets->rows()->title(column));
    QVERIFY2(titles.contains(QStringLiteral("Project")), qPrintable(titles.join(u',')));
    QVERIFY2(titles.contains(QStringLiteral("Date")), qPrintable(titles.join(u',')));
    QVERIFY2(titles.contains(QStringLiteral("Status")), qPrintable(titles.join(u',')));
}

void TestApiPlaces::asksTheApiToSearch()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && sheets->searches());
    const int all = sheets->rows()->count();
    sheets->setSearch(QStringLiteral("Fleet"));
    QTRY_VERIFY(!sheets->isBusy());
    QVERIFY(sheets->rows()->count() > 0);
    QVERIFY(sheets->rows()->count() < all);
}

void TestApiPlaces::filtersByTheApisParameters()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets);
    const int all = sheets->rows()->count();
    const int status = row(*sheets->filters(), QStringLiteral("Status"));
    QVERIFY(status >= 0);
    QVERIFY(!sheets->isFiltered());
    const auto filtered = [&](int choice, bool chosen) {
        sheets->filters()->setChosen(status, choice, chosen);
        sheets->refresh();
        return QTest::qWaitFor([sheets] { return !sheets->isBusy(); }) ? sheets->rows()->count()
                                                                       : -1;
    };
    const int submitted = filtered(1, true);
    QVERIFY(sheets->isFiltered());
    QVERIFY(submitted > 0 && submitted < all);
    QCOMPARE(filtered(2, true), all); // or approved: there are no drafts yet
    QCOMPARE(filtered(1, false), all - submitted);
    sheets->clearFilters();
    QTRY_COMPARE(sheets->rows()->count(), all);
}

void TestApiPlaces::showsAnItemWithItsLists()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    ItemModel *item = sheets->item();
    QVERIFY2(item->problem().text().isEmpty(), qPrintable(item->problem().text()));
    QCOMPARE(item->remark(), QString());
    QVERIFY(!shown(*item->fields(), QStringLiteral("Project")).isEmpty());
    QVERIFY(item->editing().isAllowed());
    QVERIFY(item->actions()->count() >= 2);
    QVERIFY(!item->childLists().isEmpty());
}

void TestApiPlaces::createsAnItem()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && sheets->creating().isAllowed());
    const int before = sheets->rows()->count();
    sheets->create();
    OperationForm *form = sheets->form();
    QVERIFY(form->isActive() && form->hasBody() && !form->isModified());
    form->body()->setText(row(*form->body(), QStringLiteral("Project")),
                          QStringLiteral("Moonshot"));
    QVERIFY(form->isModified());
    form->body()->setText(row(*form->body(), QStringLiteral("Date")), QStringLiteral("2026-03-31"));
    form->body()->setText(row(*form->body(), QStringLiteral("Hours")), QStringLiteral("2.5"));
    form->send();
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
    QTRY_COMPARE(sheets->rows()->count(), before + 1);
    QCOMPARE(sheets->outcome(), QStringLiteral("Created “\u2068Moonshot\u2069”."));
    sheets->create();
    QCOMPARE(sheets->outcome(), QString());
}

void TestApiPlaces::putsRefusedFieldsAtTheirFields()
{
    QVERIFY(signIn());
    ResourceModel *projects = place(QStringLiteral("/timesheets"));
    QVERIFY(projects);
    projects->create();
    OperationForm *form = projects->form();
    // Only the API knows that nobody works in the year 3000.
    form->body()->setText(row(*form->body(), QStringLiteral("Project")),
                          QStringLiteral("Moonshot"));
    form->body()->setText(row(*form->body(), QStringLiteral("Date")), QStringLiteral("3000-01-01"));
    form->body()->setText(row(*form->body(), QStringLiteral("Hours")), QStringLiteral("2.5"));
    form->send();
    QTRY_VERIFY(!form->problem().text().isEmpty() || !form->isActive());
    QVERIFY(form->isActive());
    const int date = row(*form->body(), QStringLiteral("Date"));
    QVERIFY(!form->body()->value(date, "fault").toString().isEmpty());
    QCOMPARE(form->body()->value(date, "text").toString(), QStringLiteral("3000-01-01"));
}

void TestApiPlaces::sendsOnlyWhatChanged()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    sheets->item()->edit();
    OperationForm *form = sheets->form();
    QVERIFY(form->isActive());
    const QString hours = shown(*sheets->item()->fields(), QStringLiteral("Hours"));
    form->body()->setText(row(*form->body(), QStringLiteral("Description")),
                          QStringLiteral("Rewritten"));
    QCOMPARE(form->body()->changes(), QByteArray("{\"description\":\"Rewritten\"}"));
    form->send();
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
    QTRY_COMPARE(shown(*sheets->item()->fields(), QStringLiteral("Description")),
                 QStringLiteral("Rewritten"));
    QCOMPARE(shown(*sheets->item()->fields(), QStringLiteral("Hours")), hours);
}

void TestApiPlaces::keepsWhatWasTypedThroughAConflict()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    sheets->item()->edit();
    OperationForm *form = sheets->form();
    form->body()->setText(row(*form->body(), QStringLiteral("Description")),
                          QStringLiteral("Mine"));

    const QString id = shown(*sheets->item()->fields(), QStringLiteral("Number"));
    RequestBody theirs("application/merge-patch+json", "{\"hours\":1.25}");
    QVERIFY(await(m_bench->client().patch(QStringLiteral("/timesheets/") + id, theirs)));

    form->send();
    QTRY_VERIFY(form->isConflict());
    form->reload();
    QTRY_VERIFY(!form->isBusy());
    QVERIFY(!form->isConflict());
    QCOMPARE(
        form->body()->value(row(*form->body(), QStringLiteral("Description")), "text").toString(),
        QStringLiteral("Mine"));
    QCOMPARE(form->body()->value(row(*form->body(), QStringLiteral("Hours")), "text").toString(),
             QLocale().toString(1.25));
    form->send();
    QTRY_VERIFY2(!form->isActive(), qPrintable(form->problem().text()));
    QTRY_COMPARE(shown(*sheets->item()->fields(), QStringLiteral("Description")),
                 QStringLiteral("Mine"));
}

void TestApiPlaces::saysWhichPermissionIsMissing()
{
    QVERIFY(signIn());
    ResourceModel *projects = place(QStringLiteral("/projects"));
    QVERIFY(projects && projects->isLoaded());
    QVERIFY(projects->creating().isOffered());
    QVERIFY(!projects->creating().isAllowed());
    QVERIFY(projects->creating().text().contains(QLatin1String("write:projects")));
    QCOMPARE(projects->creating().missing(), QStringList {QStringLiteral("write:projects")});
}

void TestApiPlaces::asksForAPermissionAndApproves()
{
    m_bench->person().setScript(PageScript::sandbox(QStringLiteral("max@timesheets.example")));
    QVERIFY(signIn());
    ResourceModel *projects = place(QStringLiteral("/projects"));
    QVERIFY(projects);
    if (!projects->creating().isAllowed()) {
        QSignalSpy granted(m_places->stepUp(), &StepUp::granted);
        m_places->stepUp()->ask(projects->creating().missing());
        QTRY_COMPARE(granted.size(), 1);
    }
    QVERIFY2(projects->creating().isAllowed(), qPrintable(projects->creating().text()));
}

void TestApiPlaces::removesAnItem()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && open(*sheets, 0));
    const int before = sheets->rows()->count();
    ItemActions *actions = sheets->item()->actions();
    int removal = -1;
    for (int row = 0; row < actions->count(); ++row) {
        if (actions->value(row, "removes").toBool())
            removal = row;
    }
    QVERIFY(removal >= 0);
    sheets->item()->run(removal);
    QVERIFY(sheets->form()->isActive() && sheets->form()->isRemoval());
    QVERIFY(sheets->form()->preview().startsWith(QLatin1String("DELETE ")));
    sheets->form()->send();
    QTRY_VERIFY2(!sheets->form()->isActive(), qPrintable(sheets->form()->problem().text()));
    QCOMPARE(sheets->rows()->count(), before - 1);
    QCOMPARE(sheets->itemRow(), -1);
}

void TestApiPlaces::keepsAFormWhileTheDescriptionChanges()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets);
    sheets->create();
    OperationForm *form = sheets->form();
    form->body()->setText(row(*form->body(), QStringLiteral("Project")),
                          QStringLiteral("Moonshot"));

    const auto other = ApiDescription::read(
        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"New\",\"version\":\"2\"},\"paths\":{"
        "\"/things\":{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{"
        "\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}}}}}"
        "}}}}",
        m_bench->tenant().apiBaseUrl);
    QVERIFY(other);
    m_places->setDescription(*other);
    QVERIFY(form->isActive());
    QVERIFY(form->isModified());
    QCOMPARE(m_places->apiTitle(), QStringLiteral("Timesheets"));
    form->close();
    QTRY_COMPARE(m_places->apiTitle(), QStringLiteral("New"));
    QCOMPARE(m_places->count(), 1);
}

void TestApiPlaces::keepsPlacesThatQmlWasGiven()
{
    QVERIFY(signIn());
    {
        QJSEngine engine;
        QJSEngine::setObjectOwnership(m_places.get(), QJSEngine::CppOwnership);
        engine.globalObject().setProperty(QStringLiteral("places"),
                                          engine.newQObject(m_places.get()));
        QVERIFY(engine.evaluate(QStringLiteral("places.place(0)")).isQObject());
        engine.collectGarbage();
    } // the engine deletes what is its own
    const QPointer<ResourceModel> first = m_places->place(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(first);
    QVERIFY(!first->title().isEmpty());
}

void TestApiPlaces::exportsWhatIsSelected()
{
    QVERIFY(signIn());
    ResourceModel *sheets = place(QStringLiteral("/timesheets"));
    QVERIFY(sheets && sheets->rows()->count() > 2);
    ProgramTranslator english(QStringLiteral("Keyfob")); // has the plurals
    english.load(QStringLiteral("en"));
    QVERIFY(QCoreApplication::installTranslator(&english));
    const QTemporaryDir folder;
    const auto exported = [&] {
        const QString path = folder.filePath(QStringLiteral("export.json"));
        sheets->exporting()->start(QUrl::fromLocalFile(path), ListExport::Format::Json);
        if (!QTest::qWaitFor([&] { return !sheets->exporting()->isBusy(); }))
            return qsizetype(-1);
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).array().size()
            : qsizetype(-1);
    };
    sheets->rows()->toggleSelected(1);
    QCOMPARE(exported(), 1);
    QCOMPARE(sheets->exporting()->status(), QStringLiteral("Saved 1 item as export.json."));
    QCOMPARE(sheets->exporting()->problem().text(), QString());
    sheets->rows()->clearSelection();
    QVERIFY(exported() > 2);
}

void TestApiPlaces::asksAgainForTheDescription()
{
    QVERIFY(signIn());
    QCOMPARE(m_places->reloadText(), QString());
    m_places->reload();
    QVERIFY(m_places->isReloading());
    QTRY_VERIFY(!m_places->isReloading());
    QCOMPARE(m_places->reloadText(), QStringLiteral("The description has not changed."));
    QVERIFY(m_places->count() > 0);
}

KEYFOB_SUITE(TestApiPlaces, QGuiApplication)
#include "tst_apiplaces.moc"
