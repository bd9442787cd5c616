// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ussddesk.h"

#include "chat/ownerregistry.h"
#include "chat/secretwords.h"
#include "service/balancecodes.h"
#include "service/chatlanguage.h"
#include "service/networkservices.h"
#include "service/phrases.h"
#include "service/ussdphrases.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostDialogues = 5;
constexpr qsizetype LongestReply = 160;
constexpr auto Subject = "ussd"_L1;

/** A menu: "u1:<dialogue>:r:<digits>", ":an" and ":x"; the balance: "u1:00000000:bc:<which>" and
 * ":bt". */
const QRegularExpression &shapeOfButton()
{
    static const QRegularExpression shape(
        u"\\Au1:([0-9a-f]{8}):(r|an|x|bc|bt)(?::([0-9]{1,2}))?\\z"_s);
    return shape;
}

QString button(quint32 id, const QString &act)
{
    return u"u1:%1:%2"_s.arg(id, 8, 16, QChar(u'0')).arg(act);
}

/** The digits that a menu offers at the beginnings of its lines: "1. Balance", "2) Top up". */
QStringList choicesOf(const QString &menu)
{
    static const QRegularExpression choice(u"^\\s*([0-9]{1,2})\\s*[.):\\-> ]\\s*\\S"_s,
                                           QRegularExpression::MultilineOption);
    constexpr qsizetype most = 16;
    QStringList found;
    for (auto match = choice.globalMatch(menu); match.hasNext() && found.size() < most;) {
        const QString digits = match.next().captured(1);
        if (!found.contains(digits)) {
            found.append(digits);
        }
    }
    return found;
}

/** What a person may answer to a menu: whatever he can see that he has typed. */
bool isReply(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestReply
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == u'"' || c == u'\\'
                   || c.category() == QChar::Other_Format || c.isSurrogate();
           });
}

} // namespace

UssdDesk::UssdDesk(const UssdDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_patience(parts.clock)
{
    connect(&parts.network, &NetworkServices::ussdReceived, this, &UssdDesk::received);
    connect(&m_patience, &Deadline::expired, this, [this] {
        closeMenu(&UssdPhrases::menuTimedOut);
        m_parts.network.cancelUssd(this, [](const Result<> &) {});
    });
    parts.prompts.setTaker(PromptKind::UssdReply,
                           [this](const ChatMessage &message, const ChatPrompt &prompt) {
                               Dialogue *dialogue = find(prompt.payload.toUInt(nullptr, 16));
                               if (dialogue == nullptr || dialogue->state != State::Menu
                                   || dialogue->chatId != message.chatId) {
                                   say(message.chatId, HtmlText::escaped(UssdPhrases::menuEnded()));
                                   return ChatPrompts::Taken::Done;
                               }
                               if (reply(*dialogue, message.text.trimmed())) {
                                   return ChatPrompts::Taken::Done;
                               }
                               say(message.chatId, HtmlText::escaped(UssdPhrases::badReply()));
                               return ChatPrompts::Taken::AskAgain;
                           });
    parts.prompts.setTaker(PromptKind::BalanceCode,
                           [this](const ChatMessage &message, const ChatPrompt &) {
                               useBalanceCode(message.chatId, message.text.trimmed());
                               return ChatPrompts::Taken::Done;
                           });
}

void UssdDesk::takeUp()
{
    for (const OutboxTicket ticket : m_parts.outbox.claim(Subject)) {
        const auto speaking = m_parts.language.speakingTo(m_parts.outbox.chatOf(ticket));
        m_parts.outbox.amend(ticket, ChatContent {UssdPhrases::cutOff(), {}, true, 0});
        m_parts.outbox.retire(ticket);
    }
}

void UssdDesk::ask(qint64 chatId, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        say(chatId, UssdPhrases::missingCode());
        return;
    }
    Dialogue *menu = menuOf(chatId);
    const bool isCode = text.startsWith(u'*') || text.startsWith(u'#') || text.endsWith(u'#');
    if (menu == nullptr || isCode) {
        send(chatId, text, false);
    } else if (!reply(*menu, text)) {
        say(chatId, HtmlText::escaped(UssdPhrases::badReply()));
    }
}

