// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/balancecodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

struct Row
{
    QLatin1StringView country; ///< ISO
    QLatin1StringView name; ///< as in the operator's name
    QLatin1StringView code;
};

// As operators and their customers publish them. Wrong ones cost nothing: the network answers that
// it does not know them.
constexpr std::array Rows {
    Row {"AT"_L1, "A1"_L1, "*101#"_L1},         Row {"CH"_L1, "Swisscom"_L1, "*130#"_L1},
    Row {"CH"_L1, "Sunrise"_L1, "*121#"_L1},    Row {"DE"_L1, "Telekom"_L1, "*100#"_L1},
    Row {"DE"_L1, "Vodafone"_L1, "*100#"_L1},   Row {"DE"_L1, "O2"_L1, "*101#"_L1},
    Row {"ES"_L1, "Movistar"_L1, "*133#"_L1},   Row {"ES"_L1, "Vodafone"_L1, "*134#"_L1},
    Row {"ES"_L1, "Orange"_L1, "*111#"_L1},     Row {"FR"_L1, "Orange"_L1, "#123#"_L1},
    Row {"FR"_L1, "SFR"_L1, "#123#"_L1},        Row {"GB"_L1, "O2"_L1, "*#10#"_L1},
    Row {"GB"_L1, "Vodafone"_L1, "*#1345#"_L1}, Row {"IN"_L1, "Airtel"_L1, "*123#"_L1},
    Row {"IN"_L1, "Vi"_L1, "*199#"_L1},         Row {"IT"_L1, "TIM"_L1, "*123#"_L1},
    Row {"IT"_L1, "Vodafone"_L1, "*123#"_L1},   Row {"IT"_L1, "Wind"_L1, "*123#"_L1},
    Row {"PL"_L1, "Orange"_L1, "*124*#"_L1},    Row {"PL"_L1, "Play"_L1, "*101#"_L1},
    Row {"PL"_L1, "T-Mobile"_L1, "*101#"_L1},   Row {"PT"_L1, "MEO"_L1, "*#123#"_L1},
    Row {"TR"_L1, "Turkcell"_L1, "*123#"_L1},   Row {"TR"_L1, "Vodafone"_L1, "*123#"_L1},
    Row {"US"_L1, "at&t"_L1, "*777#"_L1},       Row {"US"_L1, "T-Mobile"_L1, "#999#"_L1},
};

/** "I TIM" is TIM, "vodafone IT" is Vodafone; "Vi" is not in "Service". */
bool isNamed(const QString &operatorName, QLatin1StringView name)
{
    const qsizetype at = operatorName.indexOf(name, 0, Qt::CaseInsensitive);
    const auto isLetter = [&operatorName](qsizetype where) {
        return where >= 0 && where < operatorName.size() && operatorName.at(where).isLetter();
    };
    // "WINDTRE" goes on behind the name, which is long enough to be no accident.
    constexpr qsizetype longEnough = 3;
    return at >= 0 && !isLetter(at - 1)
        && (name.size() > longEnough || !isLetter(at + name.size()));
}

} // namespace

std::vector<BalanceCode> balanceCodes(const QString &operatorName, const QString &country)
{
    constexpr std::size_t most = 8;
    std::vector<BalanceCode> own;
    std::vector<BalanceCode> ofCountry;
    for (const Row &row : Rows) {
        if (country.compare(row.country, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const BalanceCode code {row.code, row.name};
        if (isNamed(operatorName, row.name)) {
            own.push_back(code);
        } else if (ofCountry.size() < most) {
            ofCountry.push_back(code);
        }
    }
    return own.empty() ? ofCountry : own;
}

} // namespace vp
