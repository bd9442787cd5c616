// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callfilter.h"

#include <QString>
#include <QVariantList>

namespace vp {

/** Conditions for rows of the calls, and what is bound to them. */
struct CallWhere
{
    QString words; ///< with a WHERE of its own
    QVariantList values {};
    void add(const QString &condition, const QVariantList &more = {});
    /** What the filter asks for. */
    void add(const CallFilter &filter);
};

} // namespace vp
