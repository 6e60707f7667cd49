// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <keyfob/client/client.h>

#include <QCoreApplication>
#include <QTextStream>

using namespace Keyfob;

QCoro::Task<int> run(Client &client)
{
    QTextStream out(stdout);
    const auto session = co_await client.signIn();
    if (!session) {
        out << "Not signed in: " << session.error().message() << Qt::endl;
        co_return 1;
    }
    out << "Signed in as " << session->name << " <" << session->email << ">" << Qt::endl;

    ApiRequest request;
    request.path = "/timesheets";
    const auto response = co_await client.send(request);
    if (response)
        out << "The API answers " << response->status << Qt::endl;
    else
        out << "No answer: " << response.error().message() << Qt::endl;

    const bool goes = QCoreApplication::arguments().contains("--sign-out");
    if (goes && co_await client.signOut())
        out << "Signed out" << Qt::endl;
    co_await client.waitForSaved(); // the keychain
    co_return response && response->status == 200 ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName("acme-console");
    const auto client = Client::open(app.arguments().value(1));
    if (!client) {
        QTextStream(stderr) << client.error().message() << Qt::endl;
        return 2;
    }
    run(**client).then([](int status) { QCoreApplication::exit(status); });
    return app.exec();
}
