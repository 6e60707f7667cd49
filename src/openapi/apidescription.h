// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "descriptionnote.h"
#include "operation.h"

#include <QHash>

#include <memory>

namespace Keyfob {

/// Groups operations, by name.
struct ApiTag
{
    QString name;
    QString title; ///< `summary` (3.2) or `x-displayName`; or empty
    QString description; ///< CommonMark
    QString parent = {}; ///< 3.2
};

/// The OpenAPI description of an API (3.0, 3.1 and 3.2), read. What is wrong in it and can be
/// ignored is a note; the rest works. Nothing in it changes how anybody signs in. Immutable and
/// cheap to copy: any thread may read it.
class KEYFOB_EXPORT ApiDescription
{
public:
    /// How much of a description is read; what is beyond is a note.
    static constexpr int MaxOperations = 20'000;

    ApiDescription() = default; ///< Of nothing

    /// Reads the description whose text is \a text and which came from \a source. Other files that
    /// it refers to are in \a files, by their absolute addresses without fragments; see missing().
    /// Only those in the folder of \a source (a file) or at its origin (https) are wanted.
    ///
    /// Errors: DescriptionInvalid: it is neither JSON nor YAML (with line and column), or is
    /// something else than OpenAPI 3 (Swagger 2.0, AsyncAPI, Postman, RAML, WSDL, a web page …),
    /// which the message names. May take seconds for large ones: call it in a thread.
    static Expected<ApiDescription> read(const QByteArray &text, const QUrl &source,
                                         const QHash<QUrl, QByteArray> &files = {});

    /// Files that it refers to, that may be read and were not given: read again with them.
    QList<QUrl> missing() const;

    QUrl source() const; ///< Where it came from
    QString openApi() const; ///< The version of OpenAPI, as written: "3.1.0"
    QString title() const; ///< Text of any kind, like all that follows
    QString version() const; ///< Of the API
    QString description() const; ///< CommonMark
    QList<ApiTag> tags() const; ///< Declared ones first, then those that operations have.
    QList<ApiServer> servers() const;
    /// By name, as declared.
    QMap<QString, ApiSecurityScheme> securitySchemes() const;
    /// In the order of the description.
    const QList<ApiOperation> &operations() const;
    /// The operation whose ApiOperation::id is \a id; null if there is none. It is valid as long as
    /// a copy of this is.
    const ApiOperation *operation(const QString &id) const;
    /// What was ignored, at most 500.
    const QList<DescriptionNote> &notes() const;
    bool isEmpty() const; ///< There are no operations.

private:
    class Reader;
    struct Content;

    std::shared_ptr<const Content> m_content;
};

} // namespace Keyfob
