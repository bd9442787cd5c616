// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/supplementary.h"

#include "at/atresultreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp::supplementary {

namespace {

constexpr int VoiceClass = 1; ///< bit of <class>
constexpr int International = 145;
constexpr int Unknown = 129;

/** The network is asked: up to a minute. */
AtCommand network(QByteArray text, QList<QByteArray> prefixes = {})
{
    return {.text = std::move(text), .prefixes = std::move(prefixes), .deadline = 60s};
}

QByteArray code(ForwardReason reason)
{
    return QByteArray::number(static_cast<int>(reason));
}

bool isForVoice(std::optional<int> serviceClass)
{
    return (serviceClass.value_or(VoiceClass) & VoiceClass) != 0;
}

/** A number in quotes may go there: digits with at most a leading "+". */
bool isForwardTarget(const QString &number)
{
    const QStringView digits = QStringView(number).sliced(number.startsWith(u'+') ? 1 : 0);
    return digits.size() >= 2 && digits.size() <= 20
        && std::all_of(digits.cbegin(), digits.cend(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString shownNumber(const QByteArray &text, std::optional<int> type)
{
    QString number = QString::fromLatin1(text).trimmed();
    if (number.size() > 32) {
        return {};
    }
    if (type == International && !number.isEmpty() && number.at(0).isDigit()) {
        number.prepend(u'+');
    }
    return number;
}

} // namespace

AtCommand queryOwnNumber()
{
    return network("AT+CLIR?", {"+CLIR:"});
}

AtCommand setOwnNumber(OwnNumberShown shown)
{
    return network("AT+CLIR=" + QByteArray::number(static_cast<int>(shown)));
}

std::optional<OwnNumberPolicy> ownNumber(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const AtResultReader fields(line, "+CLIR:");
        const int shown = fields.number(0).value_or(-1);
        const int service = fields.number(1).value_or(2);
        if (shown >= 0 && shown <= 2 && service >= 0 && service <= 4) {
            return OwnNumberPolicy {static_cast<OwnNumberShown>(shown),
                                    static_cast<OwnNumberService>(service)};
        }
    }
    return std::nullopt;
}

AtCommand queryCallWaiting()
{
    // The event of the same name begins with a quote, and is not the answer.
    return network("AT+CCWA=1,2,1", {"+CCWA: 0", "+CCWA: 1", "+CCWA:0", "+CCWA:1"});
}

AtCommand setCallWaiting(bool on)
{
    return network(on ? "AT+CCWA=1,1,1" : "AT+CCWA=1,0,1");
}

std::optional<bool> callWaiting(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const AtResultReader fields(line, "+CCWA:");
        const std::optional<int> status = fields.number(0);
        if (status && isForVoice(fields.number(1))) {
            return *status == 1;
        }
    }
    return std::nullopt;
}

AtCommand queryForwarding(ForwardReason reason)
{
    return network("AT+CCFC=" + code(reason) + ",2", {"+CCFC:"});
}

Result<AtCommand> forward(ForwardReason reason, const Forwarding &to)
{
    if (!isForwardTarget(to.number)) {
        return failure(ErrorCode::InvalidNumber, u"no number to forward to"_s);
    }
    const int type = to.number.startsWith(u'+') ? International : Unknown;
    QByteArray text = "AT+CCFC=" + code(reason) + ",3,\"" + to.number.toLatin1() + "\","
        + QByteArray::number(type) + ',' + QByteArray::number(VoiceClass);
    const auto seconds = to.noReplyAfter.count();
    if (reason == ForwardReason::NoReply && seconds > 0) {
        // 5 to 30 in steps of 5. @see 3GPP TS 22.082
        text += ",,," + QByteArray::number(std::clamp<qint64>((seconds + 2) / 5 * 5, 5, 30));
    }
    return network(text);
}

AtCommand suspendForwarding(ForwardReason reason)
{
    return network("AT+CCFC=" + code(reason) + ",0,,," + QByteArray::number(VoiceClass));
}

AtCommand eraseForwarding(ForwardReason reason)
{
    return network("AT+CCFC=" + code(reason) + ",4,,," + QByteArray::number(VoiceClass));
}

std::optional<Forwarding> forwarding(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const AtResultReader fields(line, "+CCFC:");
        const std::optional<int> status = fields.number(0);
        if (!status || !isForVoice(fields.number(1))) {
            continue;
        }
        Forwarding found;
        found.active = (*status & 1) != 0;
        found.number = shownNumber(fields.text(2), fields.number(3));
        found.noReplyAfter = std::chrono::seconds(std::clamp(fields.number(6).value_or(0), 0, 60));
        return found;
    }
    return std::nullopt;
}

AtCommand queryServiceCentre()
{
    return network("AT+CSCA?", {"+CSCA:"});
}

Result<AtCommand> setServiceCentre(const QString &number)
{
    if (!isForwardTarget(number)) {
        return failure(ErrorCode::InvalidNumber, u"no number of a service centre"_s);
    }
    const int type = number.startsWith(u'+') ? International : Unknown;
    return network("AT+CSCA=\"" + number.toLatin1() + "\"," + QByteArray::number(type));
}

std::optional<QString> serviceCentre(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith("+CSCA:")) {
            const AtResultReader fields(line, "+CSCA:");
            return shownNumber(fields.text(0).trimmed(), fields.number(1));
        }
    }
    return std::nullopt;
}

bool isTone(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || digit == u'*' || digit == u'#'
        || (digit >= u'A' && digit <= u'D');
}

AtCommand tone(char digit)
{
    return {.text = QByteArray("AT+VTS=") + digit, .priority = AtPriority::CallControl};
}

bool hasOwnTones(const QByteArray &profileName)
{
    return profileName == "huawei";
}

AtCommand huaweiTone(int callIndex, char digit)
{
    return {.text = "AT^DTMF=" + QByteArray::number(callIndex) + ',' + digit,
            .priority = AtPriority::CallControl};
}

AtCommand queryRadio()
{
    return {.text = "AT+CFUN?", .prefixes = {"+CFUN:"}};
}

AtCommand setRadio(bool on)
{
    return {.text = on ? "AT+CFUN=1" : "AT+CFUN=4", .deadline = 15s};
}

std::optional<bool> radioIsOff(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (const std::optional<int> level = AtResultReader(line, "+CFUN:").number(0)) {
            return *level == 0 || *level == 4;
        }
    }
    return std::nullopt;
}

} // namespace vp::supplementary
