// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace vp::test {

/**
 * A disk that refuses on request, below every SQLite connection that is opened while it exists: it
 * registers itself as SQLite's default file system and hands everything on to the real one. It also
 * keeps a record of what was done to the files, from which a power cut can be played. Nothing is
 * really synced, so that a thousand runs take seconds.
 */
class FaultyDisk
{
public:
    enum class Step : std::uint8_t { Open, Read, Write, Sync, Truncate, Delete, Size, Map };
    enum class Refusal : std::uint8_t {
        Error, ///< the step fails with its SQLITE_IOERR_*; half of a write is done
        Full, ///< writes fail with SQLITE_FULL, all else works
    };
    /** One thing that was done to a file. */
    struct Deed
    {
        Step step = Step::Write; ///< Open: it was made; Write, Sync, Truncate, Delete
        QString file;
        qint64 offset = 0; ///< of a write; the size of a truncation
        QByteArray bytes;
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /** The @p nth step from now on (1 = the next) is refused, and the @p count - 1 after it. */
    void refuseFrom(int nth, Refusal how, int count = 1);
    /** Nothing is refused any more. */
    void mend();
    /** Steps refused so far. */
    [[nodiscard]] int refused() const;
    /** Steps so far. */
    [[nodiscard]] qint64 steps() const;

    void setRecording(bool on);
    [[nodiscard]] const std::vector<Deed> &deeds() const;

    /** The file system below, for connections that are never refused anything. */
    [[nodiscard]] QByteArray realName() const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace vp::test
