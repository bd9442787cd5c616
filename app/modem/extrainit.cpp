// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MaximumLines = 16;
constexpr qsizetype MaximumLength = 120;
/**
 * What a start command must not do: lock, reset, store, end calls, or change what we rely on. Basic
 * commands (ATD, ATZ, AT&F …) are refused as a whole, because they can be strung together after one
 * another.
 */
constexpr std::array Refused {
    "+CPIN"_L1, "^CPIN"_L1, "+CLCK"_L1,   "+CPWD"_L1,     "+CFUN"_L1,   "+CHUP"_L1, "+CHLD"_L1,
    "+CMGD"_L1, "+CMGS"_L1, "+CMGW"_L1,   "+CMGC"_L1,     "^U2DIAG"_L1, "^CURC"_L1, "^PORTSEL"_L1,
    "+CLIP"_L1, "+CRC"_L1,  "+CCWA=0"_L1, "+CSSN"_L1,     "+CREG"_L1,   "+CMEE"_L1, "+CLCC"_L1,
    "+CUSD"_L1, "+CCFC"_L1, "^RESET"_L1,  "^CARDLOCK"_L1, "+IPR"_L1,    "+ICF"_L1,  "+CTFR"_L1};
} // namespace

Result<QStringList> guardedExtraInit(const QString &text)
{
    static const QRegularExpression shape(uR"(\AAT[+^$%#*][A-Z0-9=?,."_:/()+\-]*\z)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    const QStringList given = text.split(u'\n');
    for (const QString &raw : given) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            continue;
        }
        if (lines.size() >= MaximumLines) {
            return failure(ErrorCode::InvalidInput,
                           u"more than %1 start commands"_s.arg(MaximumLines));
        }
        if (line.size() > MaximumLength || !shape.match(line).hasMatch()) {
            return failure(ErrorCode::InvalidInput, u"not an AT command: "_s + line.left(40));
        }
        const QString word = line.sliced(2).toUpper();
        const bool refused =
            std::any_of(Refused.begin(), Refused.end(),
                        [&word](QLatin1StringView each) { return word.startsWith(each); });
        if (refused) {
            return failure(ErrorCode::InvalidInput,
                           u"not allowed as a start command: "_s + line.left(40));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace vp
