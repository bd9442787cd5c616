// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/sharedlist.h"

#include "blocklist/listhash.h"

#include <numeric>

namespace vp {

namespace {

/** Below this a list may shrink as it likes. */
constexpr qsizetype FewEntries = 20;

} // namespace

qsizetype SharedList::size() const
{
    return std::accumulate(
        m_tables.begin(), m_tables.end(), qsizetype {0},
        [](qsizetype sum, const Table &table) { return sum + table.keys.size(); });
}

quint64 SharedList::keyOf(const Table &table, const QByteArray &number) const
{
    const QByteArrayView part =
        table.digits == 0 ? QByteArrayView(number) : QByteArrayView(number).first(table.digits + 1);
    switch (table.form) {
    case ListForm::Md5:
        return md5Key(part);
    case ListForm::Plain:
        return part.sliced(1).toByteArray().toULongLong(); // no number begins with 0
    case ListForm::Salted:
        return saltedHash(m_salt, m_rounds,
                          table.digits == 0 ? part.toByteArray() : part.toByteArray() + '*');
    }
    return 0;
}

std::optional<BlockHit> SharedList::find(const PhoneNumber &caller) const
{
    if (caller.kind() != PhoneNumber::Kind::International) {
        return std::nullopt;
    }
    const QByteArray number = caller.wire();
    for (const Table &table : m_tables) {
        if (number.size() < table.digits + 1) {
            continue;
        }
        const auto category = table.keys.find(keyOf(table, number));
        if (!category) {
            continue;
        }
        const bool isPrefix = table.digits > 0;
        const QString matched = caller.text();
        return BlockHit {.list = m_name,
                         .kind = isPrefix ? BlockKind::Prefix : BlockKind::Number,
                         .matched = isPrefix ? matched.first(table.digits + 1) + u'*' : matched,
                         .category = m_categories.value(*category)};
    }
    return std::nullopt;
}

Result<> mayReplace(const SharedList &fresh, qsizetype before)
{
    if (before >= FewEntries && fresh.size() < before / 2) {
        return failure(
            ErrorCode::InvalidInput,
            QStringLiteral("a list of %1 entries, and %2 before").arg(fresh.size()).arg(before),
            static_cast<int>(ListRefusal::Shrank));
    }
    return {};
}

} // namespace vp
