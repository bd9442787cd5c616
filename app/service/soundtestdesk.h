// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace vp {

class ChatLanguage;
class Outbox;
class Settings;
class SoundTest;
class SpendingGuard;

/** What the test of the sound works with in the chat; everything outlives it. */
struct SoundTestDeskParts
{
    Outbox &outbox;
    SoundTest &test;
    const Settings &settings;
    const ChatLanguage &language;
    SpendingGuard &guard; ///< a stolen chat may tap, too
    std::function<bool()> hasPort; ///< whether the modem carries the sound of calls
};

/** The test of the sound in the chat: asks before it calls, then says in the same message how it
 * goes and what it has shown. One at a time, also beside the window's. Its buttons say all by
 * themselves, so that they work for ever. Only for owners: whoever calls has checked. */
class SoundTestDesk : public QObject
{
    Q_OBJECT
public:
    explicit SoundTestDesk(const SoundTestDeskParts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isOffered() const { return m_parts.hasPort(); }
    /** Asks in a message of its own. */
    [[nodiscard]] static ChatButton button();
    /** Gives the toast; none = no button of ours. @p tap is hostile. */
    [[nodiscard]] std::optional<QString> tapped(const ChatTap &tap);

    /** A tap that may have waited longer calls nobody, but is asked again. */
    static constexpr std::chrono::seconds LateAfter {60};

private:
    [[nodiscard]] ChatContent question() const;
    [[nodiscard]] QString start(const ChatTap &tap);
    void amend(qint64 chatId, qint64 messageId, const ChatContent &content);
    void follow();

    struct Place
    {
        qint64 chatId = 0;
        qint64 messageId = 0;
    };
    SoundTestDeskParts m_parts;
    std::optional<Place> m_live; ///< where the one that runs was asked for; none = not here
};

} // namespace vp
