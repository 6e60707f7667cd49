// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "datanode.h"

#include <QUrl>

namespace Keyfob {

/// Something in a description that is wrong and was ignored; the rest of it works.
struct KEYFOB_EXPORT DescriptionNote
{
    enum class Kind {
        UnresolvedReference, ///< A $ref leads nowhere, or to what must not be read.
        ReferenceLoop, ///< A $ref leads back to itself.
        UndefinedScheme, ///< A security requirement names a scheme that is not declared.
        UnusableUrl, ///< A server's or endpoint's address cannot be used.
        PathOdd, ///< A path without its slash, with a query or a fragment, or with an undeclared
                 ///< name.
        PathCollision, ///< Two paths are the same but for the names of their parameters.
        DuplicateOperationId,
        DuplicateName, ///< A map has a member twice; the first counts.
        UnknownMember, ///< Such as a method in capitals.
        WrongType, ///< A member has a type that it cannot have.
        TooMany, ///< More than is read.
    };

    Kind kind = Kind::WrongType;
    QString text; ///< One sentence, translated, plain text
    QUrl file; ///< Where the value is; the description itself, or another that it refers to
    TextPosition position;
};

} // namespace Keyfob
