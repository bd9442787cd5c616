// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacycontacts.h"

#include "addressbook/groupimport.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** "" for what lies in the folder itself. */
QString folderOf(const QString &file)
{
    const qsizetype slash = file.lastIndexOf(u'/');
    return slash < 0 ? QString() : file.first(slash);
}

/** Which folders of @p files hold groups. */
QStringList groupFolders(const QStringList &files, const QStringList &named)
{
    const auto holds = [&files](const QString &folder) {
        return std::ranges::any_of(
            files, [&folder](const QString &file) { return folderOf(file) == folder; });
    };
    QStringList folders;
    for (const QString &folder : named) {
        if (holds(folder) && !folders.contains(folder)) {
            folders.append(folder);
        }
    }
    for (const QString &file : files) {
        const QString folder = folderOf(file);
        const bool isContacts =
            folder.section(u'/', -1).compare("contacts"_L1, Qt::CaseInsensitive) == 0;
        if (named.isEmpty() && isContacts && !folders.contains(folder)) {
            folders.append(folder);
        }
    }
    if (folders.isEmpty() && holds({})) {
        folders.append(QString());
    }
    return folders;
}

} // namespace

std::optional<QString> folderBelow(const QString &root, const QString &scriptFolder,
                                   const QString &named)
{
    const QString path = QDir(QDir(root).filePath(scriptFolder)).filePath(named.trimmed());
    const QString clean = QDir::cleanPath(path);
    if (clean == root) {
        return QString();
    }
    return clean.startsWith(root + u'/') ? std::optional(clean.sliced(root.size() + 1))
                                         : std::nullopt;
}

LegacyContacts readLegacyContacts(const LegacyFolder &folder, const QStringList &folders,
                                  const Region &region)
{
    LegacyContacts found;
    QSet<QString> groups;
    const QStringList chosen = groupFolders(folder.contactFiles, folders);
    for (const QString &file : folder.contactFiles) {
        const LegacyPlace place {file, 0};
        const Result<QString> group = groupOfFileName(QFileInfo(file).fileName());
        if (!chosen.contains(folderOf(file))) {
            found.remarks.push_back({LegacyReason::NotInContactsFolder, {}, place});
            continue;
        }
        if (!group || groups.contains(group->toCaseFolded())) {
            found.remarks.push_back(
                {group ? LegacyReason::SameGroupTwice : LegacyReason::BadGroupName, {}, place});
            continue;
        }
        const auto bytes = readLegacyFile(folder, file, LegacyBounds().contacts);
        if (!bytes) {
            found.remarks.push_back(
                {.reason = LegacyReason::Skipped, .place = place, .skipped = bytes.error()});
            continue;
        }
        const VCardCounts counts =
            readVCardFile(*bytes, {QFileInfo(file).fileName(), *group, region}).counts;
        if (counts.cards == 0) {
            found.remarks.push_back({LegacyReason::NoCards, {}, place});
            continue;
        }
        groups.insert(group->toCaseFolded());
        found.groups.push_back({file, *group, counts.cards, counts.unread});
    }
    return found;
}

} // namespace vp
