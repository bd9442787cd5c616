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

/** The digits of an international number, or of a short one. */
QStringView digitsOf(const PhoneNumber &number, const QString &text)
{
    return QStringView(text).sliced(number.kind() == PhoneNumber::Kind::International ? 1 : 0);
}

quint32 keyOf(const PhoneNumber &number)
{
    const QString text = number.text();
    const QStringView digits = digitsOf(number, text);
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

} // namespace

NumberMatch matchOf(const PhoneNumber &a, const PhoneNumber &b)
{
    if (a.isNull() || b.isNull()) {
        return NumberMatch::None;
    }
    if (a == b) {
        return NumberMatch::Exact;
    }
    const QString textA = a.text();
    const QString textB = b.text();
    const QStringView digitsA = digitsOf(a, textA);
    const QStringView digitsB = digitsOf(b, textB);
    bool isClose = false;
    if (a.kind() == b.kind()) {
        isClose =
            a.kind() == PhoneNumber::Kind::International && isSameApartFromZeros(digitsA, digitsB);
    } else {
        const bool isLocalA = a.kind() == PhoneNumber::Kind::Short;
        const QStringView local = isLocalA ? digitsA : digitsB;
        isClose = local.size() >= KeyDigits && (isLocalA ? digitsB : digitsA).endsWith(local);
    }
    return isClose ? NumberMatch::Close : NumberMatch::None;
}

void NumberIndex::reserve(std::size_t numbers)
{
    m_entries.reserve(numbers);
    m_newest.reserve(static_cast<qsizetype>(numbers));
}

void NumberIndex::add(const PhoneNumber &number, quint32 owner)
{
    if (number.isNull()) {
        return;
    }
    const auto entry = static_cast<quint32>(m_entries.size());
    quint32 &newest = m_newest[keyOf(number)];
    int owners = 0;
    for (quint32 i = newest; i != 0 && m_entries[i - 1].number == number;
         i = m_entries[i - 1].before) {
        if (m_entries[i - 1].owner == owner || ++owners == MostOwners) {
            return;
        }
    }
    m_entries.push_back({number, owner, newest});
    newest = entry + 1;
}

const NumberIndex::Entry *NumberIndex::entryOf(const PhoneNumber &number) const
{
    const Entry *exact = nullptr;
    const Entry *close = nullptr;
    bool isDoubtful = false;
    const quint32 newest = number.isNull() ? 0 : m_newest.value(keyOf(number));
    for (quint32 i = newest; i != 0; i = m_entries[i - 1].before) {
        const Entry &entry = m_entries[i - 1];
        switch (matchOf(number, entry.number)) {
        case NumberMatch::None:
            break;
        case NumberMatch::Exact:
            exact = &entry; // the last one seen was added first
            break;
        case NumberMatch::Close:
            // Neither two numbers of one person are a doubt, nor two people at one telephone.
            isDoubtful = isDoubtful
                || (close != nullptr && close->owner != entry.owner
                    && !(close->number == entry.number));
            close = &entry;
            break;
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
        for (quint32 i = m_newest.value(keyOf(first->number)); i != 0;
             i = m_entries[i - 1].before) {
            if (m_entries[i - 1].number == first->number) {
                all.push_back(m_entries[i - 1].owner);
            }
        }
    }
    std::reverse(all.begin(), all.end()); // the last one seen was added first
    return all;
}

} // namespace vp
