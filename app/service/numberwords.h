// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/numberkind.h"
#include "base/phonenumber.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** What is said of a number besides its digits. */
class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
public:
    /** "+39 340 765 4321 mobile", as the number's card says. */
    [[nodiscard]] static QString withKind(const PhoneNumber &number, NumberKind kind);
};

} // namespace vp
