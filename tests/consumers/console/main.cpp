// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/Client>

#include <QCoreApplication>
#include <QTextStream>

using namespace Keyfob;

QCoro::Task<int> run(Client &acme)
{
    QTextStream out(stdout);
    const auto me = co_await acme.signIn();
    const auto sheets = co_await acme.get("/timesheets");
    if (!me || !sheets) {
        out << (me ? sheets.error() : me.error()).message() << Qt::endl;
        co_return 1;
    }
    out << "Signed in as " << me->name << " <" << me->email << ">" << Qt::endl;
    out << "The API answers " << sheets->status << Qt::endl;
    if (QCoreApplication::arguments().contains("--sign-out")) {
        const auto signedOut = co_await acme.signOut();
        out << (signedOut ? QString("Signed out") : signedOut.error().message()) << Qt::endl;
    }
    co_return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName("acme-console");
    Client acme(app.arguments().value(1));
    run(acme).then([](int status) { QCoreApplication::exit(status); });
    return app.exec();
}
