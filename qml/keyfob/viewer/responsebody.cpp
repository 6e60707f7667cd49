// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "responsebody.h"

#include "common/worker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeDatabase>
#include <QSaveFile>

namespace Keyfob {

ResponseBody::~ResponseBody()
{
    m_stop.request_stop();
}

void ResponseBody::setBytes(QByteArray bytes, const QByteArray &mediaType, const QStringList &notes)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int generation = ++m_generation;
    m_bytes = std::move(bytes);
    m_mediaType = mediaType;
    BodyContents nothing;
    nothing.notes = notes;
    m_isBusy = !m_bytes.isEmpty();
    show(std::move(nothing));
    if (!m_isBusy)
        return;
    onWorker(
        this,
        [octets = m_bytes, mediaType, stop = m_stop.get_token()] {
            return BodyContents::of(octets, mediaType, stop);
        },
        [this, generation, notes](BodyContents contents) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            contents.notes = notes + contents.notes;
            show(std::move(contents));
        });
}

void ResponseBody::show(BodyContents contents)
{
    m_problem = contents.problem;
    m_notes = contents.notes;
    m_image = contents.image;
    m_tree.setIndex(contents.json);
    m_table.setTable(std::move(contents.table));
    m_lines.setLines(contents.lines ? std::move(*contents.lines) : TextLines());
    m_hex.setBytes(m_isBusy ? QByteArray() : m_bytes);
    Q_EMIT changed();
}

QList<int> ResponseBody::views() const
{
    QList<int> views;
    if (m_tree.count() > 0)
        views.append(Tree);
    if (m_table.count() > 0)
        views.append(Table);
    if (m_lines.count() > 0)
        views.append(Text);
    if (!m_image.isNull())
        views.append(Picture);
    if (m_hex.count() > 0)
        views.append(Hex);
    return views;
}

QStringList ResponseBody::viewNames() const
{
    QStringList names;
    const QList<int> all = views();
    for (const int view : all) {
        switch (view) {
        case Tree: names.append(tr("Tree")); break;
        case Table: names.append(tr("Table")); break;
        case Text: names.append(tr("Text")); break;
        case Picture: names.append(tr("Picture")); break;
        default: names.append(tr("Hex")); break;
        }
    }
    return names;
}

int ResponseBody::best() const
{
    // A list of things is read as a table, when it is nothing but that.
    const QList<int> all = views();
    return m_table.count() > 0 && m_tree.isRootArray()
        ? static_cast<int>(all.indexOf(static_cast<int>(Table)))
        : 0;
}

QString ResponseBody::suffix() const
{
    const QString type = QString::fromLatin1(m_mediaType).section(u';', 0, 0).trimmed().toLower();
    // Most kinds of JSON and XML have a name that only their makers know.
    if (type.endsWith(QLatin1String("json")))
        return QStringLiteral("json");
    if (type.endsWith(QLatin1String("xml")))
        return QStringLiteral("xml");
    const QString known = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    if (!known.isEmpty())
        return known;
    return type.startsWith(QLatin1String("text/")) ? QStringLiteral("txt") : QStringLiteral("bin");
}

KeyfobError ResponseBody::save(const QUrl &file) const
{
    QSaveFile out(file.toLocalFile());
    if (out.open(QIODevice::WriteOnly) && out.write(m_bytes) == m_bytes.size() && out.commit())
        return {};
    return KeyfobError(
        Error(ErrorCode::Internal, tr("The file could not be written: %1").arg(out.errorString())));
}

void ResponseBody::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
}

} // namespace Keyfob
