// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/whatifdesk.h"

#include "service/blockwords.h"
#include "service/chatlanguage.h"
#include "service/contactsloader.h"
#include "service/phrases.h"
#include "service/rulephrases.h"
#include "service/whenwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds GoodFor = 10min;
constexpr std::size_t MostChoices = 8;
constexpr qsizetype LongestLabel = 60; ///< of a name on a button
constexpr std::size_t MostNumbers = 5;

} // namespace

WhatIfDesk::WhatIfDesk(const WhatIfDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void WhatIfDesk::whatIf(qint64 chatId, const QString &words)
{
    const AddressBook &book = m_parts.contacts.book();
    WhenWords when = splitWhen(words, m_parts.clock.wall());
    if (!book.contactsNamed(words).empty()) {
        when = {words}; // somebody may be called Morgen
    }
    if (when.problem != WhenWords::Problem::None) {
        say(chatId, RulePhrases::noTime(when));
        return;
    }
    const QDateTime at = when.at.value_or(QDateTime());
    if (isHiddenWord(when.who)) {
        say(chatId, about(std::nullopt, at));
        return;
    }
    const Region &region = m_parts.rules.rules().region();
    if (const Result<PhoneNumber> number = PhoneNumber::fromNetwork(when.who, region)) {
        say(chatId, about(*number, at));
        return;
    }
    const std::vector<const Contact *> named = book.named(when.who);
    if (named.empty()) {
        say(chatId, RulePhrases::nobody(when.who, book.nearestName(when.who)));
    } else if (named.size() == 1) {
        say(chatId, about(*named.front(), at));
    } else {
        askWho(chatId, when.who, named, at);
    }
}

void WhatIfDesk::askWho(qint64 chatId, const QString &who,
                        const std::vector<const Contact *> &named, const QDateTime &at)
{
    std::vector<ChatQuestions::Option> options;
    for (const Contact *contact : named) {
        if (!contact->numbers.empty() && options.size() < MostChoices) {
            options.push_back(
                {contact->name.left(LongestLabel) % u" · "_s % contact->numbers.front().display(),
                 WhatIfWish {contact->numbers.front(), at}});
        }
    }
    if (options.empty()) {
        say(chatId, RulePhrases::noNumber(who));
    } else {
        m_parts.questions.ask(chatId, RulePhrases::askWho(who), options, GoodFor);
    }
}

QString WhatIfDesk::answer(const WhatIfWish &wish, const ChatQuestions::Answered &question)
{
    const Contact *contact = m_parts.contacts.book().find(wish.number);
    m_parts.questions.askAgain(
        question, contact != nullptr ? about(*contact, wish.at) : about(wish.number, wish.at), {},
        GoodFor);
    return {};
}

HtmlText WhatIfDesk::about(const std::optional<PhoneNumber> &number, const QDateTime &at) const
{
    const QString shown = number ? number->text() : QString();
    const QString name = m_parts.contacts.nameOf(shown);
    const QString party = name.isEmpty() || shown.isEmpty()
        ? Phrases::party(name, shown)
        : QString(name % u" · "_s % Phrases::number(shown));
    return RulePhrases::whatIf(party, at,
                               m_parts.rules.rules().decideFor({number, !number.has_value()}, at),
                               m_parts.clock.wall());
}

/** Lists may know one of his numbers: where the answers differ, each is told. */
HtmlText WhatIfDesk::about(const Contact &contact, const QDateTime &at) const
{
    if (contact.numbers.empty()) {
        return RulePhrases::noNumber(contact.name);
    }
    const CallRules &rules = m_parts.rules.rules();
    const RoutingDecision first = rules.decideFor({contact.numbers.front(), false}, at);
    const bool allAlike = std::ranges::all_of(contact.numbers, [&](const PhoneNumber &number) {
        return rules.decideFor({number, false}, at) == first;
    });
    if (allAlike) {
        return RulePhrases::whatIf(contact.name, at, first, m_parts.clock.wall());
    }
    HtmlText text;
    for (std::size_t i = 0; i < std::min(contact.numbers.size(), MostNumbers); ++i) {
        text += i == 0 ? HtmlText() : HtmlText::escaped(u"\n\n"_s);
        text += about(contact.numbers[i], at);
    }
    return text;
}

void WhatIfDesk::problems(qint64 chatId)
{
    const QDateTime now = m_parts.clock.wall().toUTC();
    m_worker.run(
        this,
        [book = m_parts.rules.calendars().book(), now,
         voicemail = m_parts.rules.rules().voicemailExists()] {
            return book.problems(now, voicemail);
        },
        [this, chatId, now](const std::vector<RuleProblem> &problems) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
            say(chatId,
                RulePhrases::problems(m_parts.rules.calendars().calendars(), problems, now));
        });
}

void WhatIfDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
