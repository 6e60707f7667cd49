// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../qml/components/systemfont.h"
#include "preview/formpreview.h"
#include "preview/legibility.h"
#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "preview/walk.h"
#include "programlanguage.h"
#include "support/suite.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QScreen>

#include <utility>

using namespace Keyfob;

/// Screens with larger and smaller text than they were drawn with.
class TestTextSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }

    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
        ProgramLanguage::use(QStringLiteral("en"));
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *language, const char *percent, QSize size) {
            QTest::addRow("%s, %s %%, %dx%d", language, percent, size.width(), size.height())
                << QString::fromLatin1(language) << QString::fromLatin1(percent) << size;
        };
        row("en", "80", {960, 680});
        row("en", "200", {360, 640});
        row("de", "200", {360, 640});
        row("de", "200", {960, 680});
        row("ar", "200", {360, 640});
    }
    void everyTextCanBeRead()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, percent);
        QFETCH(const QSize, size);
        ProgramLanguage::use(language);
        QQuickWindow *window = open(QStringLiteral("welcome"), percent, size);
        QVERIFY(window);
        QStringList faults;
        const Visitor look = [&](const QString &screen) {
            QVERIFY2(isStill(window), qPrintable(screen));
            for (const QString &fault : illegible(window))
                faults.append(screen + QStringLiteral(": ") + fault);
        };
        walkScreens(*m_preview, window, look);
        walkApi(*m_preview, window, look);
        walkRequests(*m_preview, window, look);
        FormPreview forms(false, size, percent.toInt() / 100.0);
        for (const QString &scene : FormPreview::scenes()) {
            forms.show(scene);
            QVERIFY2(isStill(forms.window()), qPrintable(scene));
            for (const QString &fault : illegible(forms.window()))
                faults.append(scene + QStringLiteral(": ") + fault);
        }
        for (const QString &fault : std::as_const(faults)) // a failure's text has an end
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theSizeChangesAtRunTime()
    {
        QQuickWindow *window = open(QStringLiteral("home"), QStringLiteral("100"), {960, 680});
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "accountName"));
        const auto size = [window] {
            const QQuickItem *name = shown(window, "accountName");
            return name ? name->property("font").value<QFont>().pixelSize() : 0;
        };
        QCOMPARE(size(), 24);
        QVERIFY(m_preview->preferences().set(Preference::TextSize, QStringLiteral("150")));
        QTRY_COMPARE(size(), 30); // in one column now, where it is smaller
        QVERIFY(m_preview->preferences().set(Preference::TextSize, QStringLiteral("80")));
        QTRY_COMPARE(size(), 19);
        QVERIFY(!m_preview->preferences().set(Preference::TextSize, QStringLiteral("300")));
    }

    void theDesktopsFontCounts_data()
    {
        QTest::addColumn<qreal>("points");
        QTest::addColumn<qreal>("dotsPerInch");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("Qt's own") << 9.0 << 96.0 << 1.0;
        QTest::newRow("Plasma") << 10.0 << 96.0 << 1.0;
        QTest::newRow("GNOME") << 11.0 << 96.0 << 1.0;
        QTest::newRow("macOS") << 13.0 << 72.0 << 1.0;
        QTest::newRow("GNOME, large text") << 13.75 << 96.0 << 1.25;
        QTest::newRow("larger dots") << 11.0 << 144.0 << 1.5;
        QTest::newRow("a screen that is not quite 96") << 9.0 << 95.5 << 1.0;
        QTest::newRow("smaller") << 8.0 << 96.0 << 0.9;
        QTest::newRow("as large as it gets") << 40.0 << 96.0 << 2.0;
        QTest::newRow("as small as it gets") << 4.0 << 96.0 << 0.8;
    }
    void theDesktopsFontCounts()
    {
        QFETCH(const qreal, points);
        QFETCH(const qreal, dotsPerInch);
        QFETCH(const qreal, scale);
        QFont font;
        font.setPointSizeF(points);
        QCOMPARE(SystemFont::scaleOf(font, dotsPerInch), scale);
    }

    void anotherFontOfTheDesktopIsFollowed()
    {
        const QFont before = QGuiApplication::font();
        const auto restore = qScopeGuard([before] { QGuiApplication::setFont(before); });
        QQuickWindow *window = open(QStringLiteral("home"), QStringLiteral("100"), {960, 680});
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "keepingText"));
        const auto size = [window] {
            return shown(window, "keepingText")->property("font").value<QFont>().pixelSize();
        };
        QCOMPARE(size(), 14);
        QFont larger = before;
        larger.setPointSizeF(16.5 * 96 / QGuiApplication::primaryScreen()->logicalDotsPerInchY());
        QGuiApplication::setFont(larger);
        QTRY_COMPARE(size(), 21);
    }

private:
    QQuickWindow *open(const QString &screen, const QString &percent, QSize size)
    {
        m_preview = std::make_unique<Preview>();
        if (!m_preview->preferences().set(Preference::TextSize, percent)
            || !m_preview->show(screen))
            return nullptr;
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(size);
        window->requestActivate();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
};

KEYFOB_SUITE(TestTextSize, QGuiApplication)
#include "tst_textsize.moc"
