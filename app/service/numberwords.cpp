// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/numberwords.h"

namespace vp {

QString NumberWords::withKind(const PhoneNumber &number, NumberKind kind)
{
    const QString shown = number.display();
    switch (kind) {
    case NumberKind::Unknown:
        break;
    case NumberKind::Mobile:
        return tr("%1 mobile", "a number").arg(shown);
    case NumberKind::WorkMobile:
        return tr("%1 work mobile", "a number").arg(shown);
    case NumberKind::Home:
        return tr("%1 home", "a number").arg(shown);
    case NumberKind::Work:
        return tr("%1 work", "a number").arg(shown);
    case NumberKind::Fax:
        return tr("%1 fax", "a number").arg(shown);
    case NumberKind::Pager:
        return tr("%1 pager", "a number").arg(shown);
    }
    return shown;
}

} // namespace vp
