// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultydisk.h"
#include "phoneworld.h"

#include <map>
#include <set>

namespace vp::test {

/** A whole phone whose data base is a file on a faulty disk, and what became of every message. */
struct DiskWorld : PhoneWorld
{
    explicit DiskWorld(FaultyDisk &disk);

    /** The program is gone at once, and made anew from what is in its files; tries until the disk
     * lets it begin. */
    void killAndReopen();
    /** The program without its files: for the time that an owner needs to start it again. */
    void kill();

    /** Something arrives, in as many parts as it needs; its text is expected from now on. */
    void arrive(const QString &sender, const QString &text);
    /** The owner asks for a message; each recipient only once. */
    void order(const QString &number, const QString &text);
    /** The network reports every message it took as delivered. */
    void reportAll();

    /** Chat messages whose newest form has @p text in it. */
    [[nodiscard]] int shownWith(const QString &text) const;
    /** … and which are not marked as possibly repeated. */
    [[nodiscard]] int shownUnmarked(const QString &text) const;
    /** Texts that were shown again without such a mark. */
    [[nodiscard]] int repeatedUnmarked() const;
    /** What is wrong at the end, in words; empty = nothing. @p killed = the program was cut off in
     * between. */
    [[nodiscard]] QString verdict(bool killed) const;

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("phone.db")); }
    /** How many received PDUs of this shape are committed in the file. */
    [[nodiscard]] int committed(const QByteArray &pdu) const;

    FaultyDisk &disk;
    QByteArrayList submitted; ///< PDUs that the network took
    QStringList arrived; ///< texts
    QStringList ordered; ///< texts
    QStringList lost; ///< deleted from the SIM and not in the file
    int removals = 0; ///< CMGD seen

private:
    void openFile();
    void audit(const QByteArray &line);
    [[nodiscard]] QString verdictOnOrders(bool killed) const;
    std::map<qint64, QString> m_shown; ///< newest text by chat message
    std::size_t m_reported = 0;
    quint8 m_reference = 0;
};

} // namespace vp::test
