// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/messagestore.h"

#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace vp::test {

/** The data base of another process as it lies on the disk now, opened as a copy: the original must
 * be recovered by nobody but its owner. */
class DiskCopy
{
public:
    DiskCopy(const QString &original, const QString &folder);
    ~DiskCopy();
    DiskCopy(const DiskCopy &) = delete;
    DiskCopy &operator=(const DiskCopy &) = delete;

    /** False before its owner has made it. */
    [[nodiscard]] bool exists() const { return m_exists; }
    /** What SQLite says; "ok" it should be. */
    [[nodiscard]] QString integrity() const;
    /** The received PDUs of rows after @p row, in upper case, with their rows. */
    [[nodiscard]] std::vector<std::pair<qint64, QByteArray>> pdusAfter(qint64 row) const;
    [[nodiscard]] int unfinishedCalls() const;
    [[nodiscard]] std::vector<MessageRecord> messages() const;
    [[nodiscard]] std::vector<OutgoingPart> parts(qint64 messageId) const;

private:
    void remove() const;
    QString m_path;
    QString m_connection;
    bool m_exists = false;
};

} // namespace vp::test
