// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultydisk.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <cstddef>
#include <map>
#include <vector>

namespace vp::test {

/**
 * The files as a disk may have them when its power goes: what was synced, and of the rest whatever
 * chance leaves. A write that was not synced is there, is not, or (the last one) is there in part;
 * a file that was made and never synced may not be there at all, one that was removed may still be,
 * until the next sync.
 */
class PowerCut
{
public:
    /** After the first @p count of @p deeds. */
    PowerCut(const std::vector<FaultyDisk::Deed> &deeds, std::size_t count,
             QRandomGenerator &chance);
    /** What is left, by file. */
    [[nodiscard]] const std::map<QString, QByteArray> &files() const { return m_files; }
    [[nodiscard]] int dropped() const { return m_dropped; }
    [[nodiscard]] bool isTorn() const { return m_torn; }

private:
    using Deed = FaultyDisk::Deed;
    struct File
    {
        QByteArray safe;
        bool isSafelyThere = true;
        std::vector<const Deed *> pending;
    };
    void settle(File &file) const;
    static void apply(QByteArray &content, const Deed &deed, qsizetype size);
    void survive(const QString &name, const File &file, const Deed *last, QRandomGenerator &chance);

    std::map<QString, QByteArray> m_files;
    int m_dropped = 0;
    bool m_torn = false;
};

} // namespace vp::test
