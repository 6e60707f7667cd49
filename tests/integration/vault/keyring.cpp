// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QPointer>
#include <QProcess>
#include <QTest>

#include <csignal>

/// `(oayays)` of the Secret Service specification.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(WireSecret)

QDBusArgument &operator<<(QDBusArgument &out, const WireSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, WireSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

namespace Keyfob {

namespace {

/// The one that restart() made, if any.
QPointer<QProcess> daemon;

const QString Collection = QStringLiteral("/org/freedesktop/secrets/collection/login");

QVariantList call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                  QStringLiteral("/org/freedesktop/secrets"),
                                                  interface, method);
    message.setArguments(arguments);
    const auto reply = QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qFatal("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply.arguments();
}

void signal(int number)
{
    if (::kill(qEnvironmentVariableIntValue("KEYRING_PID"), number) != 0)
        qFatal("the keyring is gone");
}

} // namespace

bool Keyring::isThere()
{
    return qEnvironmentVariableIntValue("KEYRING_PID") > 0;
}

bool Keyring::isAlive()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(
        QStringLiteral("org.freedesktop.secrets"));
}

void Keyring::lock()
{
    const QList<QDBusObjectPath> objects {QDBusObjectPath(Collection)};
    call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
         {QVariant::fromValue(objects)});
}

void Keyring::unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto opened =
        call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    WireSecret password;
    password.session = opened.at(1).value<QDBusObjectPath>();
    password.value = qgetenv("KEYRING_PASSWORD");
    password.contentType = QStringLiteral("text/plain");
    call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
         QStringLiteral("UnlockWithMasterPassword"),
         {QVariant::fromValue(QDBusObjectPath(Collection)), QVariant::fromValue(password)});
}

void Keyring::suspend()
{
    signal(SIGSTOP);
}

void Keyring::resume()
{
    signal(SIGCONT);
}

void Keyring::kill()
{
    signal(SIGKILL);
}

void Keyring::restart()
{
    end();
    daemon = new QProcess(qApp);
    daemon->start(QStringLiteral("gnome-keyring-daemon"),
                  {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                   QStringLiteral("--components=secrets")});
    daemon->write(qgetenv("KEYRING_PASSWORD"));
    daemon->closeWriteChannel();
    if (!QTest::qWaitFor(&Keyring::isAlive, 10'000))
        qFatal("the keyring does not come back");
    qputenv("KEYRING_PID", QByteArray::number(daemon->processId()));
}

void Keyring::end()
{
    if (!daemon)
        return;
    daemon->kill();
    daemon->waitForFinished();
    delete daemon;
}

} // namespace Keyfob
