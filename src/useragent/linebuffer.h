// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArray>

#include <functional>

namespace Keyfob {

/// Cuts a stream of bytes into lines, and holds no more than one line of it.
class KEYFOB_EXPORT LineBuffer
{
public:
    /// Lines longer than \a maxLine bytes are refused.
    explicit LineBuffer(qsizetype maxLine);
    /// Clears what is left: it may be part of a secret.
    ~LineBuffer();
    LineBuffer(const LineBuffer &) = delete;
    LineBuffer &operator=(const LineBuffer &) = delete;

    /// Adds \a bytes and hands each whole line, without its line feed, to \a take until that
    /// returns false. Returns false once a line is too long.
    bool feed(QByteArrayView bytes, const std::function<bool(QByteArrayView)> &take);

private:
    qsizetype m_maxLine;
    QByteArray m_rest;
};

} // namespace Keyfob
