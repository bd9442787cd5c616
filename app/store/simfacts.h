// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace vp {

class Database;

/** Something that was found out about a SIM's network, and when. */
struct SimFact
{
    int value = 0;
    QDateTime at; ///< UTC
    bool operator==(const SimFact &) const = default;
};

/** What is remembered of SIM cards; each goes by a name that is not its number. */
class SimFacts
{
public:
    explicit SimFacts(Database &database);
    Result<> set(const QString &sim, const QString &name, const SimFact &fact);
    /** NotFound when nothing is known. */
    [[nodiscard]] Result<SimFact> fact(const QString &sim, const QString &name) const;

private:
    Database &m_database;
};

} // namespace vp
