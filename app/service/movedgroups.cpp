// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/movedgroups.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "settings/settings.h"

#include <QStringList>

#include <algorithm>

namespace vp {

bool MovedGroups::take(qint64 from, qint64 to, OwnerRegistry &owners)
{
    const std::vector<qint64> &known = owners.owners();
    if (from >= 0 || to >= 0 || from == to || m_moves.contains(from) || m_moves.contains(to)
        || std::ranges::find(known, from) == known.end()) {
        return false;
    }
    m_moves.insert({from, to});
    owners.setOwners(applied(known));
    return true;
}

std::vector<qint64> MovedGroups::applied(std::vector<qint64> ids) const
{
    for (qint64 &id : ids) {
        const auto move = m_moves.find(id);
        id = move == m_moves.end() ? id : move->second;
    }
    return ids;
}

bool MovedGroups::write(Settings &settings) const
{
    const auto ids = parseOwnerIds(settings.text(SettingKey::TelegramOwners));
    if (!ids) {
        return false;
    }
    QStringList now;
    for (const qint64 id : applied(*ids)) {
        now.append(QString::number(id));
    }
    const Result<> stored = settings.set(SettingKey::TelegramOwners, now.join(u','));
    if (!stored) {
        for (const auto &[from, to] : m_moves) {
            qCWarning(lcService) << "a group has become a supergroup; where the owners are set, put"
                                 << to << "in the place of" << from;
        }
    }
    return stored.has_value();
}

} // namespace vp
