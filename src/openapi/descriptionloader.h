// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/completion.h"
#include "../core/error.h"
#include "../core/export.h"
#include "../core/taskscope.h"
#include "apidescription.h"
#include "descriptionplace.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Keyfob {

class AccessTokenSource;
class HttpClient;
struct DescriptionText;

/// Gets the description of one API: from where the tenant file says that it is, or else by a
/// DescriptionSearch. What anybody could get is kept on disk, so that the next start has it at
/// once; whether it has changed is asked then. It is read in another thread.
class KEYFOB_EXPORT DescriptionLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds CheckInterval {60};
    /// The same on a metered connection (see SavingMode), where the last program's check counts,
    /// too.
    static constexpr std::chrono::hours MeteredCheckInterval {24};

    /// Where an API and its description are.
    struct Address
    {
        QUrl api; ///< The tenant's api_base_url
        QUrl description; ///< The tenant's api_description; empty: it is looked for
    };

    /// Neither \a http nor \a tokens (null: nobody is signed in) is owned; both outlive this.
    /// \a cacheFolder is made; empty: nothing is kept on disk.
    DescriptionLoader(HttpClient &http, AccessTokenSource *tokens, Address address,
                      QString cacheFolder, QObject *parent = nullptr);
    /// Ends what runs with Cancelled.
    ~DescriptionLoader() override;

    /// The description; what there is comes at once, and whether it has changed is asked
    /// meanwhile, at most once in CheckInterval, or MeteredCheckInterval: see changed(). Errors:
    /// DescriptionMissing (nowhere is one: see places()), DescriptionInvalid, HttpStatus,
    /// FileFailed, those of the network, Cancelled.
    [[nodiscard]] QCoro::Task<Expected<ApiDescription>> load();
    /// Asks whether it has changed, now. The result is true if it has; changed() was emitted then.
    /// Errors: those of load(); description() stays as it was then.
    [[nodiscard]] QCoro::Task<Expected<bool>> refresh();
    /// Ends what runs with Cancelled.
    void cancel();

    /// What load() gave, or came after it; empty before.
    ApiDescription description() const { return m_description; }
    /// Where it was looked for the last time, for the person.
    QList<DescriptionPlace> places() const { return m_places; }

Q_SIGNALS:
    /// Emitted when description() is another one than load() gave. Not in the middle of a form: it
    /// is for whoever shows it to say when that one counts.
    void changed();

private:
    // Each ends with Cancelled, and touches nothing any more, once the scope is over.
    Task<> loadForAll();
    Task<> refreshInBackground();
    Task<Expected<void>> loadOnce();
    /// Takes what is there now; true if it is another one.
    Task<Expected<bool>> update();
    /// True if m_description was read of \a text, and of no other file that may have changed.
    bool isRead(const DescriptionText &text) const;
    /// What is there now, before it is read.
    Task<Expected<DescriptionText>> fetch();
    Task<Expected<DescriptionText>> fetchFrom(QUrl url);
    Task<Expected<DescriptionText>> search();
    void note(const QUrl &url, DescriptionPlace::Outcome outcome,
              std::optional<Error> problem = {});

    HttpClient &m_http;
    AccessTokenSource *m_tokens;
    const Address m_address;
    const QString m_cacheFolder;
    ApiDescription m_description;
    std::unique_ptr<DescriptionText> m_text; ///< What m_description was read of; null: nothing yet
    QList<DescriptionPlace> m_places;
    QList<Completion<Expected<ApiDescription>>> m_waiters; ///< For the load that runs
    int m_begun = 0; ///< Updates
    int m_taken = 0; ///< The last one that counts
    QElapsedTimer m_checked; ///< Since it was last asked whether it has changed
    TaskScope m_tasks; // last
};

} // namespace Keyfob
