// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/phonestatus.h"

#include <QObject>

namespace vp {

class AliveMark;
class ChatLanguage;
class ChatTransport;
class Database;
class Line;
class Outbox;
class OwnerRegistry;
class Settings;
class WhenOffDesk;

/** Tells every owner once, silently, that the phone is up, or after half a minute what is missing;
 * who could not be written to then, as soon as he writes. */
class StartupNotice : public QObject
{
    Q_OBJECT
public:
    StartupNotice(Line &line, Outbox &outbox, const OwnerRegistry &owners, const Settings &settings,
                  Clock &clock, QObject *parent = nullptr);
    void start();
    /** Each owner reads it in a language of his own. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }
    /** Also tells when strangers may take it into groups. */
    void setBot(const ChatTransport &bot) { m_bot = &bot; }
    /** Also tells whom callers reach while the computer is off. */
    void setWhenOff(const WhenOffDesk &desk) { m_whenOff = &desk; }
    /** Also tells how long the program was off; @p texts null = no SMS is known of. */
    void setOutage(AliveMark &alive, Database *texts)
    {
        m_alive = &alive;
        m_texts = texts;
    }

private:
    void lookAgain();
    [[nodiscard]] bool wasOff() const;
    void tellAll();
    void tell(qint64 chatId);

    Line &m_line;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    const Settings &m_settings;
    const WhenOffDesk *m_whenOff = nullptr;
    const ChatLanguage *m_language = nullptr;
    const ChatTransport *m_bot = nullptr;
    AliveMark *m_alive = nullptr;
    Database *m_texts = nullptr;
    Deadline m_patience;
    Deadline m_reading; ///< of what the SIM has kept while the program was off
    bool m_told = false;
};

} // namespace vp
