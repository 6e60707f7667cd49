// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "walk.h"

#include "screenprobe.h"

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
    if (!QTest::qWaitFor([&] { return openPopups(window) < before; }))
        qFatal("no dialog closes");
}

/// Goes to the place at \a row, and waits for its list.
ResourceModel *goTo(Preview &preview, QQuickWindow *window, int row)
{
    ResourceModel *list = preview.workspace().api()->place(row);
    // Before the screen has its places, the keys lead nowhere.
    const bool isThere = QTest::qWaitFor([&] {
        QTest::keyClick(window, Qt::Key(Qt::Key_2 + row), Qt::ControlModifier);
        return window->title().contains(list->title());
    });
    if (!isThere || !QTest::qWaitFor([list] { return !list->isBusy(); }))
        qFatal("%s does not come", qPrintable(list->title()));
    return list;
}

} // namespace

void walkScreens(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    for (const QString &screen : Preview::screens()) {
        preview.show(screen);
        visit(screen);
        if (screen == QLatin1StringView("settings")) { // below the fold
            QTest::keyClick(window, Qt::Key_Backtab);
            QTest::keyClick(window, Qt::Key_Backtab);
            visit(QStringLiteral("settings-end"));
        }
        if (screen == QLatin1StringView("settings-organizations")) {
            for (int i = 0; i < 20 && focusName(window) != QLatin1StringView("code Acme"); ++i)
                QTest::keyClick(window, Qt::Key_Tab);
            QTest::keyClick(window, Qt::Key_Return);
            visit(QStringLiteral("share-organization"));
            leaveDialog(window);
        }
        if (screen.startsWith(QLatin1StringView("settings")))
            leaveDialog(window);
    }
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
}

void walkApi(Preview &preview, QQuickWindow *window, const Visitor &visit)
{
    preview.show(QStringLiteral("home"));
    finish(window);
    ApiPlaces *api = preview.workspace().api();
    if (!QTest::qWaitFor([api] { return api->count() > 0; }))
        qFatal("no places: %s", qPrintable(api->problem().text()));
    ResourceModel *sheets = goTo(preview, window, 0);
    visit(QStringLiteral("timesheets"));
    sheets->open(0);
    visit(QStringLiteral("timesheet"));
    sheets->item()->edit();
    visit(QStringLiteral("edit-timesheet"));
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
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    visit(QStringLiteral("request-before"));
    QTest::keyClick(window, Qt::Key_Return);
    const RequestRunner *requests = preview.workspace().requests();
    (void)QTest::qWaitFor([requests] { return requests->isAnswered() && !requests->isBusy(); });
    visit(QStringLiteral("request"));
    preview.workspace().requests()->send(
        QStringLiteral("POST"), QStringLiteral("/timesheets/14/approve"), QStringLiteral("{}"));
    (void)QTest::qWaitFor([requests] { return requests->isAnswered() && !requests->isBusy(); });
    visit(QStringLiteral("request-refused"));
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
    visit(QStringLiteral("request-history"));
    leaveDialog(window);
    QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    visit(QStringLiteral("tokens"));
    QTest::keyClick(window, Qt::Key_Tab);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window, Qt::Key_Tab);
    visit(QStringLiteral("tokens-access"));
}

} // namespace Keyfob
