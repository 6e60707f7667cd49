// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "credentialprompt.h"

#include <QFileInfo>
#include <QLocale>

namespace Keyfob {

CredentialPrompt::~CredentialPrompt()
{
    const auto all = std::exchange(m_waiting, {});
    for (const Waiting &one : all)
        one.completion.finish(fail(Error::cancelled()));
}

bool CredentialPrompt::wantsUser() const
{
    return isAsking() && !m_waiting.first().question.proxy.isEmpty();
}

bool CredentialPrompt::wantsConsent() const
{
    return isAsking() && m_waiting.first().certificate.has_value();
}

QString CredentialPrompt::title() const
{
    return wantsUser() ? tr("Your network's proxy") : tr("Your certificate");
}

QString CredentialPrompt::text() const
{
    if (!isAsking())
        return {};
    if (const auto &use = m_waiting.first().certificate) {
        return tr("%1 asks for your certificate “%2”, issued by “%3”. It would identify you to %4.")
            .arg(use->tenantName, use->subject, use->issuedBy,
                 plainText(QLocale().createSeparatedList(use->origins), 300));
    }
    const auto &question = m_waiting.first().question;
    return wantsUser()
        ? tr("The proxy %1 requires a user name and a password.").arg(plainText(question.proxy, 80))
        : tr("The key in %1 is locked.").arg(plainText(QFileInfo(question.keyFile).fileName(), 80));
}

bool CredentialPrompt::isAgain() const
{
    return isAsking() && m_waiting.first().question.again;
}

QCoro::Task<Expected<NetworkSecrets::Answer>>
CredentialPrompt::ask(NetworkSecrets::Question question)
{
    const Completion<Result> completion;
    m_waiting.append({question, completion});
    Q_EMIT changed();
    co_return co_await completion;
}

QCoro::Task<std::optional<bool>> CredentialPrompt::allowCertificate(CertificateUse use)
{
    const Completion<Result> completion;
    m_waiting.append({{}, completion, use});
    Q_EMIT changed();
    const auto result = co_await completion;
    if (!result)
        co_return std::nullopt;
    co_return std::optional(result->keep);
}

void CredentialPrompt::consent(bool allowed)
{
    if (wantsConsent())
        finish(NetworkSecrets::Answer {{}, {}, allowed});
}

void CredentialPrompt::answer(const QString &user, const QString &secret, bool keep)
{
    finish(NetworkSecrets::Answer {user, Secret(secret.toUtf8()), keep});
}

void CredentialPrompt::cancel()
{
    finish(fail(Error::cancelled()));
}

void CredentialPrompt::finish(const Result &result)
{
    if (m_waiting.isEmpty())
        return;
    const auto completion = m_waiting.takeFirst().completion;
    Q_EMIT changed();
    completion.finish(result); // last: it may lead anywhere
}

} // namespace Keyfob
