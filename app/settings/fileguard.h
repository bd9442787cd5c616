// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <utility>

namespace vp {

/**
 * Held while a file is read, changed and written again, so that two programs do not lose each
 * other's changes. A lock of the kernel on the file's folder: nothing is left behind, and the end
 * of a program frees it.
 */
class FileGuard
{
public:
    /** Never waits: Conflict when another program is at it. Makes the folder (0700). A file system
     * without locks counts as free. */
    [[nodiscard]] static Result<FileGuard> take(const QString &path);
    ~FileGuard();
    FileGuard(FileGuard &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileGuard &operator=(FileGuard &&) = delete;
    FileGuard(const FileGuard &) = delete;
    FileGuard &operator=(const FileGuard &) = delete;

private:
    explicit FileGuard(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace vp
