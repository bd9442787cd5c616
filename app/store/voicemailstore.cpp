// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/voicemailstore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

VoicemailStore::VoicemailStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<> VoicemailStore::save(const Voicemail &mail)
{
    return runSql(QSqlDatabase::database(m_database.connectionName()),
                  u"INSERT OR REPLACE INTO voicemails (line, call_at, remote, name, length, file, "
                  "state, kind) VALUES (?,?,?,?,?,?,?,?)"_s,
                  {m_line, mail.callAt.toMSecsSinceEpoch(), rows::text(mail.remoteNumber),
                   rows::text(mail.remoteName), qint64 {mail.length.count()}, rows::text(mail.file),
                   rows::numberOf(mail.state), rows::numberOf(mail.kind)})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<> VoicemailStore::remove(const QDateTime &callAt)
{
    return runSql(QSqlDatabase::database(m_database.connectionName()),
                  u"DELETE FROM voicemails WHERE line=? AND call_at=?"_s,
                  {m_line, callAt.toMSecsSinceEpoch()})
        .map([](const QSqlQuery & /*done*/) {});
}

Result<std::vector<Voicemail>> VoicemailStore::read(const QString &condition,
                                                    const QVariantList &values) const
{
    auto found =
        runSql(QSqlDatabase::database(m_database.connectionName()),
               u"SELECT call_at, remote, name, length, file, state, kind FROM voicemails WHERE "_s
                   + condition + u" ORDER BY call_at"_s,
               values);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<Voicemail> mails;
    while (found->next()) {
        Voicemail mail;
        mail.callAt = rows::timeOf(found->value(0));
        mail.remoteNumber = found->value(1).toString();
        mail.remoteName = found->value(2).toString();
        mail.length = std::chrono::milliseconds {found->value(3).toLongLong()};
        mail.file = found->value(4).toString();
        mail.state = rows::enumOf(found->value(5), LastVoicemailState, VoicemailState::Told);
        mail.kind = rows::enumOf(found->value(6), LastVoicemailKind, VoicemailKind::Message);
        mails.push_back(std::move(mail));
    }
    return endOfRows(*found).map([&mails] { return std::move(mails); });
}

Result<std::vector<Voicemail>> VoicemailStore::all() const
{
    return read(u"line=?"_s, {m_line});
}

Result<std::vector<Voicemail>> VoicemailStore::withoutCall(const QDateTime &before) const
{
    return read(u"line=? AND call_at<? AND NOT EXISTS (SELECT 1 FROM calls WHERE "
                "calls.started_at=voicemails.call_at AND calls.line=voicemails.line)"_s,
                {m_line, before.toMSecsSinceEpoch()});
}

Result<std::optional<Voicemail>> VoicemailStore::ofCall(const QDateTime &callAt) const
{
    return read(u"line=? AND call_at=?"_s, {m_line, callAt.toMSecsSinceEpoch()})
        .map([](const std::vector<Voicemail> &mails) {
            return mails.empty() ? std::nullopt : std::optional(mails.front());
        });
}

Result<std::optional<QDateTime>> VoicemailStore::oldestCall() const
{
    auto row = runSql(QSqlDatabase::database(m_database.connectionName()),
                      u"SELECT min(started_at) FROM calls WHERE line=?"_s, {m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? rows::optionalTime(row->value(0)) : std::nullopt;
}

} // namespace vp
