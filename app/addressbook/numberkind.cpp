// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/numberkind.h"

#include "addressbook/vcardproperty.h"

namespace vp {

NumberKind numberKindOf(const VCardProperty &property)
{
    if (property.parameters.isEmpty()) {
        return NumberKind::Unknown;
    }
    if (property.hasParameter("FAX")) {
        return NumberKind::Fax;
    }
    if (property.hasParameter("PAGER")) {
        return NumberKind::Pager;
    }
    const bool isWork = property.hasParameter("WORK");
    if (property.hasParameter("CELL") || property.hasParameter("IPHONE")) {
        return isWork ? NumberKind::WorkMobile : NumberKind::Mobile;
    }
    if (isWork) {
        return NumberKind::Work;
    }
    return property.hasParameter("HOME") ? NumberKind::Home : NumberKind::Unknown;
}

} // namespace vp
