// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "walk.h"

#include "module/differencelist.h"
#include "screenprobe.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Keyfob {

namespace {

/// Waits until all of \a window is made, and its layouts are done.
void finish(QQuickWindow *window)
{
    if (!isStill(window))
        qFatal("a part of the screen is never made");
}

qsizetype openPopups(const QQuickWindow *window)
{
    const QList<QQuickItem *> items = itemsOf(window);
    return std::count_if(items.begin(), items.end(), [](const QQuickItem *item) {
        return item->inherits("QQuickPopupItem") && item->isVisible();
    });
}

/// Closes the dialog on top; a key that comes before it is gone would be lost.
void leaveDialog(QQuickWindow *window)
{
    const qsizetype before = openPopups(window);
    QTest::keyClick(window, Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return openPopups(window) < before; }, Patience))
        qFatal("no dialog closes");
}

/// Presses the button that is called \a name, without a pointer that would stay on it; false if it
/// is not shown: a narrow window may have it elsewhere.
bool press(const QQuickWindow *window, const QByteArray &name)
{
    QQuickItem *item = shown(window, name);
    return item && QMetaObject::invokeMethod(item, "clicked");
}

/// The dialog that the button \a name opens.
void visitDialog(QQuickWindow *window, const Visitor &visit, const QByteArray &button,
                 const QString &name)
{
    const qsizetype before = openPopups(window);
    if (!press(window, button))
        return;
    if (!QTest::qWaitFor([&] { return openPopups(window) > before; }, Patience))
        qFatal("%s opens nothing", button.constData());
    visit(name);
    leaveDialog(window);
}

/// The dialog that opens a file, at a home folder with something in it.
void visitOpenDialog(QQuickWindow *window, const Visitor &visit)
{
    const QTemporaryDir home;
    const QDir downloads(home.filePath(QStringLiteral("Downloads"))); // where it begins
    for (const QString &name :
         {QStringLiteral("Documents"), QStringLiteral("PicturesOfTheLastSummerInTheMountains")})
        (void)downloads.mkpath(name);
    for (const QString &name : {QStringLiteral("acme.json"), QStringLiteral("timesheets.json")}) {
        QFile file(downloads.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toLocal8Bit());
    visitDialog(window, visit, "openTenantButton", QStringLiteral("open-file"));
    qputenv("HOME", before);
}

/// Goes to the place at \a row, and waits for its list.
ResourceModel *goTo(Preview &preview, QQuickWindow *window, int row)
{
    ResourceModel *list = preview.workspace().api()->place(row);
    // Before the screen has its places, the keys lead nowhere.
    const bool isThere = QTest::qWaitFor(
        [&] {
            QTest::keyClick(window, Qt::Key(Qt::Key_2 + row), Qt::ControlModifier);
            return window->title().contains(list->title());
        },
        Patience);
    if (!isThere || !QTest::qWaitFor([list] { return !list->isBusy(); }, Patience))
        qFatal("%s does not come", qPrintable(list->title()));
    return list;
}

/// Each screen, and what opens from it.
void visitScreens(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    const QStringList screens = Preview::screens();
    for (const QString &screen : screens) {
        preview.show(screen);
        visit(screen);
        if (screen == QLatin1StringView("welcome"))
            visitOpenDialog(window, visit);
        if (screen == QLatin1StringView("settings")) { // below the fold
            QTest::keyClick(window, Qt::Key_Backtab);
            QTest::keyClick(window, Qt::Key_Backtab);
            visit(QStringLiteral("settings-end"));
        }
        if (screen == QLatin1StringView("settings-organizations")) {
            visitDialog(window, visit, "code Acme", QStringLiteral("share-organization"));
            visitDialog(window, visit, "removeOrganization Acme",
                        QStringLiteral("remove-organization"));
        }
        if (screen.startsWith(QLatin1StringView("settings")))
            leaveDialog(window);
    }
}

/// The menu of accounts, and the questions that come by themselves.
void visitDialogs(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    preview.show(QStringLiteral("home"));
    finish(window);
    QTest::keyClick(window, Qt::Key_F1);
    visit(QStringLiteral("shortcuts"));
    leaveDialog(window);
    preview.show(QStringLiteral("accounts-home"));
    finish(window);
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    visit(QStringLiteral("account-menu"));
    QTest::keyClick(window, Qt::Key_Tab);
    QTest::keyClick(window, Qt::Key_Return);
    visit(QStringLiteral("remove-account"));
    leaveDialog(window);

    AppModel &app = preview.app();
    app.setUpdate(QStringLiteral("acme.json has other settings for Acme than the ones in use."),
                  differenceList(Preview::sampleDifferences()));
    visit(QStringLiteral("other-settings"));
    app.setUpdate({}, {});

    CredentialPrompt &prompt = *app.credentials();
    NetworkSecrets::Question question;
    question.proxy = QStringLiteral("proxy.acme.example:3128");
    {
        const auto waiting = prompt.ask(question);
        visit(QStringLiteral("proxy-password"));
        prompt.cancel();
    }
    CertificateUse use;
    use.tenantName = QStringLiteral("Acme");
    use.subject = QStringLiteral("Emma Lindqvist");
    use.issuedBy = QStringLiteral("Acme CA");
    use.origins = {QStringLiteral("https://login.acme.example")};
    const auto waiting = prompt.allowCertificate(use);
    visit(QStringLiteral("show-certificate"));
    prompt.cancel();
}

/// A list, and what opens from it.
void visitList(QQuickWindow *window, ResourceModel *sheets, const Visitor &visit)
{
    visit(QStringLiteral("timesheets"));
    visitDialog(window, visit, "filterButton", QStringLiteral("filters"));
    visitDialog(window, visit, "exportButton", QStringLiteral("export-menu"));
    if (tabTo(window, "exportButton")) {
        QTest::keyClick(window, Qt::Key_Return);
        finish(window);
        QTest::keyClick(window, Qt::Key_Return);
        visit(QStringLiteral("save-export"));
        leaveDialog(window);
    }
    visitDialog(window, visit, "morePlaces", QStringLiteral("more-places"));
    if (tabTo(window, "resourceTable")) {
        QTest::keyClick(window, Qt::Key_Space);
        QTest::keyClick(window, Qt::Key_Down, Qt::ShiftModifier);
        visit(QStringLiteral("selected-rows"));
        QTest::keyClick(window, Qt::Key_Escape);
    }
    sheets->open(0);
    visit(QStringLiteral("timesheet"));
}

void waitForAnswer(const RequestRunner *requests)
{
    (void)QTest::qWaitFor([requests] { return requests->isAnswered() && !requests->isBusy(); },
                          Patience);
}

} // namespace

