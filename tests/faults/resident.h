// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <malloc.h>
#include <unistd.h>

namespace vp::test {

/** Memory of this process that is in use now, in KiB. */
[[nodiscard]] inline qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const QList<QByteArray> words =
        file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return words.size() < 2 ? 0 : words[1].toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

/** The same, once the allocator has given back what is free but at the ends of its pages. */
[[nodiscard]] inline qint64 trimmedKiB()
{
    ::malloc_trim(0);
    return residentKiB();
}

} // namespace vp::test
