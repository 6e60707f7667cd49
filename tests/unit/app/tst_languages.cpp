// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "languagesetting.h"
#include "preview/formpreview.h"
#include "preview/preview.h"
#include "preview/screenfindings.h"
#include "preview/screenprobe.h"
#include "programlanguage.h"
#include "support/suite.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTest>

using namespace Keyfob;

/// Screens in other languages.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        UserInterface::prepare();
        Preview::addPseudoLanguage();
    }

    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
        ProgramLanguage::use(QStringLiteral("en"));
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString &screen : Preview::screens())
            QTest::newRow(qPrintable(screen)) << screen;
    }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, screen);
        ProgramLanguage::use(QStringLiteral("pseudo"));
        QQuickWindow *window = open(screen);
        QVERIFY(isComplete(window));
        const QStringList texts = untranslatedTexts(window);
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join(u'\n')));
    }

    void everyTextOfFormsIsTranslated()
    {
        ProgramLanguage::use(QStringLiteral("pseudo"));
        FormPreview forms(false);
        for (const QString &scene :
             {QStringLiteral("form-create"), QStringLiteral("form-edit"),
              QStringLiteral("form-nested"), QStringLiteral("form-faults")}) {
            QVERIFY(forms.show(scene));
            QTRY_VERIFY(hasRows(forms));
            QVERIFY(waitForFrame(forms.window()));
            const QStringList texts = untranslatedTexts(forms.window());
            QVERIFY2(texts.isEmpty(), qPrintable(scene + u'\n' + texts.join(u'\n')));
        }
    }

    /// The same window, before and after.
    void theLanguageChangesAtRunTime()
    {
        Preferences preferences;
        const LanguageSetting setting(preferences);
        QQuickWindow *window = open(QStringLiteral("home"));
        QCOMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QVERIFY(preferences.set(Preference::Language, QStringLiteral("de")));
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Start"));
        QVERIFY(m_ui->window() == window);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(preferences.set(Preference::Language, QStringLiteral("en")));
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
    }

    /// Models, too, which know nothing of languages.
    void noTextIsLeftBehind()
    {
        ProgramLanguage::use(QStringLiteral("en"));
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(isComplete(window));
        ProgramLanguage::use(QStringLiteral("pseudo"));
        QVERIFY(isComplete(window));
        const QStringList texts = untranslatedTexts(window);
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join(u'\n')));
    }

private:
    /// All of \a window is made, and its bindings are done.
    static bool isComplete(QQuickWindow *window)
    {
        return window && QTest::qWaitFor([window] { return !isLoading(window); })
            && waitForFrame(window);
    }

    /// Rows are made one after the other.
    static bool hasRows(FormPreview &forms)
    {
        const QByteArray first = forms.form().value(0, "pointer").toByteArray();
        return !isLoading(forms.window())
            && (shown(forms.window(), "title " + first)
                || shown(forms.window(), "section " + first));
    }

    QQuickWindow *open(const QString &screen)
    {
        m_preview = std::make_unique<Preview>();
        if (!m_preview->show(screen))
            return nullptr;
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        if (m_ui->window())
            m_ui->window()->resize(960, 680);
        return m_ui->window();
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
};

KEYFOB_SUITE(TestLanguages, QGuiApplication)
#include "tst_languages.moc"
