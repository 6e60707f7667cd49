// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopwatch.h"
#include "preview/formpreview.h"
#include "preview/legibility.h"
#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "preview/walk.h"
#include "support/suite.h"
#include "userinterface.h"

#include <QColor>
#include <QGuiApplication>
#include <QHash>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Keyfob;

namespace {

constexpr qreal ForText = 4.5; // WCAG 2.2, 1.4.3
constexpr qreal ForStrongText = 7; // 1.4.6
constexpr qreal ForControls = 3; // 1.4.11

qreal luminance(QRgb color)
{
    const auto linear = [](int part) {
        const qreal value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color))
        + 0.0722 * linear(qBlue(color));
}

qreal contrast(QRgb a, QRgb b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// How often each color is in \a box of \a picture.
QHash<QRgb, int> colorsIn(const QImage &picture, const QRect &box)
{
    QHash<QRgb, int> colors;
    const QRect inside = box & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++colors[picture.pixel(x, y)];
    }
    return colors;
}

QRgb mostOf(const QHash<QRgb, int> &colors)
{
    QRgb most = 0;
    int count = 0;
    for (auto color = colors.begin(); color != colors.end(); ++color) {
        if (color.value() > count) {
            most = color.key();
            count = color.value();
        }
    }
    return most;
}

/// The contrast of the letters in \a box to what they are on: thin ones have no pixel of their own
/// color, so the best of them counts.
qreal contrastOfText(const QImage &picture, const QRect &box)
{
    const QHash<QRgb, int> colors = colorsIn(picture, box);
    const QRgb ground = mostOf(colors);
    qreal best = 1;
    for (auto color = colors.begin(); color != colors.end(); ++color)
        best = std::max(best, contrast(color.key(), ground));
    return best;
}

/// The contrast of the edge of \a box to what is around it, at the middle of its left side.
qreal contrastOfEdge(const QImage &picture, const QRect &box)
{
    const int y = box.center().y();
    const QRect outside(box.left() - 5, y, 3, 1);
    const QRect edge(box.left() - 1, y, 4, 1);
    if (!picture.rect().contains(outside) || !picture.rect().contains(edge))
        return 21; // not in sight
    const QRgb ground = mostOf(colorsIn(picture, outside));
    qreal best = 1;
    for (int x = edge.left(); x <= edge.right(); ++x)
        best = std::max(best, contrast(picture.pixel(x, y), ground));
    return best;
}

bool isDisabled(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (!item->isEnabled())
            return true;
    }
    return false;
}

bool isOfType(const QQuickItem *item, const char *name)
{
    return QLatin1StringView(item->metaObject()->className()).startsWith(QLatin1StringView(name));
}

/// What is told from its ground by its edge alone; buttons have their text, too.
bool needsEdge(const QQuickItem *item)
{
    return item->inherits("QQuickTextField") || item->inherits("QQuickTextArea")
        || item->inherits("QQuickComboBox") || isOfType(item, "FocusRing");
}

QString described(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    return text.isEmpty()
        ? QLatin1StringView(item->metaObject()->className()) + u' ' + item->objectName()
        : u'“' + text.left(50) + u'”';
}

/// What of \a window is too faint in \a picture.
QStringList faint(const QQuickWindow *window, const QImage &picture, qreal forText)
{
    QStringList found;
    const auto note = [&](const QQuickItem *item, qreal ratio, const QRect &box) {
        found.append(QStringLiteral("%1: %2 at %3,%4 %5x%6")
                         .arg(described(item))
                         .arg(ratio, 0, 'f', 2)
                         .arg(box.x())
                         .arg(box.y())
                         .arg(box.width())
                         .arg(box.height()));
    };
    const QList<QQuickItem *> items = onTop(window);
    for (const QQuickItem *item : items) {
        if (isDisabled(item))
            continue;
        const bool isText =
            item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty();
        if (!isText && !needsEdge(item))
            continue;
        const QRectF all = isText
            ? inkOf(item)
            : item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const QRect box = inSight(item, all).toAlignedRect();
        if (box.width() < 4 || box.height() < 0.7 * all.height())
            continue;
        const qreal ratio = isText ? contrastOfText(picture, box) : contrastOfEdge(picture, box);
        if (ratio < (isText ? forText : ForControls))
            note(item, ratio, box);
    }
    return found;
}

} // namespace

