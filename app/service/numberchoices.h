// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/numberkind.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace vp {

/** Adds somebody's number, once however often it is written down; the kind that is said counts. */
template<typename Choice>
void addOnce(std::vector<Choice> &choices, Choice choice)
{
    const auto known = std::ranges::find_if(choices, [&choice](const Choice &other) {
        return other.name == choice.name && other.number == choice.number;
    });
    if (known == choices.end()) {
        choices.push_back(std::move(choice));
    } else if (known->kind == NumberKind::Unknown) {
        known->kind = choice.kind;
    }
}

} // namespace vp
