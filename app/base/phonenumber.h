// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace vp {

/** The country whose rules apply to a number written without its country code. */
struct Region
{
    QString iso = QStringLiteral("IT"); ///< ISO 3166 alpha-2, upper case
    int callingCode = 39;
    bool operator==(const Region &) const = default;
    /** Reads "+39", "39", "0039" or "IT"; "+1", "+7", "+44" mean their main region (US, RU, GB). */
    [[nodiscard]] static Result<Region> parse(QStringView text);
};

/**
 * A number that may be dialled or compared, in one word: an address book holds hundreds of
 * thousands. International numbers are kept as E.164 with "+"; short
 * numbers (3-8 digits that are no possible national number) as typed. Whatever wire() returns
 * matches ^\+?[0-9]{2,15}$. The test is "possible", not "valid". Errors: InvalidNumber,
 * EmergencyNumber (tested first; 112 and 911 always, otherwise the region's own), ServiceCode (MMI:
 * starts with * or #).
 */
class PhoneNumber
{
public:
    enum class Kind : std::uint8_t { None, International, Short };

    PhoneNumber() = default;
    /** Reads what a person typed or a contact holds, in any usual spelling (blanks, dots, brackets,
     * 00, tel:). */
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView text, const Region &region);
    /** Reads what the network showed; no emergency test, alphanumeric senders are InvalidNumber. */
    [[nodiscard]] static Result<PhoneNumber> fromNetwork(QStringView text, const Region &region);

    [[nodiscard]] bool isNull() const { return m_packed == 0; }
    [[nodiscard]] Kind kind() const { return kindOf(m_packed); }
    [[nodiscard]] QString text() const; ///< "+393401234567" or "40916"
    [[nodiscard]] QByteArray wire() const { return text().toLatin1(); }
    /** Kind and digits in one: equal for equal numbers only; 0 = null. */
    [[nodiscard]] quint64 packed() const { return m_packed; }
    /** Of what packed() gave. */
    [[nodiscard]] static Kind kindOf(quint64 packed)
    {
        return packed == 0 ? Kind::None : packed % 2 == 1 ? Kind::International : Kind::Short;
    }
    /** Of what packed() gave, without "+". */
    [[nodiscard]] static QString digitsIn(quint64 packed);
    /** Spaced for reading: "+39 340 123 4567". */
    [[nodiscard]] QString display() const;
    [[nodiscard]] QString redacted() const;
    bool operator==(const PhoneNumber &) const = default;

private:
    friend class NumberReader;
    PhoneNumber(Kind kind, QStringView text);
    /** Twice the digits, which a one in front keeps whole, and one more when international. */
    quint64 m_packed = 0;
};

/** True when @p text is one whole number for the words of a command (digits, blanks inside
 * brackets, "+", "-", "."). */
[[nodiscard]] bool looksLikeNumber(QStringView text);

} // namespace vp

Q_DECLARE_METATYPE(vp::PhoneNumber)