void walkScreens(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    visitScreens(preview, window, visit);
    visitDialogs(preview, window, visit);
}

void walkApi(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    preview.show(QStringLiteral("home"));
    finish(window);
    ApiPlaces *api = preview.workspace().api();
    if (!QTest::qWaitFor([api] { return api->count() > 0; }, Patience))
        qFatal("no places: %s", qPrintable(api->problem().text()));
    ResourceModel *sheets = goTo(preview, window, 0);
    visitList(window, sheets, visit);
    sheets->item()->edit();
    visit(QStringLiteral("edit-timesheet"));
    sheets->form()->send();
    visit(QStringLiteral("edit-timesheet-unchanged"));
    sheets->form()->close();
    for (int row = 0; row < sheets->item()->actions()->count(); ++row) {
        sheets->item()->run(row);
        visit(QStringLiteral("action-%1").arg(row));
        sheets->form()->close();
    }
    sheets->open(-1);
    sheets->create();
    visit(QStringLiteral("new-timesheet"));
    sheets->form()->send();
    visit(QStringLiteral("new-timesheet-faults"));
    sheets->form()->close();
    for (int row = 1; row < api->count(); ++row) {
        (void)goTo(preview, window, row);
        visit(QStringLiteral("place-%1").arg(row));
    }
}

void walkRequests(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    RequestRunner *requests = preview.workspace().requests();
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    visit(QStringLiteral("request-before"));
    QTest::keyClick(window, Qt::Key_Return);
    waitForAnswer(requests);
    visit(QStringLiteral("request"));
    requests->send(QStringLiteral("POST"), QStringLiteral("/timesheets/14/approve"),
                   QStringLiteral("{}"));
    waitForAnswer(requests);
    visit(QStringLiteral("request-refused"));
    for (const auto &[key, name] : {std::pair(Qt::Key_H, QStringLiteral("request-history")),
                                    std::pair(Qt::Key_K, QStringLiteral("operations"))}) {
        QTest::keyClick(window, key, Qt::ControlModifier);
        visit(name);
        leaveDialog(window);
    }
    QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    visit(QStringLiteral("tokens"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(window, Qt::Key_Tab);
    visit(QStringLiteral("tokens-access"));
}

} // namespace Keyfob
