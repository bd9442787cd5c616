// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vp::bench {

/** One chunk on the wire as vp-modemsim saw it. */
struct Chunk
{
    qint64 at = 0; ///< CLOCK_MONOTONIC, ns
    bool fromHost = false;
    QByteArray text; ///< with \r and \n spelt out
};

/** The trace that vp-modemsim --trace writes, read as it grows. */
class TraceFile
{
public:
    explicit TraceFile(QString path);
    /** Reads what is new. */
    void update();
    [[nodiscard]] const std::vector<Chunk> &chunks() const { return m_chunks; }
    /** The first chunk at or after @p from in that direction that holds @p text; -1 = none. */
    [[nodiscard]] int find(std::size_t from, bool fromHost, QByteArrayView text) const;

private:
    QString m_path;
    qint64 m_offset = 0;
    QByteArray m_partial;
    std::vector<Chunk> m_chunks;
};

/** Median, 95th and 99th percentile of times in ns, printed as one line in microseconds. */
void printFigure(const char *name, std::vector<qint64> nanoseconds);

} // namespace vp::bench
