// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gueststore.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<> plain(const Result<QSqlQuery> &done)
{
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

GuestStore::GuestStore(Database &database, QString line)
    : m_database(database)
    , m_line(std::move(line))
{
}

Result<> GuestStore::save(const Guest &guest)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(
        runSql(database,
               u"INSERT OR REPLACE INTO guests "
               "(id, line, name, rights, since, until, invited_by) VALUES (?,?,?,?,?,?,?)"_s,
               {guest.id, m_line, rows::text(guest.name), rows::numberOf(guest.rights),
                rows::time(guest.since), rows::time(guest.until), guest.invitedBy}));
}

Result<> GuestStore::remove(qint64 id)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database, u"DELETE FROM guests WHERE line=? AND id=?"_s, {m_line, id}));
}

Result<std::vector<Guest>> GuestStore::guests() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database,
                      u"SELECT id, name, rights, since, until, invited_by FROM guests "
                      "WHERE line=? ORDER BY since, id"_s,
                      {m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<Guest> guests;
    while (row->next()) {
        Guest guest;
        guest.id = row->value(0).toLongLong();
        guest.name = row->value(1).toString();
        guest.rights = rows::enumOf(row->value(2), LastGuestRights, GuestRights::CallsOnly);
        guest.since = rows::timeOf(row->value(3));
        guest.until = rows::optionalTime(row->value(4));
        guest.invitedBy = row->value(5).toLongLong();
        guests.push_back(std::move(guest));
    }
    if (const Result<> end = endOfRows(*row); !end) {
        return tl::unexpected(end.error());
    }
    return guests;
}

Result<> GuestStore::saveInvite(const Invite &invite)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const QVariant lasts =
        invite.lasts ? QVariant(static_cast<qint64>(invite.lasts->count())) : QVariant();
    return plain(runSql(database,
                        u"INSERT INTO guest_invites "
                        "(hash, line, made_by, expires_at, lasts, rights) VALUES (?,?,?,?,?,?)"_s,
                        {invite.hash, m_line, invite.madeBy, rows::time(invite.expiresAt), lasts,
                         rows::numberOf(invite.rights)}));
}

Result<Invite> GuestStore::takeInvite(const QByteArray &hash, const QDateTime &now)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    const auto swept =
        runSql(database, u"DELETE FROM guest_invites WHERE line=? AND expires_at<=?"_s,
               {m_line, now.toMSecsSinceEpoch()});
    if (!swept) {
        return tl::unexpected(swept.error());
    }
    auto row = runSql(database,
                      u"SELECT made_by, expires_at, lasts, rights FROM guest_invites "
                      "WHERE line=? AND hash=?"_s,
                      {m_line, hash});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::optional<Invite> invite;
    if (row->next()) {
        invite.emplace();
        invite->hash = hash;
        invite->madeBy = row->value(0).toLongLong();
        invite->expiresAt = rows::timeOf(row->value(1));
        if (!row->value(2).isNull()) {
            invite->lasts = std::chrono::seconds {row->value(2).toLongLong()};
        }
        invite->rights = rows::enumOf(row->value(3), LastGuestRights, GuestRights::CallsOnly);
    }
    row->finish();
    const auto taken =
        runSql(database, u"DELETE FROM guest_invites WHERE line=? AND hash=?"_s, {m_line, hash});
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (const Result<> done = transaction.commit(); !done) {
        return tl::unexpected(done.error());
    }
    if (!invite) {
        return failure(ErrorCode::NotFound, u"no such invitation"_s);
    }
    return *invite;
}

Result<> GuestStore::forgetInvitesOf(qint64 owner)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database, u"DELETE FROM guest_invites WHERE line=? AND made_by=?"_s,
                        {m_line, owner}));
}

Result<> GuestStore::saveName(qint64 id, const QString &name)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database,
                        u"INSERT INTO people (id, line, name) VALUES (?,?,?) ON CONFLICT (line, "
                        "id) DO UPDATE SET name=excluded.name"_s,
                        {id, m_line, rows::text(name)}));
}

Result<> GuestStore::saveLanguage(qint64 id, const QString &code)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    return plain(runSql(database,
                        u"INSERT INTO people (id, line, name, language) VALUES (?,?,'',?) ON "
                        "CONFLICT (line, id) DO UPDATE SET language=excluded.language"_s,
                        {id, m_line, rows::text(code)}));
}

Result<QHash<qint64, QString>> GuestStore::languages() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, u"SELECT id, language FROM people WHERE line=? AND language<>''"_s,
                      {m_line});
    if (!row) {
        return tl::unexpected(row.error());
    }
    QHash<qint64, QString> codes;
    while (row->next()) {
        codes.insert(row->value(0).toLongLong(), row->value(1).toString());
    }
    return endOfRows(*row).map([&codes] { return codes; });
}

Result<QString> GuestStore::nameOf(qint64 id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    auto row = runSql(database, u"SELECT name FROM people WHERE line=? AND id=?"_s, {m_line, id});
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->next() ? row->value(0).toString() : QString();
}

} // namespace vp
