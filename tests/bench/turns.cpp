// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "turns.h"

#include "api/apiclient.h"
#include "apibench.h"
#include "fixedtoken.h"
#include "idtokenbench.h"
#include "keepaliveserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <functional>
#include <iostream>
#include <sstream>
#include <string>

namespace Keyfob::Bench {

namespace {

/// Calls \a work with the numbers of each line: how often, and how many at once.
void takeTurns(const std::function<void(int, int)> &work)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream numbers(line);
        int count = 0, parallel = 1;
        numbers >> count >> parallel;
        QElapsedTimer timer;
        timer.start();
        work(count, std::max(parallel, 1));
        std::cout << double(timer.nsecsElapsed()) / 1e9 << std::endl;
    }
}

} // namespace

void takeIdTokenTurns(const QByteArray &algorithm, const QString &file)
{
    const IdTokenSample sample(algorithm);
    const auto now = QByteArray::number(sample.expected.now.toSecsSinceEpoch());
    const QByteArray text = sample.token.reveal().toByteArray() + '\n'
        + QJsonDocument(sample.issuer.jwk()).toJson(QJsonDocument::Compact) + '\n'
        + sample.expected.issuer.toUtf8() + '\n' + sample.expected.clientId.toUtf8() + '\n' + now;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0)
        qFatal("the token was not written");
    out.close();
    std::cout << "ready" << std::endl;
    takeTurns([&sample](int count, int) { sample.validate(count); });
}

void takeCallTurns(const QUrl &url)
{
    HttpClient http;
    FixedToken tokens;
    ApiClient api(http, tokens, url.resolved(QUrl(QStringLiteral("/"))));
    std::cout << "ready" << std::endl;
    takeTurns([&](int count, int parallel) {
        runCalls(count, parallel, caller(api, url.path(), KeepAliveServer::body().size()));
    });
}

void serveCalls()
{
    const KeepAliveServer server;
    std::cout << server.url().toString().toStdString() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) { }
}

} // namespace Keyfob::Bench
