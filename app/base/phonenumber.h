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
 * A number that may be dialled or compared. International numbers are kept as E.164 with "+"; short
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

    [[nodiscard]] bool isNull() const { return m_kind == Kind::None; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; } ///< "+393401234567" or "40916"
    [[nodiscard]] QByteArray wire() const { return m_text.toLatin1(); }
    /** Spaced for reading: "+39 340 123 4567". */
    [[nodiscard]] QString display() const;
    [[nodiscard]] QString redacted() const;
    bool operator==(const PhoneNumber &) const = default;

private:
    friend class NumberReader;
    PhoneNumber(Kind kind, QString text);
    Kind m_kind = Kind::None;
    QString m_text;
};

/** True when @p text is one whole number for the words of a command (digits, blanks inside
 * brackets, "+", "-", "."). */
[[nodiscard]] bool looksLikeNumber(QStringView text);

} // namespace vp

Q_DECLARE_METATYPE(vp::PhoneNumber)
