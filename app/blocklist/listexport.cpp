// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listexport.h"

#include "blocklist/listhash.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vp {

namespace {

/** What goes into a list: "+39…" and "+39…*", each once, in order. */
struct Texts
{
    std::set<QByteArray> lines;
    qsizetype leftOut = 0;
};

bool isShareable(const QByteArray &prefix)
{
    return prefix.startsWith('+') && prefix.size() > ShortestShared;
}

/** The fewest prefixes that together cover @p from to @p to, which have the same size. */
void coverRange(const QByteArray &from, const QByteArray &to, std::set<QByteArray> &lines)
{
    qint64 first = from.sliced(1).toLongLong();
    qint64 last = to.sliced(1).toLongLong();
    qsizetype digits = from.size() - 1;
    const auto insert = [&lines](qint64 prefix) {
        lines.insert('+' + QByteArray::number(prefix) + '*');
    };
    while (first <= last) {
        const bool mayBeShorter = digits > ShortestShared;
        const bool evenFirst = mayBeShorter && first % 10 == 0;
        if (evenFirst && last % 10 == 9) { // whole tens are told by one digit less
            first /= 10;
            last /= 10;
            --digits;
        } else if (evenFirst) {
            insert(last--);
        } else {
            insert(first++);
        }
    }
}

Texts textsOf(const std::vector<BlockEntry> &entries)
{
    Texts texts;
    for (const BlockEntry &entry : entries) {
        const QByteArray first = entry.first.toLatin1();
        const bool number = entry.kind == BlockKind::Number;
        const bool part = entry.kind == BlockKind::Prefix
            || (entry.kind == BlockKind::Country && entry.first.startsWith(u'+'));
        if (entry.allow || !isShareable(first)) {
            ++texts.leftOut;
        } else if (number || part) {
            texts.lines.insert(number ? first : first + '*');
        } else if (entry.kind == BlockKind::Range) {
            coverRange(first, entry.last.toLatin1(), texts.lines);
        } else {
            ++texts.leftOut;
        }
    }
    return texts;
}

} // namespace

ExportedList exportPlain(const std::vector<BlockEntry> &entries)
{
    const Texts texts = textsOf(entries);
    ExportedList list;
    list.leftOut = texts.leftOut;
    list.entries = static_cast<qsizetype>(texts.lines.size());
    for (const QByteArray &line : texts.lines) {
        list.bytes += line + '\n';
    }
    return list;
}

ExportedList exportSalted(const std::vector<BlockEntry> &entries, const SaltedForm &form)
{
    const Texts texts = textsOf(entries);
    std::set<int> lengths;
    for (const QByteArray &text : texts.lines) {
        if (text.endsWith('*')) {
            lengths.insert(static_cast<int>(text.size()) - 2); // plus and star
        }
    }
    const int tables = static_cast<int>(lengths.size()) + 1;
    const int rounds = std::clamp(form.rounds, 1, std::min(MostRounds, MostHashes / tables));
    std::vector<QByteArray> lines;
    for (const QByteArray &text : texts.lines) {
        const quint64 hash = saltedHash(form.salt, rounds, text);
        const QByteArray digits = QByteArray::number(hash, 16).rightJustified(16, '0');
        lines.push_back(text.endsWith('*') ? QByteArray::number(text.size() - 2) + ':' + digits
                                           : digits);
    }
    std::sort(lines.begin(), lines.end()); // by hash: their order tells nothing of the numbers
    ExportedList list;
    list.leftOut = texts.leftOut;
    list.entries = static_cast<qsizetype>(lines.size());
    list.bytes = SaltedMark.toByteArray() + ' ' + QByteArray::number(SaltedVersion) + "\nsalt "
        + form.salt.toHex() + "\nrounds " + QByteArray::number(rounds) + '\n';
    if (!lengths.empty()) {
        list.bytes += "prefixes";
        for (const int length : lengths) {
            list.bytes += ' ' + QByteArray::number(length);
        }
        list.bytes += '\n';
    }
    list.bytes += "entries " + QByteArray::number(list.entries) + '\n';
    for (const QByteArray &line : lines) {
        list.bytes += line + '\n';
    }
    return list;
}

} // namespace vp
