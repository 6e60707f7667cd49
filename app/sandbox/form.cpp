// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "form.h"

#include "oidc/formdata.h"

namespace Keyfob::Sandbox {

std::optional<Form> Form::parse(QByteArrayView encoded)
{
    const auto parameters = FormData::decode(encoded);
    if (!parameters)
        return std::nullopt;
    Form form;
    for (const auto &[name, value] : *parameters)
        form.m_values.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return form;
}

QString Form::value(QLatin1StringView name) const
{
    return m_values.value(QString(name));
}

QByteArray formEncoded(const QList<QPair<QByteArray, QString>> &values)
{
    FormData::Parameters parameters;
    for (const auto &[name, value] : values)
        parameters.append({name, value.toUtf8()});
    return FormData::encode(parameters);
}

} // namespace Keyfob::Sandbox
