// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/importfolder.h"
#include "base/clock.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace vp {

class ContactsLoader;

/** Names an import for what may follow it; 0 = none. */
using ImportId = quint32;

/** What became of an import. */
struct ImportReport
{
    ImportId id = 0; ///< for confirm(), mergeInstead() and undo(), as long as it is remembered
    QString group;
    ImportMode mode = ImportMode::Replace;
    ImportCounts counts;
    std::vector<ContactProblem> problems;
    bool needsConfirmation = false; ///< nothing was written yet
    bool isNewGroup = false; ///< there was no such group before
};

/**
 * Takes files of contacts in: each replaces the group that its name says, as a whole. One at a
 * time, in a worker that comes to its end whatever happens to us; the book is read again behind
 * each. What was before stays on the disk, for undo, until later imports push it out.
 */
class ContactsImport : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<ImportReport> &)>;
    static constexpr qint64 LargestFile = 20LL * 1024 * 1024; ///< a bot gets no larger ones

    /** @p kept is where copies go; empty = beside the contacts folder. */
    ContactsImport(ContactsLoader &contacts, Clock &clock, QString kept, QObject *parent = nullptr);

    // Each calls back once, later, unless the context has died. Errors: as importfolder.h, and
    // NotFound for an id that is forgotten.
    void import(const QString &fileName, const QByteArray &bytes, QObject *context,
                const Callback &callback);
    /** Joins the cards with those that are there. */
    void merge(const QString &fileName, const QByteArray &bytes, QObject *context,
               const Callback &callback);
    void confirm(ImportId id, QObject *context, const Callback &callback);
    void mergeInstead(ImportId id, QObject *context, const Callback &callback);
    void undo(ImportId id, QObject *context, const Callback &callback);

    /** Any other change of the groups' files, made in the worker. */
    using Change = std::function<Result<>(const ImportFolder &)>;
    using Done = std::function<void(const Result<> &)>;
    /** Makes it in its turn; the book is read again behind it. */
    void change(const Change &change, QObject *context, const Done &done);

private:
    /** The ticket is that of the import as the steps before have left it; empty for a new one. */
    using Work = std::function<Result<ImportResult>(const ImportFolder &, const ImportTicket &)>;
    struct Job
    {
        ImportId id = 0;
        Work work;
        QPointer<QObject> context;
        Callback callback;
    };
    using Step = Result<ImportResult> (*)(const ImportFolder &, const ImportTicket &);
    void take(const QString &fileName, const QByteArray &bytes, ImportMode mode, Job job);
    void follow(ImportId id, Step step, QObject *context, const Callback &callback);
    void enqueue(Job job);
    void next();
    void finished();
    [[nodiscard]] ImportFolder folder();

    ContactsLoader &m_contacts;
    Clock &m_clock;
    QString m_kept;
    std::deque<Job> m_jobs; ///< the first is under way
    QFutureWatcher<Result<ImportResult>> m_worker;
    QHash<ImportId, ImportTicket> m_tickets; ///< bounded
    ImportId m_lastId = 0;
    int m_serial = 0;
};

} // namespace vp
