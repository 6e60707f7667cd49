// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "net/contentdecoder.h"
#include "net/httpclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkReply;

namespace Keyfob {

class Clock;

/// One request of HttpClient on its way: watches the deadline and the size, unpacks, and always
/// finishes. It deletes itself when it has.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// Takes \a reply over, and keeps \a line, which is what it comes by, as long. \a unpacks: the
    /// encodings of the body are ours to undo.
    Exchange(QNetworkReply *reply, std::shared_ptr<void> line, const HttpRequest &request,
             bool unpacks, QObject *parent);
    ~Exchange() override;

    /// Lets its deadline pass when \a clock is turned: see followClock().
    void followClock(const Clock &clock);

    /// The machine slept: its connection is dead, and nobody would say so before the deadline.
    void interrupt();

    /// Ends it with \a result, whatever is under way; only the first end counts.
    void end(Expected<HttpResponse> result);

    Completion<Expected<HttpResponse>> completion;

Q_SIGNALS:
    /// It ended before the answer did: its connection may still be busy with that.
    void givenUp();

private:
    void reportProgress(const HttpRequest &request);
    void headCame();
    void chooseDecoder();
    void read();
    bool decode(QByteArrayView piece); ///< False: it is over.
    bool begin(); ///< Looks at the head, once; false: it is over.
    bool take(QByteArrayView piece); ///< Of the body, unpacked; false: it is over.
    void finished();
    bool isCutShort() const;
    HttpResponse answer();
    /// Ends it with \a error, or with what came if that is wanted.
    void breakOff(const Error &error);
    void endWith(ErrorCode code, const QString &text, const QString &detail = {});
    HttpResponse head() const;
    int status() const;

    std::shared_ptr<void> m_line;
    QNetworkReply *m_reply;
    qsizetype m_sizeCap;
    BodySink *m_sink;
    bool m_mayRepeat;
    bool m_isHead;
    bool m_takesPartial;
    qint64 m_received = 0; ///< Of the body, as on the wire
    bool m_givesRedirects;
    bool m_unpacks;
    bool m_begun = false;
    bool m_ended = false;
    std::optional<ContentDecoder> m_decoder;
    CancelToken::Watch m_cancel;
    TransferProgress m_progress;
    QByteArray m_body;
    QElapsedTimer m_elapsed;
    QTimer m_deadline;
    QTimer m_fieldless; ///< Runs while an answer without header fields is silent
    QStringList m_remarks;
    QList<QSslError> m_certificateErrors; ///< Of the server's certificate
};

} // namespace Keyfob
