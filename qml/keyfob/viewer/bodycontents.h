// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "viewer/jsontable.h"
#include "viewer/textlinesmodel.h"

#include <QImage>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace Keyfob {

/// What can be shown of a body: worked out once, on a thread of its own.
struct BodyContents
{
    QByteArray bytes; ///< As they came
    std::shared_ptr<const JsonIndex> json; ///< Null: it is none
    std::optional<JsonTable> table;
    std::optional<TextLines> lines; ///< Nothing: it is no text
    QImage image;
    QString problem; ///< Why what should be JSON or a picture is none, and where
    QStringList notes; ///< What was done so that it can be shown

    /// Looks at \a bytes, which their sender says are \a mediaType ("application/json").
    static BodyContents of(QByteArray bytes, const QByteArray &mediaType,
                           const std::stop_token &stop = {});
};

} // namespace Keyfob
