// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/legacyimport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vp {

/** What is said about taking over what the predecessor left. Names of files and variables are made
 * harmless; secrets are masked. */
class LegacyPhrases
{
    Q_DECLARE_TR_FUNCTIONS(LegacyPhrases)
public:
    [[nodiscard]] static QString notReadable(const QString &dir, const Error &error);
    [[nodiscard]] static QString nothingFound(const QString &root);
    [[nodiscard]] static QString found(const QString &root);
    [[nodiscard]] static QString setting(const LegacySetting &setting);
    [[nodiscard]] static QString groupsTitle(const QString &contacts);
    [[nodiscard]] static QString group(const LegacyGroup &group);
    [[nodiscard]] static QString remarksTitle();
    /** One line of what is not taken over. */
    [[nodiscard]] static QString remark(const LegacyRemark &remark);
    [[nodiscard]] static QString moreRemarks(int count);
    [[nodiscard]] static QString inTheWay(const QStringList &groups);

    [[nodiscard]] static QString askAll();
    [[nodiscard]] static QString askReplace();
    [[nodiscard]] static QString nobodyAnswers();
    [[nodiscard]] static QString nothingChanged();

    [[nodiscard]] static QString settingsWritten(int count);
    /** Those that a variable, the command line or the disk keeps as they are. */
    [[nodiscard]] static QString settingsLeft(const QStringList &names);
    [[nodiscard]] static QString outcome(const LegacyGroupOutcome &outcome);
    [[nodiscard]] static QString undo(const QString &kept, const QString &contacts);

private:
    [[nodiscard]] static QString place(const LegacyPlace &place);
    [[nodiscard]] static QString reason(const LegacyRemark &remark);
    [[nodiscard]] static QString skipped(SkipReason reason);
};

} // namespace vp
