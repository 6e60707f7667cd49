// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "net/headerlist.h"
#include "oidc/subject.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// A request that was sent, as it is remembered.
struct PastRequest
{
    QDateTime time; ///< UTC
    QString method;
    QString path;
    HeaderList headers;
    QString body;
    int status = 0; ///< 0: no answer came.
    qint64 elapsed = 0; ///< Milliseconds

    /// Without anything that looks like a credential: headers and parameters that are named so,
    /// tokens wherever they stand. A body that has such a thing, is too long or is no JSON goes.
    PastRequest harmless() const;

    bool operator==(const PastRequest &) const = default;
};

/// What one account has sent, the latest first, in a file of its own. It holds no credential, no
/// answer, and at most MaxCount entries.
class RequestHistory : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RequestRunner")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)

public:
    static constexpr int MaxCount = 50;
    static constexpr qsizetype MaxBody = 4096;

    explicit RequestHistory(QObject *parent = nullptr);

    /// The file of the account \a subject of \a client at \a issuer, in the program's own folder.
    static QString fileFor(const QString &issuer, const QString &client, const Subject &subject);

    /// Shows what is in \a file, which need not be there; empty: nothing is kept.
    void open(const QString &file);

    const PastRequest &at(int row) const { return m_requests.at(row); }
    bool isEnabled() const { return m_isEnabled; }
    /// Off: nothing is kept from now on, and what was kept goes.
    void setEnabled(bool enabled);
    /// Keeps the harmless part of \a request, and not twice in a row.
    void add(const PastRequest &request);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    void save() const;

    QString m_file;
    QList<PastRequest> m_requests;
    bool m_isEnabled = true;
};

} // namespace Keyfob
