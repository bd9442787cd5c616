// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/numberkind.h"

#include <QByteArray>

namespace vp {

/** The parameters that make a new TEL property one of @p kind, with the first semicolon. In
 * @p version 2.1 they are words of their own. */
[[nodiscard]] QByteArray typeParameters(NumberKind kind, const QByteArray &version);

/**
 * @p parameters of a TEL property, so that it is read as @p kind: of its types those that say
 * another kind go, everything else (VOICE, PREF, VALUE, what nobody knows) stays byte for byte.
 */
[[nodiscard]] QByteArray withType(QByteArrayView parameters, NumberKind kind,
                                  const QByteArray &version);

} // namespace vp
