// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testkit/qml/qmltestbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QtQml>

namespace Keyfob {

QmlTestBench::QmlTestBench(QObject *parent)
    : QObject(parent)
    , m_problem(QStringLiteral("The test bench is not complete yet."))
    , m_person(QStringLiteral("emma@timesheets.example"))
{
}

QmlTestBench::~QmlTestBench() = default;

void QmlTestBench::componentComplete()
{
    m_bench = std::make_shared<TestBench>(m_sandboxOptions, script());
    m_bench->keychain().setTrouble(TroubledKeychain::Trouble(m_keychain));
    m_problem = m_bench->problem();
    if (m_problem.isEmpty())
        m_problem = writeTenantFile();
    Q_EMIT readyChanged();
}

QString QmlTestBench::writeTenantFile()
{
    QFile file(m_folder.filePath(QStringLiteral("tenant.json")));
    const QByteArray json = QJsonDocument(m_bench->sandbox().tenantFile()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return QStringLiteral("The tenant file cannot be written: ") + file.errorString();
    m_tenantFile = QUrl::fromLocalFile(file.fileName());
    return {};
}

PageScript QmlTestBench::script() const
{
    switch (m_behavior) {
    case Deny: return PageScript::denying(m_person);
    case MistypePassword: return PageScript::wrongPassword(m_person);
    case Allow: break;
    }
    return PageScript::sandbox(m_person);
}

void QmlTestBench::setPerson(const QString &address)
{
    if (m_person == address)
        return;
    m_person = address;
    if (m_bench)
        m_bench->person().setScript(script());
    Q_EMIT personChanged();
}

void QmlTestBench::setBehavior(Behavior behavior)
{
    if (m_behavior == behavior)
        return;
    m_behavior = behavior;
    if (m_bench)
        m_bench->person().setScript(script());
    Q_EMIT personChanged();
}

void QmlTestBench::setKeychain(Keychain keychain)
{
    if (m_keychain == keychain)
        return;
    m_keychain = keychain;
    if (m_bench)
        m_bench->keychain().setTrouble(TroubledKeychain::Trouble(keychain));
    Q_EMIT keychainChanged();
}

bool QmlTestBench::advanceClock(int seconds)
{
    return m_bench && m_bench->advanceClock(seconds);
}

int QmlTestBench::passwordsAsked() const
{
    return m_bench ? m_bench->person().passwordsAsked() : 0;
}

void QmlTestBench::answerKeychain()
{
    if (m_bench)
        m_bench->keychain().answer();
}

void QmlTestBench::emptyKeychain()
{
    if (m_bench)
        m_bench->emptyKeychain();
}

std::shared_ptr<void> QmlTestBench::prepare(ClientOptions &options)
{
    if (!m_bench)
        return nullptr;
    const ClientOptions mine = m_bench->options();
    options.userAgent = mine.userAgent;
    options.openBrowser = {}; // the person is at the window
    options.store = mine.store;
    options.clock = mine.clock;
    options.markerFile = mine.markerFile;
    return m_bench;
}

void registerQmlTestKit()
{
    qmlRegisterType<QmlTestBench>("Keyfob.TestKit", 1, 0, "KeyfobTestBench");
}

} // namespace Keyfob
