// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/importfolder.h"

#include "addressbook/vcardwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 50LL * 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, file.errorString());
    }
    if (file.size() > LargestFile) {
        return failure(ErrorCode::Storage, u"larger than 50 MB"_s);
    }
    return file.readAll();
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/** Copies of the oldest imports go. */
void prune(const QString &folder, qsizetype most)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.vcf"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = most; i < files.size(); ++i) {
        QFile::remove(files[i].filePath());
    }
}

Result<QString> keep(const ImportFolder &folder, const QString &suffix, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder.kept)) {
        return failure(ErrorCode::Storage, u"the folder for what was before cannot be made"_s);
    }
    const QString path = QDir(folder.kept).filePath(folder.stamp + u'-' + suffix + ".vcf"_L1);
    if (const Result<> written = writeGroupFile(path, bytes); !written) {
        return tl::unexpected<Error>(written.error());
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    prune(folder.kept, folder.most);
    return path;
}

VCardSource sourceOf(const ImportFolder &folder, const ImportTicket &ticket)
{
    return {QFileInfo(ticket.path).fileName(), ticket.group, folder.region};
}

/** Writes what was planned, once what was before is kept. */
Result<ImportResult> carryOut(const ImportFolder &folder, ImportResult result,
                              const ImportPlan &plan, const std::optional<QByteArray> &existing)
{
    if (existing && result.ticket.before.isEmpty()) {
        const Result<QString> kept = keep(folder, u"before"_s, *existing);
        if (!kept) {
            return tl::unexpected<Error>(kept.error());
        }
        result.ticket.before = *kept;
    }
    if (!QDir().mkpath(folder.contacts)) {
        return failure(ErrorCode::Storage, u"the contacts folder cannot be made"_s);
    }
    if (const Result<> written = writeGroupFile(result.ticket.path, plan.content); !written) {
        return tl::unexpected<Error>(written.error());
    }
    result.ticket.written = hashOf(plan.content);
    return result;
}

/** The group without this import; nothing when there was none. */
Result<std::optional<QByteArray>> groupBefore(const ImportTicket &ticket)
{
    if (!ticket.before.isEmpty()) {
        return readFile(ticket.before).map([](const QByteArray &bytes) {
            return std::optional(bytes);
        });
    }
    if (!ticket.written.isEmpty() || !QFileInfo::exists(ticket.path)) {
        return std::nullopt;
    }
    const Result<QByteArray> now = readFile(ticket.path);
    if (!now) {
        return failure(ErrorCode::Storage, now.error().detail); // it is there, and must not be lost
    }
    return std::optional(*now);
}

Result<ImportResult> perform(const ImportFolder &folder, const ImportTicket &ticket,
                             const QByteArray &incoming, ImportMode mode, bool isConfirmed)
{
    const Result<std::optional<QByteArray>> existing = groupBefore(ticket);
    if (!existing) {
        return tl::unexpected<Error>(existing.error());
    }
    ImportPlan plan =
        planImport(incoming, existing->value_or(QByteArray()), sourceOf(folder, ticket), mode);
    ImportResult result {ticket, mode, plan.counts, std::move(plan.problems), false};
    if (result.ticket.incoming.isEmpty()) {
        const Result<QString> kept = keep(folder, u"sent"_s, incoming);
        if (!kept) {
            return tl::unexpected<Error>(kept.error());
        }
        result.ticket.incoming = *kept;
    }
    if (plan.needsConfirmation && !isConfirmed) {
        result.needsConfirmation = true;
        return result;
    }
    return carryOut(folder, std::move(result), plan, *existing);
}

/** Whether the group is still as the import left it. */
bool isAsWritten(const ImportTicket &ticket)
{
    const Result<QByteArray> now = readFile(ticket.path);
    return now && hashOf(*now) == ticket.written;
}

} // namespace

Result<ImportResult> importGroup(const ImportFolder &folder, const QString &fileName,
                                 const QByteArray &bytes, ImportMode mode)
{
    const Result<QString> group = groupOfFileName(fileName);
    if (!group) {
        return tl::unexpected<Error>(group.error());
    }
    const QStringList files = QDir(folder.contacts).entryList(QDir::Files, QDir::Name);
    const QString file = fileOfGroup(*group, files);
    ImportTicket ticket;
    ticket.path = QDir(folder.contacts).filePath(file);
    ticket.group = file.chopped(4); // as it has been spelled so far
    return perform(folder, ticket, bytes, mode, false);
}

Result<ImportResult> confirmImport(const ImportFolder &folder, const ImportTicket &ticket)
{
    const Result<QByteArray> incoming = readFile(ticket.incoming);
    if (!incoming) {
        return tl::unexpected<Error>(incoming.error());
    }
    return perform(folder, ticket, *incoming, ImportMode::Replace, true);
}

Result<ImportResult> mergeInstead(const ImportFolder &folder, const ImportTicket &ticket)
{
    const Result<QByteArray> incoming = readFile(ticket.incoming);
    if (!incoming) {
        return tl::unexpected<Error>(incoming.error());
    }
    if (!ticket.written.isEmpty() && !isAsWritten(ticket)) {
        return failure(ErrorCode::Conflict, u"the group was changed meanwhile"_s);
    }
    return perform(folder, ticket, *incoming, ImportMode::Merge, true);
}

Result<ImportResult> undoImport(const ImportFolder &folder, const ImportTicket &ticket)
{
    if (!isAsWritten(ticket)) {
        return failure(ErrorCode::Conflict, u"the group was changed meanwhile"_s);
    }
    ImportResult result {ticket, ImportMode::Replace, {}, {}, false};
    if (ticket.before.isEmpty()) {
        if (!QFile::remove(ticket.path)) {
            return failure(ErrorCode::Storage, u"the file cannot be removed"_s);
        }
        return result;
    }
    const Result<QByteArray> before = readFile(ticket.before);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    if (const Result<> written = writeGroupFile(ticket.path, *before); !written) {
        return tl::unexpected<Error>(written.error());
    }
    result.counts.cards = readVCardFile(*before, sourceOf(folder, ticket)).counts.cards;
    return result;
}

} // namespace vp
