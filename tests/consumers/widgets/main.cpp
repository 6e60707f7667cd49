// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <keyfob/client/client.h>

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Keyfob;

QCoro::Task<> logIn(Client &client, QLabel &label)
{
    const auto session = co_await client.signIn();
    if (!session) {
        label.setText(session.error().message());
        co_return;
    }
    ApiRequest request;
    request.path = "/timesheets";
    const auto response = co_await client.send(request);
    label.setText(QString("%1\n%2\nThe API answers %3")
                      .arg(session->name, session->email)
                      .arg(response ? response->status : 0));
    QTextStream(stdout) << label.text() << Qt::endl;
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName("acme-widgets");
    ClientOptions options;
    options.openBrowser = &QDesktopServices::openUrl;
    const auto opened = Client::open(app.arguments().value(1), options);
    if (!opened) {
        QTextStream(stderr) << opened.error().message() << Qt::endl;
        return 2;
    }
    Client &client = **opened;

    QWidget window;
    window.setWindowTitle("Acme Widgets");
    window.resize(360, 200);
    QLabel label("Nobody is signed in.");
    QPushButton button("Log In");
    QVBoxLayout layout(&window);
    layout.addWidget(&label);
    layout.addWidget(&button);
    QObject::connect(&button, &QPushButton::clicked, &client, [&] { logIn(client, label); });
    QObject::connect(&client, &Client::stateChanged, &button,
                     [&] { button.setEnabled(!client.isBusy() && !client.isSignedIn()); });
    window.show();
    return app.exec();
}
