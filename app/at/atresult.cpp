// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atresult.h"

#include <array>
#include <utility>

namespace vp {

std::optional<AtFinal> parseFinal(QByteArrayView line)
{
    using Row = std::pair<QByteArrayView, FinalResult>;
    static constexpr std::array<Row, 11> exact {{
        {"OK", FinalResult::Ok},
        {"ERROR", FinalResult::Error},
        {"COMMAND NOT SUPPORT", FinalResult::NotSupported},
        {"TOO MANY PARAMETERS", FinalResult::NotSupported},
        {"NA", FinalResult::NotSupported},
        {"CONNECT", FinalResult::Connect},
        {"NO CARRIER", FinalResult::NoCarrier},
        {"BUSY", FinalResult::Busy},
        {"NO ANSWER", FinalResult::NoAnswer},
        {"NO DIALTONE", FinalResult::NoDialtone},
        {"NO DIAL TONE", FinalResult::NoDialtone},
    }};
    const QByteArrayView text = line.trimmed();
    for (const auto &[word, result] : exact) {
        if (text == word) {
            return AtFinal {result, -1};
        }
    }
    const auto numbered = [&text](QByteArrayView prefix, FinalResult result) {
        bool isNumber = false;
        const int code = text.sliced(prefix.size()).trimmed().toByteArray().toInt(&isNumber);
        return AtFinal {result, isNumber && code >= 0 ? code : -1};
    };
    if (text.startsWith("+CME ERROR:")) {
        return numbered("+CME ERROR:", FinalResult::CmeError);
    }
    if (text.startsWith("+CMS ERROR:")) {
        return numbered("+CMS ERROR:", FinalResult::CmsError);
    }
    if (text.startsWith("CONNECT ")) {
        return AtFinal {FinalResult::Connect, -1};
    }
    return std::nullopt;
}

} // namespace vp
