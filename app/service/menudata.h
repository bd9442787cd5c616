// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"

#include <QRegularExpression>
#include <QString>

#include <functional>
#include <optional>

namespace vp {

/**
 * The data of a button that says all by itself, so that it still works after a restart:
 * "m1:<id>:<act>[:<arg>]". It is as hostile as any other.
 */
struct MenuData
{
    QString id; ///< eight hex digits
    QString act; ///< two letters
    QString arg {};

    [[nodiscard]] static QString of(QStringView act, const QString &arg = {},
                                    const QString &id = QStringLiteral("00000000"))
    {
        QString data = QStringLiteral("m1:") + id + u':' + act;
        return arg.isEmpty() ? data : data + u':' + arg;
    }
    [[nodiscard]] static std::optional<MenuData> read(const QString &data)
    {
        static const QRegularExpression shape(
            QStringLiteral("\\Am1:([0-9a-f]{8}):([a-z]{2})(?::([A-Za-z0-9._,-]{1,44}))?\\z"));
        const QRegularExpressionMatch match = shape.match(data);
        return match.hasMatch()
            ? std::optional(MenuData {match.captured(1), match.captured(2), match.captured(3)})
            : std::nullopt;
    }
};

/** What a message with such buttons shows. */
struct MenuPage
{
    HtmlText text;
    ChatKeyboard keyboard {};
};

/** What a tap has led to. */
struct MenuOutcome
{
    QString toast {};
    std::optional<MenuPage> page {}; ///< none = the message stays as it is
    /** To the other owners, made anew for each in his language; none = nothing. */
    std::function<HtmlText()> told {};
    bool isAlarming = false; ///< they are told with a sound
    bool isRefused = false;
};

} // namespace vp
