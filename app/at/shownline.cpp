// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/shownline.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

/** What carries a secret behind its "=" or ":". */
constexpr std::array<const char *, 3> SecretArguments {"CPIN=", "CLCK=", "CPWD="};
constexpr std::array<const char *, 8> SecretAnswers {
    "CCID:", "ICCID:", "CRSM:", "CIMI:", "CGSN:", "GSN:", "IMEI:", "EGMR:"};
constexpr qsizetype ShortestIdentity = 14; ///< an IMEI without its check digit

bool isIdentity(const QByteArray &line)
{
    // IMEI, IMSI and ICCID come as bare lines of digits; the last of an ICCID may be F.
    const QByteArray word = line.trimmed();
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const bool filled = word.endsWith('F') || word.endsWith('f');
    const qsizetype digits = word.size() - (filled ? 1 : 0);
    constexpr qsizetype longest = 20;
    return digits >= ShortestIdentity && digits <= longest
        && std::all_of(word.cbegin(), word.cbegin() + digits, isDigit);
}

} // namespace

QByteArray shownLine(const QByteArray &line)
{
    const QByteArray upper = line.toUpper();
    for (const char *word : SecretArguments) {
        if (const qsizetype at = upper.indexOf(word); at >= 0) {
            return QByteArray(line.first(at + static_cast<qsizetype>(qstrlen(word))))
                .append(HiddenPart);
        }
    }
    for (const char *word : SecretAnswers) {
        if (const qsizetype at = upper.indexOf(word); at >= 0) {
            return QByteArray(line.first(at + static_cast<qsizetype>(qstrlen(word))))
                .append(' ')
                .append(HiddenPart);
        }
    }
    return isIdentity(line) ? QByteArray(HiddenPart) : line;
}

} // namespace vp