void UssdDesk::askBalance(qint64 chatId)
{
    const QString code = m_parts.settings.text(SettingKey::BalanceCode);
    if (code.isEmpty()) {
        askForBalanceCode(chatId);
    } else {
        send(chatId, code, true);
    }
}

/** A forwarding is as expensive as /forward, and stays when the phone is off. */
void UssdDesk::send(qint64 chatId, const QString &code, bool balance)
{
    if (const std::optional<QString> to = NetworkServices::registeredBy(code)) {
        const Result<PhoneNumber> number = PhoneNumber::parse(*to, m_parts.settings.region());
        if (!number) {
            say(chatId, HtmlText::escaped(Phrases::error(number.error())));
            return;
        }
        if (m_asksFirst && m_asksFirst(chatId, code, *number)) {
            return;
        }
    }
    open(chatId, code, balance);
}

void UssdDesk::open(qint64 chatId, const QString &code, bool balance)
{
    if (m_dialogues.size() >= MostDialogues) {
        say(chatId, UssdPhrases::tooMany());
        return;
    }
    if (const std::optional<ErrorCode> objection = NetworkServices::objectionTo(code)) {
        const QString shown = isPinCode(code) ? serviceCodeOf(code) : code.left(LongestReply);
        say(chatId, UssdPhrases::failed(shown, {*objection, 0, {}}));
        return;
    }
    Dialogue dialogue;
    do {
        dialogue.id = QRandomGenerator::system()->generate();
    } while (dialogue.id == 0 || find(dialogue.id) != nullptr);
    dialogue.chatId = chatId;
    dialogue.code = code;
    dialogue.balance = balance;
    dialogue.shown = UssdPhrases::asking(code, balance);
    dialogue.ticket =
        m_parts.outbox.post(chatId, ChatContent {dialogue.shown, {}, true, 0}, {Subject});
    m_dialogues.push_back(std::move(dialogue));
    pump();
}

void UssdDesk::pump()
{
    if (std::ranges::find(m_dialogues, State::Asking, &Dialogue::state) != m_dialogues.end()) {
        return;
    }
    const auto next = std::ranges::find(m_dialogues, State::Waiting, &Dialogue::state);
    if (next == m_dialogues.end()) {
        return;
    }
    next->state = State::Asking;
    const quint32 id = next->id;
    if (!m_parts.network.isUssdMenuOpen()) {
        transmit(id, next->code);
        return;
    }
    closeMenu(&UssdPhrases::menuEnded);
    m_parts.network.cancelUssd(this, [this, id](const Result<> &) {
        if (const Dialogue *waiting = find(id)) {
            transmit(id, waiting->code);
        }
    });
}

void UssdDesk::transmit(quint32 id, const QString &text)
{
    m_parts.network.sendUssd(
        text, this, [this, id](const Result<UssdReport> &result) { answered(id, result); });
}

void UssdDesk::answered(quint32 id, const Result<UssdReport> &result)
{
    Dialogue *dialogue = find(id);
    if (dialogue == nullptr) {
        return;
    }
    const auto speaking = m_parts.language.speakingTo(dialogue->chatId);
    if (!result) {
        finish(id, UssdPhrases::failed(dialogue->code, result.error()));
    } else if (result->outcome == UssdOutcome::ReplyWanted) {
        openMenu(*dialogue, *result);
    } else {
        finish(id, UssdPhrases::answer(dialogue->code, *result, dialogue->balance));
    }
    pump();
}

