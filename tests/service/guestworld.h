// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vp::test {

inline constexpr qint64 Bob = 555000111;

/** Where a password is set. */
struct World : PhoneWorld
{
    explicit World(const QString &owners = QStringLiteral("1001"))
        : PhoneWorld(owners)
    {
        password.right = QStringLiteral("open sesame");
    }
};

/** Words of somebody else than an owner, and what is judged beside the loop. */
inline void says(World &world, const QString &text, qint64 who = Bob)
{
    world.say(text, std::chrono::seconds(0), who);
    QCoreApplication::processEvents();
    world.advance(std::chrono::seconds(1));
}

inline void comesIn(World &world, qint64 who = Bob)
{
    says(world, QStringLiteral("/addtemporaryowner open sesame"), who);
}

/** The link that the owner was given last. */
inline QString linkIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("start=(i_[A-Z0-9]+)"));
    return shape.match(text).captured(1);
}

inline QString invites(World &world, const QString &lasts, const QString &rights)
{
    world.say(QStringLiteral("/getowners"));
    const bool asked = world.tap(QStringLiteral("Invite")) && world.tap(lasts) && world.tap(rights);
    return asked ? linkIn(world.lastText()) : QString();
}

} // namespace vp::test