/// Colors as they come out in the end.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }

    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
    }

    void everythingCanBeSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("strong");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, high contrast") << false << true;
        QTest::newRow("dark, high contrast") << true << true;
    }
    void everythingCanBeSeen()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, strong);
        const qreal forText = strong ? ForStrongText : ForText;
        QQuickWindow *window = open(dark, strong);
        QVERIFY(window);
        QStringList faults;
        const auto lookAt = [&](QQuickWindow *shown, const QString &screen) {
            QVERIFY2(isStill(shown), qPrintable(screen));
            for (const QString &fault : faint(shown, shown->grabWindow(), forText))
                faults.append(screen + QStringLiteral(": ") + fault);
        };
        const Visitor look = [&](const QString &screen) { lookAt(window, screen); };
        walkScreens(*m_preview, window, look);
        walkApi(*m_preview, window, look);
        walkRequests(*m_preview, window, look);
        FormPreview forms(dark, {960, 680}, 1, strong);
        for (const QString &scene : FormPreview::scenes()) {
            forms.show(scene);
            lookAt(forms.window(), scene);
        }
        for (const QString &fault : std::as_const(faults)) // a failure's text has an end
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void whatHasTheKeyboardCanBeSeen_data() { everythingCanBeSeen_data(); }
    void whatHasTheKeyboardCanBeSeen()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, strong);
        QQuickWindow *window = open(dark, strong);
        QVERIFY(window);
        QStringList faults;
        int rings = 0;
        for (const char *const screen : {"login-problem", "home", "add-client", "settings"}) {
            m_preview->show(QLatin1StringView(screen));
            QVERIFY(isStill(window));
            for (int i = 0; i < 8; ++i) {
                QTest::keyClick(window, Qt::Key_Tab);
                QVERIFY(waitForFrame(window));
                const QList<QQuickItem *> items = onTop(window);
                rings += int(std::count_if(items.begin(), items.end(), [](const QQuickItem *item) {
                    return isOfType(item, "FocusRing");
                }));
                faults += faint(window, window->grabWindow(), 1);
            }
            if (QLatin1StringView(screen) == QLatin1StringView("settings"))
                QTest::keyClick(window, Qt::Key_Escape);
        }
        QVERIFY(rings > 12);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// So that the suite can fail.
    void whatIsFaintIsFound()
    {
        QQuickWindow *window = open(false, false);
        QVERIFY(window);
        m_preview->show(QStringLiteral("home"));
        QVERIFY(isStill(window));
        QQuickItem *name = shown(window, "accountName");
        QVERIFY(name);
        QVERIFY(faint(window, window->grabWindow(), ForText).isEmpty());
        name->setProperty("color", QColor(0xa0, 0xa0, 0xa0));
        QVERIFY(waitForFrame(window));
        const QStringList found = faint(window, window->grabWindow(), ForText);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(QStringLiteral("“Emma Lindqvist”: 2.")));
    }

    void thePersonsWordCountsMoreThanTheDesktops_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("desktop");
        QTest::addColumn<bool>("strong");
        QTest::newRow("system, normal") << "system" << false << false;
        QTest::newRow("system, high") << "system" << true << true;
        QTest::newRow("normal") << "normal" << true << false;
        QTest::newRow("high") << "high" << false << true;
    }
    void thePersonsWordCountsMoreThanTheDesktops()
    {
        QFETCH(const QString, chosen);
        QFETCH(const bool, desktop);
        QFETCH(const bool, strong);
        QQuickWindow *window = open(false, false);
        QVERIFY(window);
        m_preview->show(QStringLiteral("home"));
        QVERIFY(isStill(window));
        const auto isStrong = [window] {
            return shown(window, "accountName")->property("color").value<QColor>()
                == QColor(Qt::black);
        };
        QVERIFY(!isStrong());
        QVERIFY(m_preview->preferences().set(Preference::Contrast, chosen));
        m_preview->preferences().setDesktop({desktop, false});
        QTRY_COMPARE(isStrong(), strong);
    }

    void desktopsSayItInTheirOwnWays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<bool>("still");
        const auto row = [](const char *name, const QVariant &value, bool contrast, bool still) {
            QTest::addRow("%s %s", name, qPrintable(value.toString()))
                << QString::fromLatin1(name) << value << contrast << still;
        };
        row("org.freedesktop.appearance contrast", 1U, true, false);
        row("org.freedesktop.appearance contrast", 0U, false, false);
        row("org.freedesktop.appearance color-scheme", 1U, false, false);
        row("org.gnome.desktop.a11y.interface high-contrast", true, true, false);
        row("org.gnome.desktop.a11y.interface high-contrast", false, false, false);
        row("org.freedesktop.appearance reduced-motion", 1U, false, true);
        row("org.gnome.desktop.interface enable-animations", false, false, true);
        row("org.gnome.desktop.interface enable-animations", true, false, false);
        row("org.kde.kdeglobals.KDE AnimationDurationFactor", QStringLiteral("0"), false, true);
        row("org.kde.kdeglobals.KDE AnimationDurationFactor", QStringLiteral("1"), false, false);
    }
    void desktopsSayItInTheirOwnWays()
    {
        QFETCH(const QString, name);
        QFETCH(const QVariant, value);
        QFETCH(const bool, contrast);
        QFETCH(const bool, still);
        const DesktopWishes wishes = DesktopWatch::wishesOf({{name, value}});
        QCOMPARE(wishes.highContrast, contrast);
        QCOMPARE(wishes.reducedMotion, still);
        QCOMPARE(DesktopWatch::wishesOf({}), DesktopWishes());
    }

    void nothingMovesForWhoeverWantsItStill()
    {
        QQuickWindow *window = open(false, false);
        QVERIFY(window);
        m_preview->preferences().setDesktop({});
        m_preview->show(QStringLiteral("preparing"));
        QVERIFY(isStill(window));
        const auto isTurning = [window] {
            QList<QQuickItem *> icons = itemsOf(window);
            icons.removeIf([](const QQuickItem *item) {
                return item->property("icon").toString() != QLatin1StringView("spinner")
                    || !item->isVisible();
            });
            const auto angles = [&icons] {
                QList<qreal> found;
                for (const QQuickItem *icon : std::as_const(icons))
                    found.append(icon->rotation());
                return found;
            };
            const QList<qreal> before = angles();
            return QTest::qWaitFor([&] { return angles() != before; }, 500);
        };
        QTRY_VERIFY(isTurning());
        m_preview->preferences().setDesktop({false, true});
        QTRY_VERIFY(!isTurning());
    }

private:
    QQuickWindow *open(bool dark, bool strong)
    {
        m_preview = std::make_unique<Preview>();
        m_preview->preferences().setDesktop({false, true}); // no color is on its way to another
        if (!m_preview->preferences().set(
                Preference::Contrast, strong ? QStringLiteral("high") : QStringLiteral("normal"))
            || !m_preview->show(QStringLiteral("welcome")))
            return nullptr;
        m_ui = std::make_unique<UserInterface>(
            m_preview->app(), dark ? CommandLine::Theme::Dark : CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(960, 680);
        window->requestActivate();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
};

KEYFOB_SUITE(TestContrast, QGuiApplication)
#include "tst_contrast.moc"
