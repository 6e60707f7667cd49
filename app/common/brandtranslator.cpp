// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "brandtranslator.h"

#include <QByteArrayView>

#include <utility>

namespace Keyfob {

BrandTranslator::BrandTranslator(QString name, QObject *parent)
    : QTranslator(parent)
    , m_name(std::move(name))
{
}

QString BrandTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    constexpr QLatin1StringView Ours("Keyfob");
    if (!QByteArrayView(sourceText).contains(QByteArrayView(Ours.data(), Ours.size())))
        return {}; // as it is
    return QString::fromUtf8(sourceText).replace(Ours, m_name);
}

} // namespace Keyfob
