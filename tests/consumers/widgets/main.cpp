// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/Client>

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Keyfob;

class Window : public QWidget
{
public:
    explicit Window(Client &acme)
        : m_acme(acme)
    {
        setWindowTitle("Acme Widgets");
        resize(360, 200);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&m_label);
        layout->addWidget(&m_button);
        connect(&m_button, &QPushButton::clicked, this, &Window::logIn);
        connect(&m_acme, &Client::stateChanged, this,
                [this] { m_button.setEnabled(!m_acme.isBusy() && !m_acme.isSignedIn()); });
    }

private:
    void logIn()
    {
        m_acme.signIn(this, [this](const Expected<Session> &me) {
            if (!me)
                return m_label.setText(me.error().message());
            m_acme.get("/timesheets", this, [this, me](const Expected<ApiResponse> &sheets) {
                m_label.setText(QString("%1\n%2\nThe API answers %3")
                                    .arg(me->name, me->email)
                                    .arg(sheets ? sheets->status : 0));
                QTextStream(stdout) << m_label.text() << Qt::endl;
            });
        });
    }

    Client &m_acme;
    QLabel m_label {"Nobody is signed in."};
    QPushButton m_button {"Log In"};
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName("acme-widgets");
    ClientOptions options;
    options.openBrowser = &QDesktopServices::openUrl;
    Client acme(app.arguments().value(1), options);
    if (const auto error = acme.error()) {
        QTextStream(stderr) << error->message() << Qt::endl;
        return 2;
    }
    Window window(acme);
    window.show();
    return app.exec();
}
