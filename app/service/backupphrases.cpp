// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backupphrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype MostLines = 40;
constexpr qsizetype LongestValue = 80;

/** One line, and not too long: it may come from anywhere. */
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = u' ';
        }
    }
    return text.size() > LongestValue ? text.first(LongestValue) + u'…' : text;
}

} // namespace

QString BackupPhrases::counts(const DataCounts &counts)
{
    const auto text = [locale = QLocale()](int count) {
        return locale.toString(count);
    };
    return tr("calls: %1, messages: %2, contacts: %3 in groups: %4, block entries: %5, calendars "
              "of your own: %6, recordings: %7 (%8), sounds of your own: %9",
              "%8 = their size")
        .arg(text(counts.calls), text(counts.messages), text(counts.contacts), text(counts.groups),
             text(counts.blockEntries), text(counts.calendars), text(counts.recordings),
             QLocale().formattedDataSize(counts.recordingsSize), text(counts.prompts));
}

QString BackupPhrases::saved(const QString &file, const DataCounts &held)
{
    return tr("Saved in %1: %2.").arg(file, counts(held));
}

QString BackupPhrases::withSecrets(bool sealed)
{
    return sealed ? tr("The token, PIN, passwords and private addresses are in it, sealed by your "
                       "password. Without the password nobody can read them, nor can you.")
                  : tr("The token, PIN, passwords and private addresses are left out.");
}

QString BackupPhrases::notSaved(const Error &error)
{
    return error.code == ErrorCode::Cancelled
        ? tr("Cancelled. Nothing has been written.")
        : tr("The backup could not be written: %1.").arg(error.detail);
}

QString BackupPhrases::notUsable(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("This backup was made by a newer version of VirtualPhone. Nothing has been "
                  "changed.");
    case ErrorCode::Unauthorized:
        return tr("The password does not open this backup. Nothing has been changed.");
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing has been changed.");
    case ErrorCode::Storage:
        return tr("The disk refuses: %1. Nothing has been changed.").arg(error.detail);
    default:
        return tr("This file is no backup of VirtualPhone, or it is damaged (%1). Nothing has been "
                  "changed.")
            .arg(error.detail);
    }
}

QStringList BackupPhrases::preview(const RestorePreview &preview)
{
    QStringList lines {
        tr("Backup of %1, made by version %2.")
            .arg(QLocale().toString(preview.madeAt.toLocalTime(), QLocale::ShortFormat),
                 harmless(preview.version)),
        tr("Now: %1.").arg(counts(preview.now)), tr("Then: %1.").arg(counts(preview.then))};
    const QString none = tr("default", "the value of a setting that is not set");
    for (const SettingDifference &one : preview.settings) {
        if (lines.size() > MostLines) {
            lines.append(tr("… and more settings."));
            break;
        }
        lines.append(tr("%1: %2 → %3", "name of a setting: value now → value then")
                         .arg(one.name, one.now.isEmpty() ? none : harmless(one.now),
                              one.then.isEmpty() ? none : harmless(one.then)));
    }
    if (!preview.unusable.isEmpty()) {
        lines.append(
            tr("Not usable, and left out: %1.").arg(harmless(preview.unusable.join(u", "_s))));
    }
    lines.append(preview.hasSecrets
                     ? tr("Its secrets are sealed by a password.")
                     : tr("It holds no secrets: the token, PIN and private addresses stay as they "
                          "are here."));
    lines.append(tr("Messages that waited to be sent are not sent by themselves. Guests have to be "
                    "let in again. What is here now is kept, once, for undo."));
    return lines;
}

QString BackupPhrases::askRestore()
{
    return tr("Put this in the place of what is here? [y/N]");
}

QString BackupPhrases::askUndo()
{
    return tr("Go back to the data of before the last restore? [y/N]");
}

QString BackupPhrases::askPassword()
{
    return tr("Password of the backup (empty = leave its secrets out):");
}

QString BackupPhrases::askNewPassword()
{
    return tr("Password for the secrets (empty = leave them out):");
}

QString BackupPhrases::noPassword()
{
    return tr("No password was given.");
}

QString BackupPhrases::nobodyAnswers()
{
    return tr("Nobody answers. With --yes nothing is asked.");
}

QString BackupPhrases::nothingChanged()
{
    return tr("Nothing has been changed.");
}

QString BackupPhrases::restored()
{
    return tr("Restored. virtualphoned --undo-restore goes back.");
}

QString BackupPhrases::undone()
{
    return tr("The data of before are back. virtualphoned --undo-restore turns them round again.");
}

QString BackupPhrases::nothingToUndo()
{
    return tr("There is nothing to go back to.");
}

QString BackupPhrases::stopFirst()
{
    return tr("VirtualPhone is running with these data. End it first.");
}

QString BackupPhrases::atNextStart()
{
    return tr("The next start of VirtualPhone puts the backup in place.");
}

} // namespace vp
