// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "module/keyfoberror.h"
#include "viewer/bodycontents.h"
#include "viewer/hexmodel.h"
#include "viewer/jsontablemodel.h"
#include "viewer/jsontreemodel.h"

#include <QObject>
#include <QUrl>
#include <QVariant>

namespace Keyfob {

/// The body of an answer in every way in which it can be shown. Its octets are always at hand.
class ResponseBody : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RequestRunner")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QList<int> views READ views NOTIFY changed)
    Q_PROPERTY(QStringList viewNames READ viewNames NOTIFY changed)
    Q_PROPERTY(int best READ best NOTIFY changed)
    Q_PROPERTY(QString suffix READ suffix NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QVariant image READ image NOTIFY changed)
    Q_PROPERTY(Keyfob::JsonTreeModel *tree READ tree CONSTANT)
    Q_PROPERTY(Keyfob::JsonTableModel *table READ table CONSTANT)
    Q_PROPERTY(Keyfob::TextLinesModel *lines READ lines CONSTANT)
    Q_PROPERTY(Keyfob::HexModel *hex READ hex CONSTANT)

public:
    enum View { Tree, Table, Text, Picture, Hex };
    Q_ENUM(View)

    using QObject::QObject;
    ~ResponseBody() override;

    /// Shows \a bytes as soon as they have been looked at; what was shown goes at once.
    void setBytes(QByteArray bytes, const QByteArray &mediaType, const QStringList &notes = {});
    void clear() { setBytes({}, {}); }

    /// True while the octets are being looked at.
    bool isBusy() const { return m_isBusy; }
    bool isEmpty() const { return m_bytes.trimmed().isEmpty(); }
    /// The ways in which it can be shown, in their order.
    QList<int> views() const;
    QStringList viewNames() const;
    /// The place in views() of the one to begin with.
    int best() const;
    /// What the name of a file of its kind ends with: "json"; never empty.
    QString suffix() const;
    /// Why it is not what its sender says.
    QString problem() const { return m_problem; }
    QString notes() const { return m_notes.join(QLatin1Char('\n')); }
    QImage image() const { return m_image; }
    const QByteArray &bytes() const { return m_bytes; }
    JsonTreeModel *tree() { return &m_tree; }
    JsonTableModel *table() { return &m_table; }
    TextLinesModel *lines() { return &m_lines; }
    HexModel *hex() { return &m_hex; }

    /// Writes the octets to \a file. An empty problem: it is written.
    Q_INVOKABLE Keyfob::KeyfobError save(const QUrl &file) const;
    /// The whole body as text, on the clipboard.
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void changed();

private:
    void show(BodyContents contents);

    QByteArray m_bytes;
    QByteArray m_mediaType;
    QString m_problem;
    QStringList m_notes;
    QImage m_image;
    JsonTreeModel m_tree;
    JsonTableModel m_table;
    TextLinesModel m_lines;
    HexModel m_hex;
    bool m_isBusy = false;
    int m_generation = 0;
    std::stop_source m_stop;
};

} // namespace Keyfob
