// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/duplicates.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vp {

/** What is said about contacts that are made one. */
class MergePhrases
{
    Q_DECLARE_TR_FUNCTIONS(MergePhrases)
public:
    /** "Anna (family), Anna Rossi (work)" */
    [[nodiscard]] static QString people(const DuplicateSet &set);
    [[nodiscard]] static QString numbers(const std::vector<PhoneNumber> &numbers);
    /** Why they stay apart; empty = they need not. */
    [[nodiscard]] static QString obstacle(MergeObstacle obstacle);
    /** What becomes another thing for calls; empty = nothing does. */
    [[nodiscard]] static QStringList callChanges(const DuplicateSet &set);
    /** The card that they become, a line each. */
    [[nodiscard]] static QStringList card(const DuplicateSet &set);

    [[nodiscard]] static QString notRead(const Error &error);
    [[nodiscard]] static QString notMerged(const Error &error);
    [[nodiscard]] static QString notUndone(const Error &error);

private:
    [[nodiscard]] static QString fieldName(const QString &property);
    [[nodiscard]] static QString fieldLine(const CardField &field);
};

} // namespace vp