void UssdDesk::openMenu(Dialogue &dialogue, const UssdReport &report)
{
    constexpr std::size_t inARow = 8;
    dialogue.state = State::Menu;
    dialogue.shown = UssdPhrases::menu(report);
    ChatContent content;
    content.text = dialogue.shown;
    for (const QString &digits : choicesOf(report.text)) {
        if (content.keyboard.empty() || content.keyboard.back().size() >= inARow) {
            content.keyboard.emplace_back();
        }
        content.keyboard.back().push_back({digits, button(dialogue.id, u"r:"_s + digits)});
    }
    content.keyboard.push_back(
        {{UssdPhrases::answerButton(), button(dialogue.id, u"an"_s)},
         {UssdPhrases::endButton(), button(dialogue.id, u"x"_s), ChatButton::Style::Danger}});
    m_parts.outbox.amend(dialogue.ticket, content);
    m_patience.start(MenuPatience);
}

/** The menu that is open, whose ever it is, is over. */
void UssdDesk::closeMenu(const std::function<QString()> &why)
{
    m_patience.stop();
    const auto open = std::ranges::find(m_dialogues, State::Menu, &Dialogue::state);
    if (open != m_dialogues.end()) {
        const auto speaking = m_parts.language.speakingTo(open->chatId);
        finish(open->id, open->shown + HtmlText::escaped(QString(u"\n\n"_s % why())));
    }
}

bool UssdDesk::reply(Dialogue &dialogue, const QString &text)
{
    if (!isReply(text)) {
        return false;
    }
    m_patience.stop();
    dialogue.state = State::Asking;
    dialogue.shown += HtmlText::escaped(QString(u"\n\n"_s % UssdPhrases::chosen(text)));
    m_parts.outbox.amend(dialogue.ticket, ChatContent {dialogue.shown, {}, true, 0});
    if (!m_parts.network.isUssdMenuOpen()) { // the network was quicker
        finish(dialogue.id,
               dialogue.shown + HtmlText::escaped(QString(u'\n' % UssdPhrases::menuEnded())));
        return true;
    }
    transmit(dialogue.id, text);
    return true;
}

void UssdDesk::received(const UssdReport &report)
{
    const auto open = std::ranges::find(m_dialogues, State::Menu, &Dialogue::state);
    if (open != m_dialogues.end()) {
        const auto speaking = m_parts.language.speakingTo(open->chatId);
        if (report.outcome == UssdOutcome::ReplyWanted) {
            openMenu(*open, report);
        } else {
            m_patience.stop();
            finish(open->id, UssdPhrases::answer(open->code, report, open->balance));
        }
        return;
    }
    for (const qint64 chatId : m_parts.owners.owners()) {
        const auto speaking = m_parts.language.speakingTo(chatId);
        m_parts.outbox.retire(
            m_parts.outbox.post(chatId, ChatContent {UssdPhrases::unasked(report), {}, true, 0}));
    }
}

void UssdDesk::finish(quint32 id, const HtmlText &lastWords)
{
    const auto found = std::ranges::find(m_dialogues, id, &Dialogue::id);
    if (found != m_dialogues.end()) {
        m_parts.outbox.amend(found->ticket, ChatContent {lastWords, {}, true, 0});
        m_parts.outbox.retire(found->ticket);
        m_dialogues.erase(found);
    }
}

void UssdDesk::askForBalanceCode(qint64 chatId)
{
    const QString name = m_parts.operatorName();
    const std::vector<BalanceCode> known = balanceCodes(name, m_parts.settings.region().iso);
    ChatContent content;
    content.text = UssdPhrases::noBalanceCode(name, !known.empty());
    for (std::size_t i = 0; i < known.size(); ++i) {
        content.keyboard.push_back({{UssdPhrases::balanceChoice(known[i].code, known[i].whose),
                                     button(0, u"bc:%1"_s.arg(i))}});
    }
    content.keyboard.push_back({{UssdPhrases::typeButton(), button(0, u"bt"_s)}});
    m_parts.outbox.retire(m_parts.outbox.post(chatId, content));
}

