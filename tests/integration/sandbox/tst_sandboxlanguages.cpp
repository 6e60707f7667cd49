// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/sandboxprocess.h"

#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// The languages of the sandbox's pages.
class TestSandboxLanguages : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;

    /// What is at \a path for somebody who reads \a languages.
    QByteArray page(const QString &path, const QByteArray &languages) const
    {
        HttpClient client;
        HttpRequest request;
        request.method = "GET";
        request.url = m_sandbox->url(path);
        request.headers.append({"Accept-Language", languages});
        const auto response = await(client.send(request));
        return response ? response->body : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isReady());
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void speaksTheLanguageThatIsReadBest_data()
    {
        QTest::addColumn<QByteArray>("languages");
        QTest::addColumn<QByteArray>("spoken");
        const auto row = [](const char *languages, const char *spoken) {
            QTest::newRow(languages) << QByteArray(languages) << QByteArray(spoken);
        };
        row("de", "de");
        row("de-CH, en;q=0.5", "de");
        row("en;q=0.5,ja;q=0.9", "ja");
        row("is, fr;q=0.7, *;q=0.1", "fr");
        row("is", "en");
        row("de;q=0", "en");
        row("*", "en");
        row(";;,q=,=", "en");
    }
    void speaksTheLanguageThatIsReadBest()
    {
        QFETCH(const QByteArray, languages);
        QFETCH(const QByteArray, spoken);
        const QByteArray html = page(u"/"_s, languages);
        QVERIFY2(html.contains("<html lang=\"" + spoken + "\" dir=\"ltr\">"), html.constData());
    }

    void translatesWholePages()
    {
        const QByteArray german = page(u"/"_s, "de");
        QVERIFY(german.contains("Die Sandbox läuft"));
        QVERIFY(!german.contains("is running"));
        QVERIFY(!german.contains("[[") && !german.contains("]]"));
        QVERIFY(page(u"/nowhere"_s, "de").contains("Hier ist nichts"));
        QVERIFY(page(u"/"_s, "en").contains("The sandbox is running"));
    }

    void runsFromRightToLeft()
    {
        QVERIFY(page(u"/"_s, "ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    /// A value may look like HTML, and may have what stands for another.
    void keepsWhatIsPutInApart()
    {
        const QByteArray html = page(u"/authorize?client_id=%3Cb%3E%251%5B%5BAPI%5D%5D"_s, "de");
        QVERIFY2(html.contains("&lt;b&gt;%1[[API]]"), html.constData());
    }

    void saysTheSameToProgramsInAnyLanguage()
    {
        QCOMPARE(page(u"/userinfo"_s, "ar"), page(u"/userinfo"_s, "en"));
    }
};

KEYFOB_SUITE(TestSandboxLanguages)
#include "tst_sandboxlanguages.moc"
