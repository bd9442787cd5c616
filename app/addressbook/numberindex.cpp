// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/numberindex.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

constexpr qsizetype KeyDigits = 7;
constexpr quint32 KeyRange = 10'000'000;
/** More people than share one telephone; a hostile book must not cost a search for each. */
constexpr int MostOwners = 8;

quint32 keyOf(QStringView digits)
{
    quint32 key = 0;
    for (const QChar c : digits.last(std::min(digits.size(), KeyDigits))) {
        key = key * 10 + static_cast<quint32>(c.unicode() - u'0');
    }
    // "016" and "16" are two numbers.
    return digits.size() < KeyDigits ? key + KeyRange * static_cast<quint32>(digits.size()) : key;
}

/** Calling codes are no beginning of one another. @see ITU-T E.164, list of assigned codes */
qsizetype callingCodeLength(QStringView digits)
{
    constexpr std::array twoDigits {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                    47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                    64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (digits.startsWith(u'1') || digits.startsWith(u'7')) {
        return 1;
    }
    const int two = digits.first(std::min<qsizetype>(digits.size(), 2)).toInt();
    return std::find(twoDigits.begin(), twoDigits.end(), two) != twoDigits.end() ? 2 : 3;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.startsWith(u'0')) {
        digits = digits.sliced(1);
    }
    return digits;
}

bool isSameApartFromZeros(QStringView a, QStringView b)
{
    const qsizetype code = callingCodeLength(a);
    if (a.size() <= code || b.size() <= code || a.first(code) != b.first(code)) {
        return false;
    }
    const QStringView rest = withoutZeros(a.sliced(code));
    return rest.size() >= KeyDigits && rest == withoutZeros(b.sliced(code));
}

bool isClose(PhoneNumber::Kind kindA, QStringView a, PhoneNumber::Kind kindB, QStringView b)
{
    if (kindA == kindB) {
        return kindA == PhoneNumber::Kind::International && isSameApartFromZeros(a, b);
    }
    const bool isLocalA = kindA == PhoneNumber::Kind::Short;
    const QStringView local = isLocalA ? a : b;
    return local.size() >= KeyDigits && (isLocalA ? b : a).endsWith(local);
}

} // namespace

NumberMatch matchOf(const PhoneNumber &a, const PhoneNumber &b)
{
    if (a.isNull() || b.isNull()) {
        return NumberMatch::None;
    }
    if (a == b) {
        return NumberMatch::Exact;
    }
    return isClose(a.kind(), PhoneNumber::digitsIn(a.packed()), b.kind(),
                   PhoneNumber::digitsIn(b.packed()))
        ? NumberMatch::Close
        : NumberMatch::None;
}

void NumberIndex::reserve(std::size_t numbers)
{
    m_entries.reserve(numbers);
    m_byLastDigits.reserve(numbers);
}

void NumberIndex::add(const PhoneNumber &number, quint32 owner)
{
    if (number.isNull()) {
        return;
    }
    const quint64 added = number.packed();
    const quint32 key = keyOf(PhoneNumber::digitsIn(added));
    int owners = 0;
    for (quint32 i = m_byLastDigits.newest(key); i != 0 && m_entries[i - 1].number == added;
         i = m_byLastDigits.before(i)) {
        if (m_entries[i - 1].owner == owner || ++owners == MostOwners) {
            return;
        }
    }
    m_entries.push_back({added, owner});
    m_byLastDigits.add(key);
}

const NumberIndex::Entry *NumberIndex::entryOf(const PhoneNumber &number) const
{
    if (number.isNull()) {
        return nullptr;
    }
    const quint64 wanted = number.packed();
    const QString digits = PhoneNumber::digitsIn(wanted);
    const Entry *exact = nullptr;
    const Entry *close = nullptr;
    bool isDoubtful = false;
    for (quint32 i = m_byLastDigits.newest(keyOf(digits)); i != 0; i = m_byLastDigits.before(i)) {
        const Entry &entry = m_entries[i - 1];
        if (entry.number == wanted) {
            exact = &entry; // the last one seen was added first
        } else if (exact == nullptr
                   && isClose(number.kind(), digits, PhoneNumber::kindOf(entry.number),
                              PhoneNumber::digitsIn(entry.number))) {
            // Neither two numbers of one person are a doubt, nor two people at one telephone.
            isDoubtful = isDoubtful
                || (close != nullptr && close->owner != entry.owner
                    && close->number != entry.number);
            close = &entry;
        }
    }
    if (exact != nullptr) {
        return exact;
    }
    return isDoubtful ? nullptr : close;
}

quint32 NumberIndex::find(const PhoneNumber &number) const
{
    const Entry *entry = entryOf(number);
    return entry == nullptr ? Nobody : entry->owner;
}

std::vector<quint32> NumberIndex::owners(const PhoneNumber &number) const
{
    std::vector<quint32> all;
    if (const Entry *first = entryOf(number)) {
        // Numbers that match end alike.
        const quint32 key = keyOf(PhoneNumber::digitsIn(number.packed()));
        for (quint32 i = m_byLastDigits.newest(key); i != 0; i = m_byLastDigits.before(i)) {
            if (m_entries[i - 1].number == first->number) {
                all.push_back(m_entries[i - 1].owner);
            }
        }
    }
    std::reverse(all.begin(), all.end()); // the last one seen was added first
    return all;
}

} // namespace vp
