// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/releasecauses.h"

#include "at/atresultreader.h"

#include <array>
#include <utility>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr int LargestCause = 127;

std::optional<int> causeFromNumber(std::optional<int> number)
{
    return number && *number > 0 && *number <= LargestCause ? number : std::nullopt;
}

/** The number after the word "cause", else the last field that is a number alone. */
std::optional<int> causeIn(const QByteArray &line)
{
    const QByteArray lower = line.toLower();
    if (const qsizetype word = lower.lastIndexOf("cause"); word >= 0) {
        QByteArray digits;
        for (const char c : lower.sliced(word + 5)) {
            if (c >= '0' && c <= '9') {
                digits += c;
            } else if (!digits.isEmpty() || (c != ' ' && c != ':' && c != '=' && c != '#')) {
                break;
            }
        }
        bool isNumber = false;
        const int value = digits.toInt(&isNumber);
        if (isNumber) {
            return causeFromNumber(value);
        }
    }
    const AtResultReader fields(line, "+CEER:");
    for (qsizetype i = fields.count(); i-- > 0;) {
        if (const std::optional<int> cause = causeFromNumber(fields.number(i))) {
            return cause;
        }
    }
    return std::nullopt;
}

std::optional<ReleaseReason> reasonInWords(const QByteArray &line)
{
    using Row = std::pair<const char *, ReleaseReason>;
    static constexpr std::array<Row, 14> words {{
        {"busy", ReleaseReason::Busy},
        {"no answer", ReleaseReason::NoAnswer},
        {"alerting", ReleaseReason::NoAnswer}, // "user alerting, no answer"
        {"not respond", ReleaseReason::Unreachable},
        {"no user respond", ReleaseReason::Unreachable},
        {"no response", ReleaseReason::Unreachable},
        {"reject", ReleaseReason::Declined},
        {"unassigned", ReleaseReason::WrongNumber},
        {"unallocated", ReleaseReason::WrongNumber},
        {"invalid number", ReleaseReason::WrongNumber},
        {"barring", ReleaseReason::Barred},
        {"barred", ReleaseReason::Barred},
        {"congestion", ReleaseReason::Congestion},
        {"no service", ReleaseReason::NoNetwork},
    }};
    const QByteArray lower = line.toLower();
    for (const auto &[word, reason] : words) {
        if (lower.contains(word)) {
            return reason;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ReleaseReason> reasonOfCause(int cause)
{
    switch (cause) {
    case 17:
        return ReleaseReason::Busy;
    case 19:
        return ReleaseReason::NoAnswer;
    case 18:
    case 20:
    case 27:
        return ReleaseReason::Unreachable;
    case 21:
        return ReleaseReason::Declined;
    case 1:
    case 3:
    case 22:
    case 28:
        return ReleaseReason::WrongNumber;
    case 8:
    case 50:
    case 57:
    case 63:
        return ReleaseReason::Barred;
    case 34:
    case 38:
    case 41:
    case 42:
    case 44:
    case 47:
        return ReleaseReason::Congestion;
    case 16:
        return ReleaseReason::Normal;
    default:
        return std::nullopt;
    }
}

ReleaseReason reasonOfResult(FinalResult result)
{
    switch (result) {
    case FinalResult::Busy:
        return ReleaseReason::Busy;
    case FinalResult::NoAnswer:
        return ReleaseReason::NoAnswer;
    case FinalResult::NoDialtone:
        return ReleaseReason::NoNetwork;
    case FinalResult::Ok:
    case FinalResult::Error:
    case FinalResult::CmeError:
    case FinalResult::CmsError:
    case FinalResult::NotSupported:
    case FinalResult::Connect:
    case FinalResult::NoCarrier:
        break;
    }
    return ReleaseReason::Unknown;
}

AtCommand lastCauseQuestion()
{
    return {.text = "AT+CEER",
            .prefixes = {"+CEER:"},
            .deadline = 3s,
            .priority = AtPriority::CallList};
}

ReleaseCause lastCauseAnswer(const QList<QByteArray> &lines)
{
    ReleaseCause cause;
    for (const QByteArray &line : lines) {
        if (const std::optional<int> number = causeIn(line)) {
            cause.cause = *number;
            cause.reason = reasonOfCause(*number).value_or(ReleaseReason::Unknown);
        }
        if (cause.reason == ReleaseReason::Unknown) {
            cause.reason = reasonInWords(line).value_or(ReleaseReason::Unknown);
        }
        if (cause.reason != ReleaseReason::Unknown) {
            break;
        }
    }
    return cause;
}

} // namespace vp
