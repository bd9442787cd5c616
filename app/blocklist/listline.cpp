// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listline.h"

#include "blocklist/listhash.h"

#include <algorithm>
#include <optional>

namespace vp {

namespace {

constexpr qsizetype Md5Digits = 32;
constexpr qsizetype KeyDigits = 16;
constexpr int ShortestNumber = 5; ///< with its calling code

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** The first 16 of @p count hexadecimal digits. */
std::optional<quint64> keyFromHex(QByteArrayView text, qsizetype count)
{
    if (text.size() != count) {
        return std::nullopt;
    }
    quint64 key = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const int value = hexValue(text[i]);
        if (value < 0) {
            return std::nullopt;
        }
        if (i < KeyDigits) {
            key = (key << 4U) | static_cast<quint64>(value);
        }
    }
    return key;
}

bool isSeparator(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
}

/** "+39 02 1234*" taken apart. */
struct Digits
{
    quint64 value = 0;
    int count = 0;
    bool plus = false;
    bool star = false;
};

tl::expected<Digits, ListProblemReason> readDigits(QByteArrayView text)
{
    Digits digits;
    int zeros = 0;
    for (const char c : text) {
        if (digits.star) {
            return tl::unexpected(ListProblemReason::StarInside);
        }
        if (c == '+' && !digits.plus && digits.count == 0 && zeros == 0) {
            digits.plus = true;
        } else if (c == '0' && digits.count == 0 && !digits.plus && zeros < 2) {
            ++zeros;
            digits.plus = zeros == 2; // 00 is what most of the world dials for "+"
        } else if (c >= '0' && c <= '9' && digits.count < LongestPrefix) {
            digits.value = digits.value * 10 + static_cast<quint64>(c - '0');
            ++digits.count;
        } else if (c == '*') {
            digits.star = true;
        } else if (!isSeparator(c)) {
            return tl::unexpected(ListProblemReason::NotAnEntry);
        }
    }
    if (digits.count == 0) {
        return tl::unexpected(ListProblemReason::NotAnEntry);
    }
    return digits;
}

ListLineResult numberLine(QByteArrayView text, QByteArrayView category)
{
    const auto digits = readDigits(text);
    if (!digits) {
        return tl::unexpected(digits.error());
    }
    // A calling code never begins with 0.
    const bool zeroFirst =
        digits->value == 0 || QByteArray::number(digits->value).size() != digits->count;
    if (!digits->plus || zeroFirst) {
        return tl::unexpected(ListProblemReason::NotInternational);
    }
    if (digits->count < (digits->star ? ShortestShared : ShortestNumber)) {
        return tl::unexpected(ListProblemReason::TooShort);
    }
    return ListLine {ListForm::Plain, digits->star ? digits->count : 0, digits->value, category};
}

} // namespace

ListLineResult parseListLine(QByteArrayView line)
{
    const qsizetype lastComma = line.lastIndexOf(',');
    const QByteArrayView tail = line.sliced(lastComma + 1).trimmed();
    if (const auto key = keyFromHex(tail, Md5Digits)) {
        return ListLine {ListForm::Md5, 0, *key, line.first(std::max<qsizetype>(lastComma, 0))};
    }
    const auto end = std::find_if(line.begin(), line.end(),
                                  [](char c) { return c == ',' || c == ';' || c == '\t'; });
    const QByteArrayView head = line.first(end - line.begin());
    const QByteArrayView rest = end == line.end() ? QByteArrayView() : line.sliced(head.size() + 1);
    ListLineResult result = numberLine(head, rest);
    if (!result && lastComma > 0 && result.error() == ListProblemReason::NotAnEntry) {
        return numberLine(tail, line.first(lastComma)); // the kind first, as in the CSV form
    }
    return result;
}

ListLineResult parseSaltedLine(QByteArrayView line)
{
    const qsizetype comma = line.indexOf(',');
    const QByteArrayView category = comma < 0 ? QByteArrayView() : line.sliced(comma + 1);
    QByteArrayView entry = (comma < 0 ? line : line.first(comma)).trimmed();
    int digits = 0;
    if (const qsizetype colon = entry.indexOf(':'); colon >= 0) {
        bool ok = false;
        digits = entry.first(colon).toInt(&ok);
        if (!ok || digits > LongestPrefix) {
            return tl::unexpected(ListProblemReason::NotAnEntry);
        }
        if (digits < ShortestShared) {
            return tl::unexpected(ListProblemReason::TooShort);
        }
        entry = entry.sliced(colon + 1);
    }
    const auto key = keyFromHex(entry, KeyDigits);
    if (!key) {
        return tl::unexpected(ListProblemReason::NotAnEntry);
    }
    return ListLine {ListForm::Salted, digits, *key, category};
}

} // namespace vp
