// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekblocks.h"

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString phoneText(const PhoneNumber &number, const std::vector<RulePhone> &phones)
{
    const auto named = std::ranges::find(phones, number, &RulePhone::number);
    return named == phones.end() ? number.display() : named->name;
}

bool haveCommon(const QStringList &first, const QStringList &second)
{
    return std::ranges::any_of(first,
                               [&second](const QString &name) { return second.contains(name); });
}

/** A contact's own event is meant to win over his group's: that is no overlap. */
bool contradict(const RuleBlock &first, const RuleBlock &second)
{
    return first.event.action != second.event.action
        && (haveCommon(first.groups, second.groups) || haveCommon(first.contacts, second.contacts));
}

} // namespace

QString WeekBlocks::goesTo(const std::optional<RuleAction> &action,
                           const std::vector<RulePhone> &phones)
{
    if (!action) {
        return tr("nowhere: its place cannot be read");
    }
    switch (action->kind) {
    case RuleAction::Kind::Reject:
        return tr("rejected");
    case RuleAction::Kind::Sms:
        return tr("rejected with an SMS");
    case RuleAction::Kind::Voicemail:
        return tr("voicemail");
    case RuleAction::Kind::Ask:
        return tr("you are asked");
    case RuleAction::Kind::Master:
        return tr("your own phone");
    case RuleAction::Kind::Phones:
        break;
    }
    QStringList names;
    for (const RingStep &step : action->plan.steps) {
        names.push_back(phoneText(step.number, phones));
    }
    return names.join(tr(", then ", "between phones that ring one after the other"));
}

std::vector<WeekBlock> WeekBlocks::of(const std::vector<RuleBlock> &blocks,
                                      const std::vector<RulePhone> &phones)
{
    std::vector<WeekBlock> all;
    all.reserve(blocks.size());
    for (const RuleBlock &block : blocks) {
        const QString who = (block.groups + block.contacts).join(u", "_s);
        all.push_back({block.event.begin.toLocalTime(), block.event.end.toLocalTime(), who,
                       goesTo(block.event.action, phones), block.event.title, block.event.calendar,
                       false, block.groups, block.contacts});
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t j = i + 1;
             j < blocks.size() && blocks[j].event.begin < blocks[i].event.end; ++j) {
            if (contradict(blocks[i], blocks[j])) {
                all[i].overlaps = true;
                all[j].overlaps = true;
            }
        }
    }
    return all;
}

} // namespace vp
