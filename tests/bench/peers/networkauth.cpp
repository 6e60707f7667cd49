// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>
#include <QSslConfiguration>

#include <iostream>
#include <string>

namespace {

/// The module makes none before Qt 6.8. What this program signs in to is for tests.
constexpr QLatin1String Verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

QString challenge()
{
    const QByteArray verifier(Verifier.data(), Verifier.size());
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

/// keyfob-bench-networkauth PROVIDER CLIENT SCOPE AUDIENCE API CA-FILE: signs in with Qt Network
/// Authorization for each line of standard input, prints what a browser is to open, and then the
/// milliseconds until the API has answered.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 7)
        return 2;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(arguments[6]);
    QSslConfiguration::setDefaultConfiguration(tls);
    QNetworkAccessManager network;
    std::string line;
    while (std::getline(std::cin, line)) {
        QElapsedTimer timer;
        timer.start();
        QOAuth2AuthorizationCodeFlow flow(&network);
        QOAuthHttpServerReplyHandler handler;
        flow.setReplyHandler(&handler);
        flow.setAuthorizationUrl(QUrl(arguments[1] + QStringLiteral("authorize")));
        flow.setAccessTokenUrl(QUrl(arguments[1] + QStringLiteral("oauth/token")));
        flow.setClientIdentifier(arguments[2]);
        flow.setScope(arguments[3]);
        flow.setModifyParametersFunction([&arguments](QAbstractOAuth::Stage stage,
                                                      QMultiMap<QString, QVariant> *parameters) {
            if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
                parameters->insert(QStringLiteral("audience"), arguments[4]);
                parameters->insert(QStringLiteral("code_challenge"), challenge());
                parameters->insert(QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
            } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
                parameters->insert(QStringLiteral("code_verifier"), QString(Verifier));
            }
        });
        QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, [](const QUrl &url) {
            std::cout << url.toString(QUrl::FullyEncoded).toStdString() << std::endl;
        });
        QObject::connect(&flow, &QAbstractOAuth::granted, &flow, [&flow, &arguments] {
            QNetworkReply *reply = flow.get(QUrl(arguments[5]));
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply] {
                if (reply->error() != QNetworkReply::NoError)
                    qFatal("%s", qPrintable(reply->errorString()));
                reply->readAll();
                QCoreApplication::quit();
            });
        });
        flow.grant();
        QCoreApplication::exec();
        std::cout << double(timer.nsecsElapsed()) / 1e6 << std::endl;
    }
    return 0;
}
