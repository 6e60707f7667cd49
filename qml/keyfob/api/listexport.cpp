// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "listexport.h"

#include "api/celltext.h"
#include "api/resourcemodel.h"
#include "common/worker.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace Keyfob {

namespace {

/// One field of a line (RFC 4180). Spreadsheets run what begins like a formula.
QString csvField(QString text, QChar separator)
{
    // Also where one that was told of another separator, or of none, begins a field.
    static const QRegularExpression formula(
        QStringLiteral("(^|[;,\\t\\r\\n])([\\s\"']*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])"));
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber)
        text.replace(formula, QStringLiteral("\\1\\2'"));
    static const QString quoted = QStringLiteral("\";\r\n\t");
    const auto needsQuotes = [separator](QChar c) { return c == separator || quoted.contains(c); };
    if (std::any_of(text.cbegin(), text.cend(), needsQuotes))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

/// Writes \a data to \a path; the error's text, or empty.
QString save(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace

ListExport::ListExport(ResourceModel &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
}

QByteArray ListExport::written(const std::vector<ListRows::Item> &items,
                               const QList<ApiColumn> &columns, Format format)
{
    QByteArray out;
    if (format == Format::Json) {
        out = "[";
        for (const ListRows::Item &item : items)
            out += (out.size() > 1 ? ",\n" : "\n") + item.json->raw(item.node).toByteArray();
        return out + "\n]\n";
    }
    const QChar separator = format == Format::Tabs ? u'\t' : u',';
    QStringList fields;
    for (const ApiColumn &column : columns)
        fields.append(csvField(column.title, separator));
    out = fields.join(separator).toUtf8() + "\r\n";
    for (const ListRows::Item &item : items) {
        fields.clear();
        for (const ApiColumn &column : columns) {
            const auto node = valueAt(*item.json, item.node, column.pointer);
            fields.append(node ? csvField(CellText::exported(*item.json, *node), separator)
                               : QString());
        }
        out += fields.join(separator).toUtf8() + "\r\n";
    }
    return out;
}

void ListExport::start(const QUrl &file, Format format)
{
    if (m_isBusy)
        return;
    m_problem = {};
    if (!file.isLocalFile())
        return fail(ErrorCode::FileFailed, tr("Choose a file on this computer."));
    m_isBusy = true;
    m_status = tr("Loading…");
    Q_EMIT changed();
    m_tasks.start(run(file.toLocalFile(), format));
}

Task<> ListExport::run(QString path, Format format)
{
    const CancelToken ended = m_tasks.cancellation();
    const QLocale locale;
    std::vector<ListRows::Item> items = m_list.rows()->selectedItems();
    const bool isSelection = !items.empty();
    while (!isSelection && (m_list.isBusy() || m_list.hasMore())) {
        const bool isLoaded = co_await m_list.loadNextPage();
        if (ended.isCancelled())
            co_return;
        if (!isLoaded)
            co_return fail(ErrorCode::ResponseInvalid,
                           tr("The list could not be loaded whole. Nothing was saved."));
        const QString loaded = locale.toString(m_list.rows()->loaded());
        m_status = m_list.total() < 0
            ? tr("%1 loaded…").arg(loaded)
            : tr("%1 of %2 loaded…").arg(loaded, locale.toString(m_list.total()));
        Q_EMIT changed();
    }
    const QString cut = isSelection || m_list.isWhole() ? QString() : u' ' + m_list.remark();
    if (!isSelection)
        co_await m_list.rows()->arranged();
    if (ended.isCancelled())
        co_return;
    const int shown = isSelection ? 0 : m_list.rows()->count();
    for (int row = 0; row < shown; ++row)
        items.push_back(m_list.rows()->item(row));
    const int count = static_cast<int>(items.size());
    const QString name = QFileInfo(path).fileName();
    onWorker(
        this,
        [path, items = std::move(items), columns = m_list.rows()->columnList(), format] {
            return save(path, written(items, columns, format));
        },
        [this, ended, name, count, cut](const QString &failure) {
            if (ended.isCancelled())
                return;
            if (failure.isEmpty())
                finish(tr("Saved %Ln items as %1.", nullptr, count).arg(name) + cut);
            else
                fail(ErrorCode::FileFailed, tr("%1 could not be saved: %2").arg(name, failure));
        });
}

void ListExport::fail(ErrorCode code, const QString &sentence)
{
    finish({}, KeyfobError(Error(code, sentence)));
}

void ListExport::finish(const QString &status, const KeyfobError &problem)
{
    m_isBusy = false;
    m_status = status;
    m_problem = problem;
    Q_EMIT changed();
}

void ListExport::cancel()
{
    m_tasks.cancel();
    if (m_isBusy)
        finish({});
}

void ListExport::clear()
{
    if (!m_isBusy)
        finish({});
}

} // namespace Keyfob
