// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QString>

namespace vp {

class AlertMessages;
class DiskWatch;

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
    StorageNotice(DiskWatch &disk, AlertMessages &alerts, QObject *parent = nullptr);
    /** What the last run told is over, unless a disk refuses again. */
    void start();

private:
    void tell(bool works, bool full);

    DiskWatch &m_disk;
    AlertMessages &m_alerts;
};

} // namespace vp
