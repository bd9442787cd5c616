// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <QString>

namespace vp {

/** What a button does with a number that somebody sent or shared, beside calling it. */
struct NumberWish
{
    enum class Step : std::uint8_t {
        WriteSms,
        Save, ///< as a contact; asks for what is missing
        SaveInto, ///< `group`
        Block,
    };
    Step step = Step::Save;
    PhoneNumber number;
    QString name {}; ///< empty = not known
    QString group {};
};

} // namespace vp
