// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundtestdesk.h"

#include "chat/outbox.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/limitphrases.h"
#include "service/phrases.h"
#include "service/soundtestphrases.h"
#include "service/spendingguard.h"
#include "settings/settings.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto AskData = "e1:00000000:ask"_L1;
constexpr auto AgainData = "e1:00000000:again"_L1;
constexpr auto CallData = "e1:00000000:call"_L1;
constexpr auto StopData = "e1:00000000:stop"_L1;
constexpr auto CancelData = "e1:00000000:x"_L1;

Result<PhoneNumber> ownPhone(const Settings &settings)
{
    return PhoneNumber::parse(settings.text(SettingKey::MasterPhone), settings.region());
}

ChatContent contentOf(const HtmlText &text, const ChatKeyboard &keyboard = {})
{
    return {text, keyboard, false, 0};
}

ChatKeyboard again()
{
    return {{{SoundTestPhrases::againButton(), AgainData}}};
}

} // namespace

SoundTestDesk::SoundTestDesk(const SoundTestDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.test, &SoundTest::changed, this, &SoundTestDesk::follow);
}

ChatButton SoundTestDesk::button()
{
    return {SoundTestPhrases::testButton(), AskData};
}

std::optional<QString> SoundTestDesk::tapped(const ChatTap &tap)
{
    if (tap.data == AskData) {
        m_parts.outbox.retire(m_parts.outbox.post(tap.chatId, question()));
    } else if (tap.data == AgainData) {
        amend(tap.chatId, tap.messageId, question());
    } else if (tap.data == CallData) {
        return start(tap);
    } else if (tap.data == StopData) {
        if (m_parts.test.isRunning()) {
            m_parts.test.stop();
        } else { // of a run of the program that is over
            amend(tap.chatId, tap.messageId, question());
        }
    } else if (tap.data == CancelData) {
        amend(tap.chatId, tap.messageId,
              contentOf(HtmlText::escaped(SoundTestPhrases::nobodyCalled()), again()));
    } else {
        return std::nullopt;
    }
    return QString();
}

ChatContent SoundTestDesk::question() const
{
    const Result<PhoneNumber> number = ownPhone(m_parts.settings);
    if (!m_parts.hasPort()) {
        return contentOf(HtmlText::escaped(SoundTestPhrases::noPort()));
    }
    if (!number) {
        return contentOf(ChatPhrases::masterPhone({}));
    }
    return contentOf(HtmlText::escaped(SoundTestPhrases::advice(number->display())),
                     {{{SoundTestPhrases::callButton(), CallData, ChatButton::Style::Primary},
                       {ChatPhrases::cancel(), CancelData}}});
}

QString SoundTestDesk::start(const ChatTap &tap)
{
    if (m_parts.test.isRunning()) {
        return SoundTestPhrases::runsAlready();
    }
    const Result<PhoneNumber> number = ownPhone(m_parts.settings);
    if (tap.isRepeated || tap.maybeAge > LateAfter || !number) {
        amend(tap.chatId, tap.messageId, question());
        return {};
    }
    // The question before it was asked of the owner's own phone, so only what is refused counts.
    const SpendingJudgement judged = m_parts.guard.judgeCall({*number, *number, {}, {}});
    if (judged.verdict == SpendingJudgement::Verdict::Refuse) {
        amend(tap.chatId, tap.messageId,
              contentOf(LimitPhrases::refused(judged, number->display()), again()));
        return {};
    }
    m_live = Place {tap.chatId, tap.messageId};
    if (const Result<> started = m_parts.test.start(*number); !started) {
        m_live.reset();
        amend(tap.chatId, tap.messageId,
              contentOf(HtmlText::escaped(Phrases::error(started.error())), again()));
    }
    return {};
}

void SoundTestDesk::amend(qint64 chatId, qint64 messageId, const ChatContent &content)
{
    const OutboxTicket ticket = m_parts.outbox.adopt(chatId, messageId);
    m_parts.outbox.amend(ticket, content);
    m_parts.outbox.retire(ticket);
}

void SoundTestDesk::follow()
{
    if (!m_live) {
        return;
    }
    const auto speaking = m_parts.language.speakingTo(m_live->chatId);
    const bool runs = m_parts.test.isRunning();
    const ChatButton stop {SoundTestPhrases::stopButton(), StopData, ChatButton::Style::Danger};
    const Place place = runs ? *m_live : *std::exchange(m_live, std::nullopt);
    amend(place.chatId, place.messageId,
          contentOf(HtmlText::escaped(SoundTestPhrases::state(m_parts.test)),
                    runs ? ChatKeyboard {{stop}} : again()));
}

} // namespace vp
