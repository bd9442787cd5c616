// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacyfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <deque>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&text](QLatin1StringView word) { return text == word; });
}

bool isShellFile(const QString &name, const QString &suffix)
{
    return isOneOf(suffix, {"sh"_L1, "bash"_L1, "zsh"_L1, "env"_L1})
        || isOneOf(name,
                   {".bashrc"_L1, ".bash_profile"_L1, ".bash_login"_L1, ".bash_aliases"_L1,
                    ".profile"_L1, ".zshrc"_L1, ".zshenv"_L1, ".zprofile"_L1, ".envrc"_L1,
                    "bashrc"_L1, "profile"_L1, "environment"_L1});
}

bool isLeftAlone(const QString &folder)
{
    return folder.startsWith(u'.')
        || isOneOf(folder, {"__pycache__"_L1, "node_modules"_L1, "venv"_L1, "site-packages"_L1});
}

class FolderWalk
{
public:
    FolderWalk(const QString &root, const LegacyBounds &bounds)
        : m_bounds(bounds)
    {
        m_found.root = root;
    }
    LegacyFolder walk();

private:
    struct Place
    {
        QString path; ///< below the root, empty = the root
        int depth = 0;
    };
    void skip(const QString &file, SkipReason reason) { m_found.skipped.push_back({file, reason}); }
    /** Whether to go on. */
    bool look(const QFileInfo &entry, const Place &place);
    /** Of those whose names are of interest; else null. */
    [[nodiscard]] QStringList *listFor(const QString &name);
    [[nodiscard]] bool leadsOutside(const QFileInfo &link) const;

    LegacyBounds m_bounds;
    LegacyFolder m_found;
    std::deque<Place> m_places;
    int m_seen = 0;
};

bool FolderWalk::leadsOutside(const QFileInfo &link) const
{
    const QString target = link.canonicalFilePath(); // empty where it leads nowhere
    return target != m_found.root && !target.startsWith(m_found.root + u'/');
}

QStringList *FolderWalk::listFor(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == "vcf"_L1       ? &m_found.contactFiles
        : suffix == "py"_L1         ? &m_found.scripts
        : isShellFile(name, suffix) ? &m_found.shellFiles
                                    : nullptr;
}

bool FolderWalk::look(const QFileInfo &entry, const Place &place)
{
    const QString name = entry.fileName();
    const QString path = place.path.isEmpty() ? name : QString(place.path % u'/' % name);
    if (entry.isSymLink() && leadsOutside(entry)) {
        // A link to what would not be read anyway is nobody's business.
        if (entry.isDir() ? !isLeftAlone(name) : listFor(name) != nullptr) {
            skip(path, SkipReason::LinkOutside);
        }
    } else if (entry.isDir()) {
        if (entry.isSymLink() || isLeftAlone(name)) {
            return true; // what a link within the folder leads to is met anyway
        }
        if (place.depth >= m_bounds.depth) {
            skip(path, SkipReason::TooDeep);
        } else {
            m_places.push_back({path, place.depth + 1});
        }
    } else if (QStringList *list = listFor(name)) {
        list->append(path);
    }
    const qsizetype files =
        m_found.contactFiles.size() + m_found.scripts.size() + m_found.shellFiles.size();
    return ++m_seen < m_bounds.entries && files < m_bounds.files;
}

LegacyFolder FolderWalk::walk()
{
    m_places.push_back({});
    while (!m_places.empty()) {
        const Place place = m_places.front();
        m_places.pop_front();
        // Entry by entry: a list of all would be the trouble that the bounds are for.
        QDirIterator entries(QDir(m_found.root).filePath(place.path),
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        while (entries.hasNext()) {
            entries.next();
            if (!look(entries.fileInfo(), place)) {
                skip({}, SkipReason::TooMany);
                m_places.clear();
                break;
            }
        }
    }
    for (QStringList *list : {&m_found.scripts, &m_found.shellFiles, &m_found.contactFiles}) {
        std::ranges::sort(*list, {}, [](const QString &path) {
            return std::pair(path.count(u'/'), path); // the nearest to the top first
        });
    }
    return std::move(m_found);
}

} // namespace

Result<LegacyFolder> lookThrough(const QString &dir, const LegacyBounds &bounds)
{
    const QFileInfo info(dir);
    if (!info.isDir()) {
        return failure(ErrorCode::NotFound, u"no folder"_s);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return failure(ErrorCode::PermissionDenied, u"it may not be read"_s);
    }
    return FolderWalk(info.canonicalFilePath(), bounds).walk();
}

tl::expected<QByteArray, SkipReason> readLegacyFile(const LegacyFolder &folder, const QString &file,
                                                    qint64 most)
{
    // Never waits for a pipe, and never opens what is no plain file.
    const QByteArray path = QFile::encodeName(QDir(folder.root).filePath(file));
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat status = {};
    if (descriptor < 0) {
        return tl::unexpected(SkipReason::Unreadable);
    }
    QFile input;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)
        || !input.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return tl::unexpected(SkipReason::Unreadable);
    }
    if (status.st_size > most) {
        return tl::unexpected(SkipReason::TooLarge);
    }
    QByteArray bytes = input.read(most + 1);
    if (input.error() != QFileDevice::NoError) {
        return tl::unexpected(SkipReason::Unreadable);
    }
    if (bytes.size() > most) {
        return tl::unexpected(SkipReason::TooLarge);
    }
    return bytes;
}

tl::expected<QString, SkipReason> readLegacyText(const LegacyFolder &folder, const QString &file,
                                                 qint64 most)
{
    const auto bytes = readLegacyFile(folder, file, most);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (bytes->contains('\0')) {
        return tl::unexpected(SkipReason::NotText);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(*bytes);
    return utf8.hasError() ? QString::fromLatin1(*bytes) : text;
}

} // namespace vp
