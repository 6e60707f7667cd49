// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/Client>

#include <QCoreApplication>
#include <QDebug>

QCoro::Task<> hello(Keyfob::Client &acme)
{
    const auto me = co_await acme.signIn();
    const auto sheets = co_await acme.get("/timesheets");
    if (me && sheets)
        qInfo() << me->name << sheets->json()["total"].toInt();
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName("acme-coroutine");
    Keyfob::Client acme(app.arguments().value(1));
    hello(acme).then(&QCoreApplication::quit);
    return app.exec();
}
