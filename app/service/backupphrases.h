// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"
#include "base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vp {

/** What is said about backups. What a backup says is made harmless. */
class BackupPhrases
{
    Q_DECLARE_TR_FUNCTIONS(BackupPhrases)
public:
    [[nodiscard]] static QString saved(const QString &file, const DataCounts &counts);
    [[nodiscard]] static QString withSecrets(bool sealed);
    [[nodiscard]] static QString notSaved(const Error &error);
    /** Why a file is no backup that can be used. */
    [[nodiscard]] static QString notUsable(const Error &error);
    /** What a restore would change, a line each. */
    [[nodiscard]] static QStringList preview(const RestorePreview &preview);
    [[nodiscard]] static QString askRestore();
    [[nodiscard]] static QString askUndo();
    [[nodiscard]] static QString askPassword();
    [[nodiscard]] static QString askNewPassword();
    [[nodiscard]] static QString noPassword();
    [[nodiscard]] static QString nobodyAnswers();
    [[nodiscard]] static QString nothingChanged();
    [[nodiscard]] static QString restored();
    [[nodiscard]] static QString undone();
    [[nodiscard]] static QString nothingToUndo();
    [[nodiscard]] static QString stopFirst();
    /** The restore was confirmed in the window. */
    [[nodiscard]] static QString atNextStart();

private:
    [[nodiscard]] static QString counts(const DataCounts &counts);
};

} // namespace vp
