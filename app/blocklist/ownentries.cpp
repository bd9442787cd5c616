// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/ownentries.h"

#include "base/numbercountry.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {

/** True for a number whose first digits lie within a prefix or range. */
bool covers(const BlockEntry &entry, const QString &number)
{
    if (entry.kind == BlockKind::Prefix) {
        return number.startsWith(entry.first);
    }
    if (number.size() < entry.first.size()) {
        return false;
    }
    const QStringView head = QStringView(number).first(entry.first.size());
    return head >= entry.first && head <= entry.last;
}

bool isOfCountry(const BlockEntry &entry, const PhoneNumber &caller)
{
    const QString number = caller.text();
    if (entry.first.startsWith(u'+')) {
        return number.startsWith(entry.first);
    }
    // The calling code first: it costs nothing, and mostly it is another one.
    return number.startsWith(u'+' + QString::number(callingCodeOf(entry.first)))
        && countryOf(caller) == entry.first;
}

} // namespace

OwnEntries::OwnEntries(std::vector<BlockEntry> entries)
    : m_entries(std::move(entries))
{
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        add(m_entries[index].allow ? m_allowing : m_blocking, index);
    }
    for (Side *side : {&m_allowing, &m_blocking}) {
        std::stable_sort(side->parts.begin(), side->parts.end(),
                         [this](std::size_t a, std::size_t b) {
                             return m_entries[a].first.size() > m_entries[b].first.size();
                         });
    }
}

void OwnEntries::add(Side &side, std::size_t index)
{
    const BlockEntry &entry = m_entries[index];
    switch (entry.kind) {
    case BlockKind::Number:
        side.numbers.insert(entry.first, index);
        break;
    case BlockKind::Prefix:
    case BlockKind::Range:
        side.parts.push_back(index);
        break;
    case BlockKind::Country:
        side.countries.push_back(index);
        break;
    case BlockKind::Hidden:
        side.hidden = index;
        break;
    case BlockKind::Sender:
        side.senders.insert(entry.first.toCaseFolded(), index);
        break;
    }
}

std::optional<BlockHit> OwnEntries::find(const PhoneNumber &caller) const
{
    for (const Side *side : {&m_allowing, &m_blocking}) {
        const auto index = caller.isNull() ? side->hidden : find(*side, caller);
        if (index) {
            return hit(*index);
        }
    }
    return std::nullopt;
}

std::optional<BlockHit> OwnEntries::findSender(const QString &name) const
{
    const QString folded = name.trimmed().toCaseFolded();
    for (const Side *side : {&m_allowing, &m_blocking}) {
        if (const auto at = side->senders.constFind(folded); at != side->senders.cend()) {
            return hit(*at);
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> OwnEntries::find(const Side &side, const PhoneNumber &caller) const
{
    const QString number = caller.text();
    if (const auto at = side.numbers.constFind(number); at != side.numbers.cend()) {
        return *at;
    }
    if (caller.kind() != PhoneNumber::Kind::International) {
        return std::nullopt; // a short number begins with no country
    }
    for (const std::size_t index : side.parts) {
        if (covers(m_entries[index], number)) {
            return index;
        }
    }
    for (const std::size_t index : side.countries) {
        if (isOfCountry(m_entries[index], caller)) {
            return index;
        }
    }
    return std::nullopt;
}

BlockHit OwnEntries::hit(std::size_t index) const
{
    const BlockEntry &entry = m_entries[index];
    BlockEntry shown = entry;
    shown.allow = false;
    return {.kind = entry.kind, .matched = shown.text(), .entryId = entry.id, .allow = entry.allow};
}

} // namespace vp