void UssdDesk::useBalanceCode(qint64 chatId, const QString &code)
{
    const bool good = !NetworkServices::objectionTo(code)
        && m_parts.settings.set(SettingKey::BalanceCode, code).has_value();
    if (good) {
        send(chatId, code, true);
    } else {
        say(chatId, UssdPhrases::notABalanceCode());
    }
}

std::optional<QString> UssdDesk::tapped(const ChatTap &tap)
{
    const QRegularExpressionMatch match = shapeOfButton().match(tap.data);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString act = match.captured(2);
    if (act == "bt"_L1) {
        m_parts.prompts.ask(
            {tap.chatId, UssdPhrases::typeBalanceCode(), u"*123#"_s, PromptKind::BalanceCode, {}});
        return QString();
    }
    if (act != "bc"_L1) {
        return tappedMenu(tap);
    }
    const std::vector<BalanceCode> known =
        balanceCodes(m_parts.operatorName(), m_parts.settings.region().iso);
    const std::size_t which = match.captured(3).toUInt();
    if (which >= known.size()) {
        return std::nullopt;
    }
    useBalanceCode(tap.chatId, known[which].code);
    return QString();
}

std::optional<QString> UssdDesk::tappedMenu(const ChatTap &tap)
{
    const QRegularExpressionMatch match = shapeOfButton().match(tap.data);
    const QString act = match.captured(2);
    Dialogue *dialogue = find(match.captured(1).toUInt(nullptr, 16));
    if (dialogue == nullptr || dialogue->state != State::Menu || dialogue->chatId != tap.chatId) {
        return std::nullopt; // what nobody knows any more
    }
    if (act == "x"_L1) {
        closeMenu(&UssdPhrases::menuEnded);
        m_parts.network.cancelUssd(this, [](const Result<> &) {});
        return UssdPhrases::menuEnded();
    }
    if (act == "an"_L1) {
        m_parts.prompts.ask({tap.chatId, UssdPhrases::typeReply(), UssdPhrases::replyPlaceholder(),
                             PromptKind::UssdReply, QString::number(dialogue->id, 16),
                             MenuPatience});
        return QString();
    }
    const QString digits = match.captured(3);
    return reply(*dialogue, digits) ? UssdPhrases::chosen(digits) : UssdPhrases::badReply();
}

bool UssdDesk::answers(const ChatMessage &message)
{
    if (message.replyTo == 0) {
        return false;
    }
    const OutboxTicket ticket = m_parts.outbox.ticketOf(message.chatId, message.replyTo);
    const auto found = std::ranges::find_if(m_dialogues, [&](const Dialogue &dialogue) {
        return ticket != 0 && dialogue.ticket == ticket && dialogue.state == State::Menu;
    });
    if (found == m_dialogues.end()) {
        return false;
    }
    if (!reply(*found, message.text.trimmed())) {
        say(message.chatId, HtmlText::escaped(UssdPhrases::badReply()));
    }
    return true;
}

void UssdDesk::sendTones(qint64 chatId, const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        say(chatId, UssdPhrases::missingTones());
        return;
    }
    m_parts.network.sendTones(typed, this, [this, chatId](const Result<> &done) {
        const auto speaking = m_parts.language.speakingTo(chatId);
        say(chatId, done ? UssdPhrases::tonesSent() : UssdPhrases::tonesFailed(done.error()));
    });
}

UssdDesk::Dialogue *UssdDesk::find(quint32 id)
{
    const auto found = std::ranges::find(m_dialogues, id, &Dialogue::id);
    return found == m_dialogues.end() ? nullptr : &*found;
}

UssdDesk::Dialogue *UssdDesk::menuOf(qint64 chatId)
{
    const auto found = std::ranges::find_if(m_dialogues, [chatId](const Dialogue &dialogue) {
        return dialogue.state == State::Menu && dialogue.chatId == chatId;
    });
    return found == m_dialogues.end() ? nullptr : &*found;
}

void UssdDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
