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
        m_acme.restore(this, [this](const Expected<std::optional<Session>> &kept) {
            if (!kept)
                showError(kept.error());
            else if (*kept)
                showTimesheets(**kept);
            else
                m_button.setFocus(); // it could not have it while the session was looked for
        });
    }

private:
    void logIn()
    {
        m_acme.signIn(this, [this](const Expected<Session> &me) {
            if (me)
                showTimesheets(*me);
            else
                showError(me.error());
        });
    }

    void showTimesheets(const Session &me)
    {
        m_acme.get("/timesheets", this, [this, me](const Expected<ApiResponse> &sheets) {
            if (!sheets)
                return showError(sheets.error());
            m_label.setText(
                QString("%1\n%2\nThe API answers %3").arg(me.name, me.email).arg(sheets->status));
            QTextStream(stdout) << m_label.text() << Qt::endl;
        });
    }

    void showError(const Error &error)
    {
        if (error.code() != ErrorCode::Cancelled)
            m_label.setText(error.message());
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
