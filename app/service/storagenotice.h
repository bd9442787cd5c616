// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

#include <vector>

namespace vp {

class DiskWatch;
class OwnerRegistry;

/** What people are told of a disk that takes no messages. */
class StoragePhrases
{
    Q_DECLARE_TR_FUNCTIONS(StoragePhrases)
public:
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString refuses(bool full);
    [[nodiscard]] static QString worksAgain();
};

/** Tells the owners in the chat of a disk that refuses, in one message that is edited when it is
 * over. */
class StorageNotice : public QObject
{
    Q_OBJECT
public:
    StorageNotice(DiskWatch &disk, Outbox &outbox, const OwnerRegistry &owners,
                  QObject *parent = nullptr);

private:
    void tell(bool works, bool full);

    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    std::vector<OutboxTicket> m_tickets; ///< of the trouble that lasts
};

} // namespace vp
