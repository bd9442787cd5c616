// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ChatDesk that decides where callers go, and asks before it may become expensive.
#include "chat/ownerregistry.h"
#include "service/auditlog.h"
#include "service/caredesk.h"
#include "service/chatdesk.h"
#include "service/chatphrases.h"
#include "service/consolephrases.h"
#include "service/line.h"
#include "service/masterphone.h"
#include "service/ownerphrases.h"
#include "service/phrases.h"
#include "service/settingsphrases.h"
#include "service/spendingguard.h"
#include "service/temporaryrulephrases.h"
#include "service/ussdphrases.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::minutes GoodFor {10};
/** A forwarding in the network goes on when nobody thinks of it any more. */
constexpr std::chrono::minutes CodeIsGoodFor {1};
constexpr std::chrono::seconds TapIsLateAfter {60};

} // namespace

void ChatDesk::setMasterPhone(const ChatActor &actor, const QString &number)
{
    const QString before = m_parts.settings.text(SettingKey::MasterPhone);
    const Result<bool> changed = changeMasterPhone(m_parts.settings, number);
    if (!changed) {
        say(actor.chatId, HtmlText::escaped(Phrases::error(changed.error())));
        return;
    }
    const QString phone = m_parts.settings.text(SettingKey::MasterPhone);
    say(actor.chatId,
        ChatPhrases::masterPhoneSet(phone, *changed,
                                    m_parts.settings.isLocked(SettingKey::MasterPhone)));
    if (phone != before) {
        m_owners.tellOwners([&] { return ChatPhrases::masterPhoneChanged(actor.name, phone); },
                            true, actor.chatId);
    }
}

bool ChatDesk::asksFirst(qint64 chatId, const PhoneNumber &number, const ChatAction &wish)
{
    if (m_parts.guard == nullptr
        || m_parts.guard->judgeForward(number).verdict == SpendingJudgement::Verdict::Allow) {
        return false;
    }
    const QString shown = Phrases::number(number.text());
    const auto *phone = std::get_if<OwnPhoneWish>(&wish);
    const bool isNew = phone != nullptr && !phone->name.isEmpty();
    m_questions.ask(
        chatId, isNew ? PhonesPhrases::askUnusual(shown) : TemporaryRulePhrases::askUnusual(shown),
        {{phone != nullptr ? PhonesPhrases::anywayButton() : TemporaryRulePhrases::anywayButton(),
          wish, ChatButton::Style::Danger},
         {ChatPhrases::cancel(), Forget {}}},
        std::holds_alternative<SendCode>(wish) ? CodeIsGoodFor : GoodFor);
    if (m_parts.people.audit != nullptr) {
        m_parts.people.audit->note({0, {}, chatId, AuditRole::Phone}, u"limit"_s, number.text(),
                                   AuditResult::Asked);
    }
    return true;
}

QString ChatDesk::answer(const ChatTap &tap, const OwnPhoneWish &wish)
{
    if (wish.name.isEmpty()) {
        setMasterPhone({tap.chatId, tap.senderName}, wish.number.text());
        return {};
    }
    if (!m_parts.owners.isPermanent(tap.senderId)) {
        return OwnerPhrases::onlyOwners();
    }
    m_menu.addPhone({tap.chatId, tap.senderName}, {wish.name, wish.number});
    return {};
}

bool ChatDesk::asksAgain(const ChatTap &tap, const ChatQuestions::Answered &answered)
{
    ChatAction action = answered.action;
    auto *code = std::get_if<SendCode>(&action);
    const QString sim = m_parts.line.network().sim;
    // When it was asked, nobody knew yet whose callers it would be about.
    const bool isNew = code != nullptr && code->sim.isEmpty() && !sim.isEmpty();
    const bool isLate = tap.isRepeated || tap.maybeAge > TapIsLateAfter;
    if (!isNew && (!isLate || (code == nullptr && !std::holds_alternative<SendToModem>(action)))) {
        return false;
    }
    if (isNew) {
        code->sim = sim;
    }
    m_parts.transport.answerTap(tap.id, {});
    const QString why = isNew && !isLate ? UssdPhrases::newSim() : UssdPhrases::lateTap();
    m_questions.askAgain(
        answered, answered.text + HtmlText::escaped(QString(u'\n' % why)),
        {{code != nullptr ? TemporaryRulePhrases::anywayButton() : ConsolePhrases::sendIt(), action,
          ChatButton::Style::Danger},
         {ChatPhrases::cancel(), Forget {}}},
        CodeIsGoodFor);
    return true;
}

/** Where his callers go is kept by the SIM's network: another SIM's were not asked about. */
QString ChatDesk::answer(const ChatTap &tap, const SendCode &wish)
{
    if (m_parts.line.network().sim != wish.sim) {
        return UssdPhrases::otherSim();
    }
    m_parts.care->sendCode(tap.chatId, wish.code);
    return {};
}

} // namespace vp
