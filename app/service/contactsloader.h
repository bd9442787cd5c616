// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/clock.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace vp {

/**
 * Holds the contacts; reads them in a worker and swaps the finished book in, so that a call never
 * waits for a file. Watches the folder and its files, and reads again once they have been left
 * alone for a moment.
 */
class ContactsLoader : public QObject
{
    Q_OBJECT
public:
    explicit ContactsLoader(Clock &clock, QObject *parent = nullptr);
    /** Reads @p folder; a call during a reading makes the newer one win. */
    void load(const QString &folder, const Region &region);
    /** Reads the same folder again. */
    void reload();
    /** A newer book is on its way. */
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const Region &region() const { return m_region; }
    [[nodiscard]] const AddressBook &book() const { return *m_book; }
    /** The same for a worker, which may still read it when a newer one has come. */
    [[nodiscard]] std::shared_ptr<const AddressBook> sharedBook() const { return m_book; }
    /** What could not be read, of the book that is in place. */
    [[nodiscard]] const std::vector<ContactProblem> &problems() const { return m_problems; }
    /** The contact's name for what the network or a history row shows; empty when there is none. */
    [[nodiscard]] QString nameOf(const QString &number) const;

Q_SIGNALS:
    /** A new book is in place. */
    void loaded();

private:
    void take();
    void watch();
    void changed();

    Clock &m_clock;
    // Owned by this loader, and by each worker that makes something of it.
    std::shared_ptr<const AddressBook> m_book = std::make_shared<const AddressBook>();
    std::vector<ContactProblem> m_problems;
    QString m_folder;
    Region m_region;
    QFutureWatcher<LoadedContacts> m_reading; ///< of the newest request
    QFileSystemWatcher m_watcher;
    Deadline m_settle;
    std::optional<std::chrono::milliseconds> m_changedSince;
    bool m_isReading = false;
};

} // namespace vp
