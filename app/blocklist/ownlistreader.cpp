// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/ownlistreader.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostLinesTold = 100;
constexpr qsizetype LongestLine = 512;
constexpr qsizetype LongestNote = 100;

bool endsEntry(QChar c)
{
    return c == u',' || c == u';' || c == u'\t';
}

/** Nothing for a line that is no entry; a name would be the sender of an SMS, which calls nobody.
 */
std::optional<BlockEntry> entryIn(const QString &line, const Region &region)
{
    const auto end = std::ranges::find_if(line, endsEntry);
    const qsizetype length = end - line.cbegin();
    Result<BlockEntry> entry = BlockEntry::parse(line.first(length).trimmed(), region);
    if (!entry || entry->kind == BlockKind::Sender) {
        return std::nullopt;
    }
    entry->note = line.sliced(std::min(length + 1, line.size())).simplified().left(LongestNote);
    return *entry;
}

} // namespace

OwnListReading readOwnList(QByteArrayView bytes, const Region &region)
{
    OwnListReading reading;
    QSet<QString> seen;
    int number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        ++number;
        const QByteArrayView raw = bytes.sliced(at, end - at).trimmed();
        at = end + 1;
        if (raw.isEmpty() || raw.startsWith('#')) {
            continue;
        }
        const auto entry =
            raw.size() > LongestLine ? std::nullopt : entryIn(QString::fromUtf8(raw), region);
        if (!entry) {
            ++reading.unreadCount;
            if (reading.unread.size() < MostLinesTold) {
                reading.unread.push_back(number);
            }
        } else if (reading.entries.size() == MostOwnEntries) {
            reading.isTooLong = true;
            break;
        } else if (const QString text = entry->text(); !seen.contains(text)) {
            seen.insert(text);
            reading.entries.push_back(*entry);
        }
    }
    return reading;
}

} // namespace vp
