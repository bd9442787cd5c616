// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/addressbook.h"
#include "addressbook/vcardreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 50LL * 1024 * 1024;

/** For the memory that is taken in one go. */
std::size_t likelyCards(const QFileInfoList &files)
{
    constexpr qint64 bytesOfACard = 300;
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += std::min(file.size(), LargestFile);
    }
    return static_cast<std::size_t>(std::min(bytes, LargestFile) / bytesOfACard);
}

} // namespace

LoadedContacts loadContacts(const QString &folder, const Region &region)
{
    LoadedContacts loaded;
    if (const QFileInfo info(folder); info.exists() && !(info.isDir() && info.isReadable())) {
        loaded.problems.push_back({info.fileName(), 0, u"no folder that can be read"_s});
    }
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    loaded.book.reserve(likelyCards(files));
    for (const QFileInfo &info : files) {
        const QString group = info.completeBaseName();
        if (info.suffix().compare("vcf"_L1, Qt::CaseInsensitive) != 0 || group.isEmpty()) {
            continue;
        }
        const auto problem = [&loaded, &info](const QString &reason) {
            loaded.problems.push_back({info.fileName(), 0, reason});
        };
        QFile file(info.filePath());
        if (info.size() > LargestFile) {
            problem(u"larger than 50 MB"_s);
        } else if (!file.open(QIODevice::ReadOnly)) {
            problem(u"cannot be read: "_s + file.errorString());
        } else {
            static_cast<void>(readVCards(file, {info.fileName(), group, region}, loaded));
        }
    }
    return loaded;
}

} // namespace vp
