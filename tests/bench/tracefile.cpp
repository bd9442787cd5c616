// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracefile.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace vp::bench {

TraceFile::TraceFile(QString path)
    : m_path(std::move(path))
{
}

void TraceFile::update()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_offset)) {
        return;
    }
    const QByteArray fresh = file.readAll();
    m_offset += fresh.size();
    m_partial += fresh;
    qsizetype end = -1;
    while ((end = m_partial.indexOf('\n')) >= 0) {
        const QByteArray line = m_partial.first(end);
        m_partial.remove(0, end + 1);
        // "<ns> <port> <R|W> <text>"
        const QList<QByteArray> words = line.split(' ');
        if (words.size() >= 4) {
            const qsizetype head = words[0].size() + words[1].size() + words[2].size() + 3;
            m_chunks.push_back({words[0].toLongLong(), words[2] == "R", line.sliced(head)});
        }
    }
}

int TraceFile::find(std::size_t from, bool fromHost, QByteArrayView text) const
{
    for (std::size_t i = from; i < m_chunks.size(); ++i) {
        if (m_chunks[i].fromHost == fromHost && m_chunks[i].text.contains(text)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void printFigure(const char *name, std::vector<qint64> nanoseconds)
{
    if (nanoseconds.empty()) {
        std::printf("%s: no sample\n", name);
        return;
    }
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto at = [&nanoseconds](double part) {
        const auto index =
            static_cast<std::size_t>(part * static_cast<double>(nanoseconds.size() - 1));
        return static_cast<double>(nanoseconds[index]) / 1000.0;
    };
    std::printf("%s median %.0f us, p95 %.0f us, p99 %.0f us (%zu samples)\n", name, at(0.5),
                at(0.95), at(0.99), nanoseconds.size());
    std::fflush(stdout);
}

} // namespace vp::bench
