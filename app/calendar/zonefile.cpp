// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/zonefile.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace vp {

namespace {

using namespace std::chrono;

constexpr qint64 HeaderSize = 44;
constexpr qint64 CountsAt = 20;
constexpr qint64 TypeSize = 6; ///< offset, daylight or not, name
constexpr qint64 LargestFile = 65'536;

/** How many there are of each, in the order of the header. */
struct Counts
{
    std::array<qint64, 6> of {};
    [[nodiscard]] qint64 leaps() const { return of[2]; }
    [[nodiscard]] qint64 times() const { return of[3]; }
    [[nodiscard]] qint64 types() const { return of[4]; }
    /** Octets of what follows the header, with times of @p size octets. */
    [[nodiscard]] qint64 dataSize(qint64 size) const
    {
        return times() * (size + 1) + types() * TypeSize + of[5] + leaps() * (size + 4) + of[1]
            + of[0];
    }
};

std::optional<Counts> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < HeaderSize || !bytes.startsWith("TZif") || bytes[4] < '2') {
        return std::nullopt;
    }
    Counts counts;
    for (qint64 &count : counts.of) {
        const qint64 at = CountsAt + 4 * (&count - counts.of.data());
        count = qFromBigEndian<quint32>(bytes.data() + at);
        if (count > LargestFile) {
            return std::nullopt;
        }
    }
    return counts;
}

} // namespace

std::optional<ZoneTable> readZoneFile(QByteArrayView bytes)
{
    const std::optional<Counts> old = readHeader(bytes);
    if (!old || bytes.size() < HeaderSize + old->dataSize(4)) {
        return std::nullopt;
    }
    const QByteArrayView second = bytes.sliced(HeaderSize + old->dataSize(4));
    const std::optional<Counts> counts = readHeader(second);
    if (!counts || counts->types() == 0 || second.size() < HeaderSize + counts->dataSize(8)) {
        return std::nullopt;
    }
    const char *times = second.data() + HeaderSize;
    const char *indexes = times + counts->times() * 8;
    const char *types = indexes + counts->times();
    const auto offsetOf = [types](qint64 type) {
        return seconds {qFromBigEndian<qint32>(types + type * TypeSize)};
    };
    std::vector<ZoneTable::Change> changes;
    changes.reserve(static_cast<std::size_t>(counts->times()));
    for (qint64 i = 0; i < counts->times(); ++i) {
        const auto type = static_cast<quint8>(indexes[i]);
        const sys_seconds at {seconds {qFromBigEndian<qint64>(times + i * 8)}};
        if (type >= counts->types() || (!changes.empty() && at <= changes.back().at)) {
            return std::nullopt;
        }
        changes.push_back({at, offsetOf(type)});
    }
    return ZoneTable(offsetOf(0), changes);
}

std::optional<ZoneTable> zoneOfFolder(const QByteArray &name)
{
    const QString folder = qEnvironmentVariable("TZDIR");
    QFile file(folder + u'/' + QString::fromLatin1(name));
    if (folder.isEmpty() || name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return readZoneFile(file.read(LargestFile));
}

} // namespace vp
