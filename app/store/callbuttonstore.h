// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/callstory.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace vp {

class Database;

/** A call that is over, as far as the buttons below its chat message need it. */
struct ToldCall
{
    quint32 id = 0; ///< in the data of the buttons
    StoryDirection direction = StoryDirection::Inbound;
    QString remoteNumber; ///< empty = hidden
    QString remoteName;
    QDateTime startedAt; ///< UTC
    QStringList phones {}; ///< of A, by the numbers in the data
    bool operator==(const ToldCall &) const = default;
};

/** What buttons in chats mean beyond this run. Errors: Storage. */
class CallButtonStore
{
public:
    static constexpr int Capacity = 1000; ///< the newest ones
    explicit CallButtonStore(Database &database, QString line = QStringLiteral("1"));
    Result<> save(const ToldCall &call);
    [[nodiscard]] Result<std::optional<ToldCall>> find(quint32 id) const;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
