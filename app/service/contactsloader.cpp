// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsloader.h"

#include "base/logging.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

/** Programs write a file in several steps. */
constexpr std::chrono::milliseconds SettleTime = 500ms;
/** A file that is written all the time is read all the same. */
constexpr std::chrono::milliseconds LongestWait = 5s;
constexpr qsizetype MostWatched = 500;
constexpr std::size_t MostLogged = 20;

/** The folder, or as much of its path as there is. */
QString nearestFolder(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot()) {
        dir.setPath(QDir::cleanPath(dir.absolutePath() + "/.."_L1));
    }
    return dir.absolutePath();
}

} // namespace

ContactsLoader::ContactsLoader(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settle(clock)
{
    connect(&m_reading, &QFutureWatcher<LoadedContacts>::finished, this, &ContactsLoader::take);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ContactsLoader::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ContactsLoader::changed);
    connect(&m_settle, &Deadline::expired, this, &ContactsLoader::reload);
}

void ContactsLoader::load(const QString &folder, const Region &region)
{
    m_region = region;
    m_folder = folder;
    reload();
}

void ContactsLoader::reload()
{
    m_settle.stop();
    m_changedSince.reset();
    watch(); // before reading: what changes in between is read again
    m_isReading = true;
    // A watcher, not QFuture::then(): that one aborts in Qt 6.4 when its context dies while the
    // worker runs.
    m_reading.setFuture(QtConcurrent::run(
        [folder = m_folder, region = m_region] { return loadContacts(folder, region); }));
}

void ContactsLoader::watch()
{
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (m_folder.isEmpty()) {
        return;
    }
    QStringList paths {nearestFolder(m_folder)};
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.suffix().compare("vcf"_L1, Qt::CaseInsensitive) == 0
            && paths.size() < MostWatched) {
            paths.append(file.absoluteFilePath());
        }
    }
    m_watcher.addPaths(paths);
}

void ContactsLoader::changed()
{
    const std::chrono::milliseconds now = m_clock.steady();
    if (!m_changedSince) {
        m_changedSince = now;
    }
    const auto left = LongestWait - (now - *m_changedSince);
    m_settle.start(std::clamp(left, 0ms, SettleTime));
}

QString ContactsLoader::nameOf(const QString &number) const
{
    const Result<PhoneNumber> parsed = PhoneNumber::fromNetwork(number, m_region);
    const Contact *contact = parsed ? m_book->find(*parsed) : m_book->findSender(number);
    return contact != nullptr ? contact->name : QString();
}

void ContactsLoader::take()
{
    LoadedContacts contacts = m_reading.future().takeResult();
    // Taking 100,000 contacts apart takes longer than an event should.
    auto book = std::make_shared<const AddressBook>(std::move(contacts.book));
    static_cast<void>(QtConcurrent::run([old = std::exchange(m_book, std::move(book))] {}));
    m_problems = std::move(contacts.problems);
    m_isReading = false;
    qCInfo(lcService) << m_book->contacts().size() << "contacts read," << m_problems.size()
                      << "problems";
    for (std::size_t i = 0; i < std::min(m_problems.size(), MostLogged); ++i) {
        qCInfo(lcService).noquote() << "contacts:" << m_problems[i].file << "line"
                                    << m_problems[i].line << m_problems[i].reason;
    }
    Q_EMIT loaded();
}

} // namespace vp
