// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace vp::test {

/** Temporary files go into memory where there is such a folder: a thousand runs would wait for the
 * disk most of the time. Whoever sets TMPDIR decides. */
inline void useMemoryFolder()
{
    const QString folder = QStringLiteral("/dev/shm");
    if (!qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(folder).isWritable()) {
        qputenv("TMPDIR", folder.toLocal8Bit());
    }
}

} // namespace vp::test
