// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

namespace vp {

/** Where a click on a desktop notification leads. */
struct NoticeTarget
{
    enum class Kind : std::uint8_t {
        Window,
        Call, ///< `call` in the history
        Recording, ///< the same, and what the caller has left is played
        Dial, ///< `number` in the dial dialog; nothing is dialled
        Messages, ///< the conversation with `number`; nothing is sent
        Diagnostics,
        Rules,
        People,
    };
    Kind kind = Kind::Window;
    QString number {};
    qint64 call = 0;
    bool operator==(const NoticeTarget &) const = default;
};

/** Leads from a notification into the window. */
class WindowNotices : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void wanted(const vp::NoticeTarget &target);
    /** Whoever sits at the computer takes the call. */
    void answerWanted();
};

} // namespace vp
