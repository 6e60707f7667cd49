// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptionfiles.h"

#include "core/filetrust.h"
#include "core/regularfile.h"
#include "core/workerthread.h"
#include "net/origin.h"

#include <QFileInfo>

namespace Keyfob {

namespace {

constexpr int MaxRounds = 10; // A file can refer to the next one.

/// The file \a url, if it is in the folder of \a source after all links are followed.
std::optional<QByteArray> fileBeside(const QUrl &source, const QUrl &url, qint64 maxSize)
{
    const QString folder = QFileInfo(source.toLocalFile()).canonicalPath();
    const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
    if (folder.isEmpty() || !path.startsWith(folder + QLatin1Char('/')) || !checkFileTrust(path))
        return std::nullopt;
    const auto bytes = readRegularFile(path, maxSize);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

qsizetype sizeOf(const DescriptionText &text)
{
    qsizetype size = text.text.size();
    for (const QByteArray &file : text.files)
        size += file.size();
    return size;
}

/// The file at \a url, which \a text refers to.
Task<std::optional<QByteArray>> loadFile(DescriptionOrigin origin, DescriptionText &text, QUrl url,
                                         CancelToken cancel)
{
    const qsizetype left = DescriptionRequest::MaxSize - sizeOf(text);
    if (left <= 0)
        co_return std::nullopt;
    if (text.url.isLocalFile())
        co_return url.isLocalFile() ? fileBeside(text.url, url, left) : std::nullopt;
    if (!isSecureUrl(url) || originOf(url) != originOf(text.url))
        co_return std::nullopt;
    DescriptionRequest request;
    request.url = url;
    request.sizeCap = left;
    request.cancel = cancel;
    auto answer = co_await askForDescription(origin, request);
    if (!answer || answer->response.status != 200 || isWebPage(answer->response))
        co_return std::nullopt;
    if (answer->usedToken)
        text.isPublic = false;
    co_return answer->response.body;
}

} // namespace

Expected<DescriptionText> readDescriptionFile(const QUrl &url)
{
    auto bytes = readRegularFile(url.toLocalFile(), DescriptionRequest::MaxSize);
    if (!bytes)
        return fail(bytes.error());
    return DescriptionText {url, std::move(*bytes)};
}

Task<Expected<ReadDescription>> readDescription(DescriptionOrigin origin, DescriptionText text,
                                                CancelToken cancel)
{
    QSet<QUrl> asked;
    for (int round = 0;; ++round) {
        const auto read = [text] { return ApiDescription::read(text.text, text.url, text.files); };
        const auto description = co_await onWorkerThread(read);
        if (cancel.isCancelled())
            co_return fail(Error::cancelled());
        if (!description)
            co_return fail(description.error());
        const qsizetype before = text.files.size();
        const QList<QUrl> missing = description->missing();
        for (const QUrl &url : missing) {
            if (asked.size() >= MaxDescriptionFiles || round >= MaxRounds || asked.contains(url))
                continue;
            asked.insert(url);
            const auto file = co_await loadFile(origin, text, url, cancel);
            if (cancel.isCancelled())
                co_return fail(Error::cancelled());
            if (file)
                text.files.insert(url, *file);
        }
        if (text.files.size() == before) {
            ReadDescription result {*description, text};
            co_return result;
        }
    }
}

} // namespace Keyfob
