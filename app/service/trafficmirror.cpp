// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/trafficmirror.h"

#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/consolephrases.h"
#include "service/modemconsole.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds Pace = 3s;
constexpr qsizetype LongestLine = 300;
constexpr qsizetype LongestMessage = 3000; ///< characters; the service takes 4096
/** So many messages that are still to be sent mean that the service does not keep up. */
constexpr int MostPending = 10;

} // namespace

TrafficMirror::TrafficMirror(ModemConsole &console, Outbox &outbox, const OwnerRegistry &owners,
                             Clock &clock, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_flush(clock)
{
    connect(&console, &ModemConsole::traffic, this, &TrafficMirror::add);
    connect(&m_flush, &Deadline::expired, this, &TrafficMirror::flush);
}

bool TrafficMirror::setOn(qint64 chatId, bool on)
{
    if (on == isOn(chatId)) {
        return false;
    }
    if (on) {
        m_chats.insert(chatId, {});
    } else {
        m_chats.remove(chatId);
    }
    return true;
}

void TrafficMirror::add(bool sent, const QString &line)
{
    QString shown = QString((sent ? u"> "_s : u"< "_s) % line);
    if (shown.size() > LongestLine) {
        shown = QString(shown.left(LongestLine) % u'…');
    }
    for (Pending &pending : m_chats) {
        if (pending.size + shown.size() > LongestMessage) {
            ++pending.leftOut;
        } else {
            pending.lines.append(shown);
            pending.size += shown.size() + 1;
        }
    }
    if (!m_chats.isEmpty() && !m_flush.isActive()) {
        m_flush.start(Pace);
    }
}

void TrafficMirror::flush()
{
    // Who is no owner any more is shown nothing any more.
    m_chats.removeIf([this](const auto &chat) {
        return std::ranges::find(m_owners.owners(), chat.key()) == m_owners.owners().end();
    });
    const bool keepsUp = m_outbox.pending() < MostPending;
    for (auto chat = m_chats.begin(); chat != m_chats.end(); ++chat) {
        Pending &pending = chat.value();
        if (pending.lines.isEmpty()) {
            continue;
        }
        if (!keepsUp) {
            pending.leftOut += static_cast<int>(pending.lines.size());
        } else {
            const auto speaking = ChatLanguage::speakingTo(m_language, chat.key());
            const ChatContent content {
                ConsolePhrases::mirror(pending.lines, pending.leftOut), {}, true, 0};
            m_outbox.retire(m_outbox.post(chat.key(), content, {{}, false}));
            pending.leftOut = 0;
        }
        pending.lines.clear();
        pending.size = 0;
    }
}

} // namespace vp
