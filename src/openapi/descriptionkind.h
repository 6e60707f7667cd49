// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "datanode.h"

#include <QByteArray>
#include <QString>

/// What a file is that people take for a description of an API: the message for it, translated.
namespace Keyfob::DescriptionKind {

/// By its first octets; empty if it may be a description.
QString foreignText(const QByteArray &text);

/// True if no member says what it is.
bool isUnknown(const DataNode &root);

/// For a text that is neither JSON nor YAML, or is unknown; empty if nothing is known about it.
QString foreignSource(const QByteArray &text);

/// By its members; empty if it is OpenAPI 3.0, 3.1 or 3.2.
QString foreignRoot(const DataNode &root);

/// Which versions can be read, as a sentence.
QString supported();

} // namespace Keyfob::DescriptionKind
