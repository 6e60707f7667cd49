// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// The examples of docs/lifetimes.md, as they stand there: see theExamplesAreThoseOfThePage().

#include "support/clientofapi.h"
#include "support/sourcetext.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "vault/memorystore.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace {

int totalOf(const Keyfob::ApiResponse &sheets)
{
    return int(sheets.json().array().size());
}

/// A window as a program has it, without what it looks like.
class Window : public QObject
{
public:
    explicit Window(Keyfob::Client &client)
        : m_client(client)
    {
    }

    void showTotal(int total) { shown = total; }
    void showError(const QString &sentence) { error = sentence; }

    QCoro::Task<> computeElsewhere()
    {
        const QPointer<Window> self(this);
        const auto response = co_await m_client.get("/timesheets");
        if (!self || !response)
            co_return;
        QThreadPool::globalInstance()->start([self, sheets = *response] {
            const int total = totalOf(sheets); // in another thread: values alone
            QMetaObject::invokeMethod(qApp, [self, total] {
                if (self)
                    self->showTotal(total);
            });
        });
    }

    void refresh()
    {
        m_client.get("/timesheets", this,
                     [this](const Keyfob::Expected<Keyfob::ApiResponse> &sheets) {
                         if (sheets)
                             showTotal(totalOf(*sheets));
                     });
    }

    QCoro::Task<> load()
    {
        const QPointer<Window> self(this);
        const auto sheets = co_await m_client.get("/timesheets");
        if (!self)
            co_return; // the window was closed meanwhile
        if (sheets)
            showTotal(totalOf(*sheets));
    }

    void logIn()
    {
        m_client.signIn(this, [this](const Keyfob::Expected<Keyfob::Session> &me) {
            if (!me && me.error().code() != Keyfob::ErrorCode::Cancelled)
                showError(me.error().message());
        });
    }

    int shown = 0;
    QString error;

private:
    Keyfob::Client &m_client;
};

QCoro::Task<> signInAndWait(Keyfob::Client &client)
{
    const auto me = co_await client.signIn();
    if (me)
        co_await client.waitForSaved(); // now another process finds it
}

int runProgram(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Keyfob::MemoryStore store; // outlives the client
    Keyfob::ClientOptions options;
    options.store = &store;
    Keyfob::Client client("acme.json", options);
    Window window(client);
    return QCoreApplication::exec();
}

/// An organization whose API has two timesheets, and a client of it.
struct Place : Keyfob::ClientOfApi
{
    Place()
        : ClientOfApi("[1,2]", "/")
    {
    }
};

} // namespace

class TestLifetimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesAreThoseOfThePage()
    {
        static const QRegularExpression example("```cpp\n(.*?)```",
                                                QRegularExpression::DotMatchesEverythingOption);
        const QString here = Keyfob::unindentedSource("tests/unit/client/tst_lifetimes.cpp");
        const QString page = Keyfob::unindentedSource("docs/lifetimes.md");
        int count = 0;
        for (auto all = example.globalMatch(page); all.hasNext(); ++count) {
            const QString code = all.next().captured(1);
            QVERIFY2(here.contains(code), qPrintable(code));
        }
        QCOMPARE(count, 6);
        QVERIFY(&runProgram != nullptr); // which programs alone can run
    }

    void theExamplesWork()
    {
        Place place;
        Window window(*place.client);
        window.logIn();
        QTRY_VERIFY(place.client->isSignedIn());
        window.refresh();
        QTRY_COMPARE(window.shown, 2);
        window.shown = 0;
        Keyfob::await(window.load());
        QCOMPARE(window.shown, 2);
        window.shown = 0;
        const auto elsewhere = window.computeElsewhere();
        QTRY_COMPARE(window.shown, 2);
        QVERIFY(window.error.isEmpty());
    }

    void theExamplesMayLoseTheirWindow()
    {
        Place place;
        Keyfob::await(signInAndWait(*place.client));
        QVERIFY(place.client->isSignedIn());
        auto window = std::make_unique<Window>(*place.client);
        window->refresh();
        const auto loading = window->load();
        const auto elsewhere = window->computeElsewhere();
        window.reset();
        QVERIFY(Keyfob::await(place.client->get("/x")));
        QTRY_VERIFY(loading.isReady() && elsewhere.isReady());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void theExamplesShowNoCancellation()
    {
        Place place;
        Window window(*place.client);
        window.logIn();
        place.client.reset();
        QCoreApplication::processEvents();
        QVERIFY(window.error.isEmpty());
    }

    void theExamplesShowErrors()
    {
        Keyfob::Client client(Keyfob::Tenant {}); // which is none
        Window window(client);
        window.logIn();
        QTRY_VERIFY(!window.error.isEmpty());
    }
};

KEYFOB_SUITE(TestLifetimes)
#include "tst_lifetimes.moc"
