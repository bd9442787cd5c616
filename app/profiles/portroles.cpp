// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/portroles.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype MostPorts = 32;
constexpr QByteArrayView RolesPrefix("^GETPORTMODE:");

/** Functions of a stick that are no tty. */
constexpr std::array<QByteArrayView, 13> NoTty {"ndis", "ncm",   "cdrom", "sd",   "bt",
                                                "mass", "rndis", "ecm",   "mbim", "wifi",
                                                "uac",  "adb",   "hid"};

/** None = no serial port. */
std::optional<PortRole> roleNamed(const QByteArray &name)
{
    if (std::find(NoTty.begin(), NoTty.end(), QByteArrayView(name)) != NoTty.end()) {
        return std::nullopt;
    }
    if (name.contains("pcui")) {
        return PortRole::Commands;
    }
    if (name == "mdm" || name.contains("modem")) {
        return PortRole::Modem;
    }
    if (name.contains("diag")) {
        return PortRole::Diagnostics;
    }
    if (name.contains("gps") || name.contains("nmea")) {
        return PortRole::Gps;
    }
    if (name.contains("voice") || name.contains("audio") || name.contains("pcm")) {
        return PortRole::Voice;
    }
    return PortRole::Other;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct NumberedRole
{
    int number = 0;
    PortRole role = PortRole::Unknown;
};

} // namespace

AtCommand portroles::rolesQuestion()
{
    return {.text = "AT^GETPORTMODE", .prefixes = {RolesPrefix.toByteArray()}, .deadline = 3s};
}

std::vector<PortRole> portroles::serialRoles(const QList<QByteArray> &answer)
{
    const auto line = std::find_if(answer.begin(), answer.end(), [](const QByteArray &each) {
        return each.startsWith(RolesPrefix);
    });
    if (line == answer.end()) {
        return {};
    }
    std::vector<NumberedRole> found;
    const QList<QByteArray> items = line->sliced(RolesPrefix.size()).toLower().split(',');
    for (const QByteArray &item : items) {
        // "type: wcdma: huawei" ends in no number, and names nothing.
        const qsizetype colon = item.lastIndexOf(':');
        bool ok = false;
        const int number = colon < 0 ? -1 : item.sliced(colon + 1).trimmed().toInt(&ok);
        if (!ok || number < 0 || number >= MostPorts || std::ssize(found) >= MostPorts) {
            continue;
        }
        const QByteArray name = item.first(colon).trimmed();
        if (const std::optional<PortRole> role = roleNamed(name)) {
            found.push_back({number, *role});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const NumberedRole &a, const NumberedRole &b) {
        return a.number < b.number;
    });
    std::vector<PortRole> roles;
    std::transform(found.begin(), found.end(), std::back_inserter(roles),
                   [](const NumberedRole &each) { return each.role; });
    return roles;
}

AtCommand portroles::identityQuestion()
{
    AtCommand command {.text = "AT+CGSN", .prefixes = {"+CGSN:"}};
    command.bareLines = true;
    command.secret = true;
    return command;
}

QByteArray portroles::identity(const QList<QByteArray> &answer)
{
    constexpr qsizetype shortest = 14; // without its check digit
    constexpr qsizetype longest = 17;
    for (const QByteArray &line : answer) {
        const auto begin = std::find_if(line.begin(), line.end(), isDigit);
        const auto end = std::find_if_not(begin, line.end(), isDigit);
        if (const qsizetype size = end - begin; size >= shortest && size <= longest) {
            return {&*begin, size};
        }
    }
    return {};
}

bool portroles::showsEvents(const QByteArray &line)
{
    constexpr qsizetype shortest = 4;
    return line.size() >= shortest && (line.startsWith('^') || line.startsWith('+'))
        && !line.startsWith("+CRING");
}

} // namespace vp
