// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace Keyfob {

/// Says another name wherever a sentence of ours names Keyfob.
class BrandTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit BrandTranslator(QString name, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QString m_name;
};

} // namespace Keyfob
