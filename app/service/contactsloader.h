// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"

#include <QFutureWatcher>
#include <QObject>

namespace vp {

/** Holds the contacts; reads them in a worker and swaps the finished book in, so that a call never
 * waits for a file. */
class ContactsLoader : public QObject
{
    Q_OBJECT
public:
    explicit ContactsLoader(QObject *parent = nullptr);
    /** Reads @p folder; a call during a reading makes the newer one win. */
    void load(const QString &folder, const Region &region);
    [[nodiscard]] const AddressBook &book() const { return m_book; }
    /** The contact's name for what the network or a history row shows; empty when there is none. */
    [[nodiscard]] QString nameOf(const QString &number) const;

Q_SIGNALS:
    /** A new book is in place. */
    void loaded();

private:
    void take();

    AddressBook m_book;
    Region m_region;
    QFutureWatcher<LoadedContacts> m_reading; ///< of the newest request
};

} // namespace vp
