// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ringplans.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<RingStep> parseStep(const QString &text, const Region &region)
{
    RingStep step;
    QString phone = text.trimmed();
    const qsizetype colon = phone.lastIndexOf(u':');
    bool isTime = false;
    const int seconds = colon < 0 ? 0 : phone.sliced(colon + 1).trimmed().toInt(&isTime);
    constexpr int longest = 120;
    if (isTime && seconds > 0 && seconds <= longest) {
        step.ring = std::chrono::seconds(seconds);
        phone = phone.first(colon).trimmed();
    }
    if (phone.compare("master"_L1, Qt::CaseInsensitive) == 0) {
        return step;
    }
    const Result<PhoneNumber> number = PhoneNumber::parse(phone, region);
    if (!number) {
        return failure(ErrorCode::InvalidInput, u"neither master nor a number"_s);
    }
    step.number = *number;
    return step;
}

} // namespace

Result<RingPlan> parseRingPlan(const QString &text, const Region &region)
{
    RingPlan plan;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed().isEmpty()) {
            continue;
        }
        const Result<RingStep> step = parseStep(word, region);
        if (!step) {
            return tl::unexpected<Error>(step.error());
        }
        plan.steps.push_back(*step);
    }
    return plan;
}

RingPlan masterPlan(const RingPlan &configured, const std::optional<PhoneNumber> &master)
{
    const bool hasMaster = master && !master->isNull();
    RingPlan plan;
    bool placed = false;
    for (RingStep step : configured.steps) {
        if (step.number.isNull()) {
            if (!hasMaster) {
                continue;
            }
            step.number = *master;
        }
        placed = placed || (hasMaster && step.number == *master);
        plan.steps.push_back(step);
    }
    if (hasMaster && !placed) {
        plan.steps.insert(plan.steps.begin(), {*master});
    }
    return plan;
}

} // namespace vp
