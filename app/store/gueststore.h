// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/guest.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

class Database;

/** What somebody gets who follows a link. */
struct Invite
{
    QByteArray hash; ///< of what stands in the link, which is kept nowhere
    qint64 madeBy = 0; ///< the owner
    QDateTime expiresAt; ///< UTC: the link, not what it gives
    std::optional<std::chrono::seconds> lasts; ///< none = until he is removed
    GuestRights rights = GuestRights::CallsAndSms;
    bool operator==(const Invite &) const = default;
};

/** Guests and invitations, which outlive a restart; and what owners call themselves. */
class GuestStore
{
public:
    explicit GuestStore(Database &database, QString line = QStringLiteral("1"));

    /** Adds a guest, or replaces what was known of him. */
    Result<> save(const Guest &guest);
    Result<> remove(qint64 id);
    /** Also those whose time is over, the earliest first. */
    [[nodiscard]] Result<std::vector<Guest>> guests() const;

    Result<> saveInvite(const Invite &invite);
    /** Once: it is gone when this returns. NotFound when there is none, or it is too old. */
    Result<Invite> takeInvite(const QByteArray &hash, const QDateTime &now);
    /** Those of an owner who is none any more lead nowhere. */
    Result<> forgetInvitesOf(qint64 owner);

    /** What somebody calls himself, when it is not known yet. */
    Result<> saveName(qint64 id, const QString &name);
    [[nodiscard]] Result<QString> nameOf(qint64 id) const;
    /** The language of somebody's Telegram ("it"). */
    Result<> saveLanguage(qint64 id, const QString &code);
    [[nodiscard]] Result<QHash<qint64, QString>> languages() const;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
