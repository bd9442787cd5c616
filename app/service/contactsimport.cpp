// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsimport.h"

#include "base/logging.h"
#include "service/contactsloader.h"

#include <QDir>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr ImportId MostRemembered = 20;
constexpr std::size_t MostWaiting = 20;

} // namespace

ContactsImport::ContactsImport(ContactsLoader &contacts, Clock &clock, QString kept,
                               QObject *parent)
    : QObject(parent)
    , m_contacts(contacts)
    , m_clock(clock)
    , m_kept(std::move(kept))
{
    connect(&m_worker, &QFutureWatcher<Result<ImportResult>>::finished, this,
            &ContactsImport::finished);
}

void ContactsImport::import(const QString &fileName, const QByteArray &bytes, QObject *context,
                            const Callback &callback)
{
    take(fileName, bytes, ImportMode::Replace, {0, {}, context, callback});
}

void ContactsImport::merge(const QString &fileName, const QByteArray &bytes, QObject *context,
                           const Callback &callback)
{
    take(fileName, bytes, ImportMode::Merge, {0, {}, context, callback});
}

void ContactsImport::take(const QString &fileName, const QByteArray &bytes, ImportMode mode,
                          Job job)
{
    job.id = ++m_lastId;
    job.work = [fileName, bytes, mode](const ImportFolder &folder,
                                       const ImportTicket & /*none yet*/) {
        return importGroup(folder, fileName, bytes, mode);
    };
    enqueue(std::move(job));
}

void ContactsImport::confirm(ImportId id, QObject *context, const Callback &callback)
{
    follow(id, confirmImport, context, callback);
}

void ContactsImport::mergeInstead(ImportId id, QObject *context, const Callback &callback)
{
    follow(id, vp::mergeInstead, context, callback);
}

void ContactsImport::undo(ImportId id, QObject *context, const Callback &callback)
{
    follow(id, undoImport, context, callback);
}

void ContactsImport::change(const Change &change, QObject *context, const Done &done)
{
    enqueue({++m_lastId,
             [change](const ImportFolder &folder, const ImportTicket & /*none*/) {
                 return change(folder).map([] { return ImportResult {}; });
             },
             context,
             [done](const Result<ImportReport> &report) {
                 done(report.map([](const ImportReport & /*of no import*/) {}));
             }});
}

void ContactsImport::follow(ImportId id, Step step, QObject *context, const Callback &callback)
{
    if (!m_tickets.contains(id)) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ErrorCode::NotFound)); }, Qt::QueuedConnection);
        return;
    }
    enqueue({id, step, context, callback});
}

void ContactsImport::enqueue(Job job)
{
    if (m_jobs.size() >= MostWaiting) { // each holds a file
        QMetaObject::invokeMethod(
            job.context,
            [callback = job.callback] { callback(failure(ErrorCode::TooManyRequests)); },
            Qt::QueuedConnection);
        return;
    }
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1) {
        next();
    }
}

void ContactsImport::next()
{
    if (!m_jobs.empty()) {
        // A step that was asked for twice must see what the first time has made of the group.
        const Job &job = m_jobs.front();
        m_worker.setFuture(
            QtConcurrent::run([work = job.work, folder = folder(),
                               ticket = m_tickets.value(job.id)] { return work(folder, ticket); }));
    }
}

ImportFolder ContactsImport::folder()
{
    const QString contacts = m_contacts.folder();
    const QString kept =
        m_kept.isEmpty() ? QString(QDir(contacts).absolutePath() % "-before"_L1) : m_kept;
    const QString stamp = m_clock.wall().toUTC().toString(u"yyyyMMdd-HHmmss"_s)
        % u"-%1"_s.arg(++m_serial, 4, 10, QChar(u'0'));
    return {contacts, kept, m_contacts.region(), stamp};
}

void ContactsImport::finished()
{
    const Result<ImportResult> result = m_worker.result();
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (result) {
        m_tickets.insert(job.id, result->ticket);
        m_tickets.remove(job.id > MostRemembered ? job.id - MostRemembered : 0);
    }
    next();
    if (!result) {
        qCWarning(lcService) << "an import of contacts failed:" << result.error().detail;
        if (job.context) {
            job.callback(tl::unexpected<Error>(result.error()));
        }
        return;
    }
    if (!result->needsConfirmation) {
        m_contacts.reload();
    }
    if (job.context) {
        job.callback(ImportReport {job.id, result->ticket.group, result->mode, result->counts,
                                   result->problems, result->needsConfirmation,
                                   result->ticket.before.isEmpty()});
    }
}

} // namespace vp
