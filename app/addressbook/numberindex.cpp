// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/numberindex.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

constexpr qsizetype KeyDigits = 7;
constexpr quint32 KeyRange = 10'000'000;

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
    if (newest != 0 && m_entries[newest - 1].number == number) {
        return; // it has an owner
    }
    m_entries.push_back({number, owner, newest});
    newest = entry + 1;
}

quint32 NumberIndex::find(const PhoneNumber &number) const
{
    if (number.isNull()) {
        return Nobody;
    }
    quint32 exact = Nobody;
    quint32 close = Nobody;
    bool isDoubtful = false;
    for (quint32 i = m_newest.value(keyOf(number)); i != 0; i = m_entries[i - 1].before) {
        const Entry &entry = m_entries[i - 1];
        switch (matchOf(number, entry.number)) {
        case NumberMatch::None:
            break;
        case NumberMatch::Exact:
            exact = entry.owner; // the last one seen was added first
            break;
        case NumberMatch::Close:
            isDoubtful = isDoubtful || (close != Nobody && close != entry.owner);
            close = entry.owner;
            break;
        }
    }
    if (exact != Nobody) {
        return exact;
    }
    return isDoubtful ? Nobody : close;
}

} // namespace vp
