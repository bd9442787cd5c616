// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/portplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto ImeiPrefix = "imei:"_L1;

/** The ports of a stick, the one that took commands the last time first. */
void addStick(PortPlan &plan, const serial::UsbStick &stick, const StickBook &book)
{
    std::vector<serial::UsbTty> ports = stick.ttys;
    const std::optional<StickRecord> record =
        book.likely(stick.device, stick.vendor, stick.product);
    if (record && record->commands >= 0) {
        const auto rest = std::ranges::stable_partition(ports, [&record](const serial::UsbTty &t) {
            return t.interfaceNumber == record->commands;
        });
        const bool isThere = rest.size() < ports.size();
        plan.isPartial = plan.isPartial || (!isThere && record->place == stick.device);
    }
    for (const serial::UsbTty &tty : ports) {
        plan.candidates.push_back({tty.path(), tty.device, tty});
    }
}

PluggedStick shown(const serial::UsbStick &stick)
{
    return {stick.name, stick.ttys.front().stablePath()};
}

/** A named port, then its siblings; but where the stick is known to take commands on a sibling,
 * that one first. */
PortPlan planNamed(const PortWish &wish, const QStringList &named,
                   const serial::Surroundings &around, const StickBook &book)
{
    PortPlan plan;
    if (named.isEmpty()) {
        plan.trouble = around.cdRoms.empty() ? PortTrouble::NotThere : PortTrouble::CdRomMode;
        return plan;
    }
    serial::UsbStick stick;
    QString name;
    for (const QString &link : named) {
        name = link.section(u'/', -1);
        stick = serial::stickOf(around.ttys, name);
        if (!stick.ttys.empty()) {
            break;
        }
    }
    if (stick.ttys.empty()) {
        plan.candidates.push_back({wish.path, named.constLast(), std::nullopt});
        return plan;
    }
    addStick(plan, stick, book);
    const bool known = serial::roleOf(*plan.candidates.front().tty) == PortRole::Commands
        || book.likely(stick.device, stick.vendor, stick.product).has_value();
    const auto isNamed = [&name](const PortCandidate &each) {
        return each.tty->name == name;
    };
    if (!known) {
        std::ranges::stable_partition(plan.candidates, isNamed);
    }
    std::ranges::find_if(plan.candidates, isNamed)->path = wish.path;
    return plan;
}

PortPlan planFound(const PortWish &wish, const serial::Surroundings &around, const StickBook &book,
                   const PortExclusions &exclusions)
{
    PortPlan plan;
    std::vector<serial::UsbStick> sticks = serial::sticksOf(around.ttys);
    const bool any = wish.kind == PortWish::Kind::Any;
    const QSet<QString> &excluded = any ? exclusions.beside : exclusions.others;
    std::erase_if(sticks, [&excluded](const serial::UsbStick &stick) {
        return excluded.contains(stick.device);
    });
    if (sticks.empty()) {
        const bool others = !excluded.isEmpty() && !any;
        plan.trouble = others       ? PortTrouble::OtherStick
            : around.cdRoms.empty() ? PortTrouble::NotThere
                                    : PortTrouble::CdRomMode;
        return plan;
    }
    if (any && sticks.size() > 1) {
        plan.trouble = PortTrouble::SeveralSticks;
        std::ranges::transform(sticks, std::back_inserter(plan.sticks), shown);
        return plan;
    }
    for (const serial::UsbStick &stick : sticks) {
        addStick(plan, stick, book);
    }
    return plan;
}

} // namespace

PortWish PortWish::parse(const QString &text)
{
    const QString wish = text.trimmed();
    if (wish.isEmpty()) {
        return {};
    }
    if (wish.startsWith(ImeiPrefix, Qt::CaseInsensitive)) {
        QByteArray digits = wish.sliced(ImeiPrefix.size()).toLatin1();
        digits.removeIf([](char c) { return c < '0' || c > '9'; });
        return {.kind = Kind::Modem, .imei = significantImei(digits)};
    }
    return {.kind = Kind::Path, .path = wish};
}

QByteArray significantImei(const QByteArray &imei)
{
    constexpr qsizetype significant = 14;
    return imei.left(significant);
}

PortPlan planPorts(const PortWish &wish, const QStringList &named,
                   const serial::Surroundings &around, const StickBook &book,
                   const PortExclusions &exclusions)
{
    return wish.kind == PortWish::Kind::Path ? planNamed(wish, named, around, book)
                                             : planFound(wish, around, book, exclusions);
}

bool mayTakeCommands(PortRole role)
{
    return role != PortRole::Diagnostics && role != PortRole::Voice && role != PortRole::Gps;
}

int voiceInterfaceOf(const std::vector<serial::UsbTty> &ttys)
{
    constexpr int huawei = 0x12d1;
    auto found = std::ranges::find(ttys, PortRole::Voice, &serial::roleOf);
    if (found == ttys.end()) {
        found = std::ranges::find_if(ttys, [](const serial::UsbTty &tty) {
            return tty.vendor == huawei && serial::roleOf(tty) == PortRole::Diagnostics;
        });
    }
    return found == ttys.end() ? -1 : found->interfaceNumber;
}

QString voicePortOf(const std::vector<serial::UsbTty> &ttys, int interfaceNumber,
                    const serial::UsbTty &commands)
{
    if (interfaceNumber < 0 || interfaceNumber == commands.interfaceNumber) {
        return {};
    }
    const auto found = std::ranges::find(ttys, interfaceNumber, &serial::UsbTty::interfaceNumber);
    return found == ttys.end() ? QString() : found->path();
}

} // namespace vp
