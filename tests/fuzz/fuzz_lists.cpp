// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listexport.h"
#include "blocklist/ownentries.h"
#include "blocklist/sharedlist.h"
#include "fuzzinput.h"

#include <QString>

#include <algorithm>

using namespace vp;

namespace {

const PhoneNumber &caller()
{
    static const PhoneNumber number = PhoneNumber::fromNetwork(u"+390212345678", Region()).value();
    return number;
}

/** Whatever others publish. */
void readList(QByteArrayView bytes)
{
    const auto reading = readSharedList(bytes, QStringLiteral("list"), {.lineLength = 100});
    if (!reading) {
        promise(reading.error().native != 0, "a refusal has a reason");
        return;
    }
    promise(reading->list.size() > 0, "a list has entries");
    promise(reading->list.size() <= bytes.count('\n') + 1, "a line has one entry at most");
    promise(static_cast<qsizetype>(reading->problems.size()) <= reading->problemCount,
            "problems are counted");
    if (const auto hit = reading->list.find(caller())) {
        promise(hit->list == QStringLiteral("list"), "a hit names its list");
        promise(hit->category.size() <= 60, "a foreign word is short");
        promise(hit->matched.size() >= 5, "no line blocks a country");
    }
    promise(!reading->list.find(PhoneNumber()), "nobody hidden is in a list");
}

/** Whatever a person types, line by line; and what is shared of it. */
void readEntries(QByteArrayView bytes)
{
    std::vector<BlockEntry> entries;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines.first(std::min<qsizetype>(lines.size(), 8))) {
        const auto entry = BlockEntry::parse(line, Region());
        if (!entry) {
            promise(entry.error().native != 0, "a refused entry has a reason");
            continue;
        }
        const auto again = BlockEntry::parse(entry->text(), Region());
        promise(again && *again == *entry, "what is written is read as the same");
        entries.push_back(*entry);
        entries.back().allow = false;
    }
    const ExportedList plain = exportPlain(entries);
    if (plain.entries == 0) {
        return;
    }
    const auto reading = readSharedList(plain.bytes, QString());
    promise(reading && reading->problemCount == 0, "what is shared can be read");
    promise(reading->list.size() == plain.entries, "and all of it");
    promise(!reading->list.find(caller()) || OwnEntries(entries).find(caller()),
            "what is shared blocks nobody else");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    if ((input.choice() & 1) != 0) {
        readEntries(input.rest());
    } else {
        readList(input.rest());
    }
    return 0;
}
