// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagelook.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/contactsloader.h"
#include "service/messagephrases.h"
#include "service/messagereading.h"
#include "service/textmark.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int HintedAnswers = 5;
constexpr int ButtonsOfRow = 3;
constexpr qsizetype MostOpen = 1000;
constexpr int AnswersPerMessage = 10; ///< a button names one by a digit

struct ActName
{
    MessageAct act;
    QLatin1StringView name;
};

constexpr std::array ActNames {
    ActName {MessageAct::Retry, "rt"_L1},      ActName {MessageAct::Drop, "dr"_L1},
    ActName {MessageAct::Answer, "qa"_L1},     ActName {MessageAct::Call, "cl"_L1},
    ActName {MessageAct::More, "mo"_L1},       ActName {MessageAct::Back, "bk"_L1},
    ActName {MessageAct::AddContact, "ac"_L1}, ActName {MessageAct::Block, "bl"_L1},
    ActName {MessageAct::Unblock, "ub"_L1},    ActName {MessageAct::DeleteHere, "dl"_L1},
    ActName {MessageAct::Mute, "mu"_L1},       ActName {MessageAct::Unmute, "um"_L1},
};

ChatButton buttonOf(const QString &label, const MessageRecord &message, MessageAct act)
{
    return {label, MessageButton {message.id, act}.data()};
}

ChatButton answerButton(const QString &answer, const MessageRecord &message, int place)
{
    return {MessagePhrases::quickAnswerButton(answer),
            MessageButton {message.id, MessageAct::Answer, place, textMark(answer)}.data()};
}

bool hasNumber(const MessageRecord &message)
{
    return message.answerable && !message.remote.isEmpty();
}

} // namespace

QString MessageButton::data() const
{
    const auto known = std::ranges::find(ActNames, act, &ActName::act);
    const QString name = known == ActNames.end() ? QString() : QString(known->name);
    const QString which =
        act == MessageAct::Answer ? QString(QString::number(answer) % u':' % mark) : QString();
    return u"s1:%1:%2%3"_s.arg(messageId, 8, 16, QChar(u'0')).arg(name, which);
}

qint64 MessageButton::order() const
{
    return -(messageId * AnswersPerMessage + answer + 1);
}

std::optional<MessageButton> MessageButton::read(const QString &data)
{
    static const QRegularExpression shape(
        u"\\As1:([0-9a-f]{8,15}):([a-z]{2})(?:([0-9])(?::([0-9a-f]{8}))?)?\\z"_s);
    const QRegularExpressionMatch match = shape.match(data);
    const auto known = std::ranges::find_if(
        ActNames, [&match](const ActName &one) { return match.captured(2) == one.name; });
    if (!match.hasMatch() || known == ActNames.end()
        || match.captured(3).isEmpty() != (known->act != MessageAct::Answer)) {
        return std::nullopt;
    }
    return MessageButton {match.captured(1).toLongLong(nullptr, 16), known->act,
                          match.captured(3).toInt(), match.captured(4)};
}

MessageLook::MessageLook(const MessageLookParts &parts)
    : m_parts(parts)
    , m_habits(parts.database)
    , m_received(parts.database)
{
    const auto muted = m_habits.muted();
    const auto answers = m_habits.answers();
    if (!muted || !answers) {
        qCWarning(lcService) << "what the chats are used to cannot be read";
        return;
    }
    for (const auto &[chat, sender] : *muted) {
        m_muted.insert({chat, sender});
    }
    for (const auto &[chat, count] : *answers) {
        m_answers.insert(chat, count);
    }
}

QString MessageLook::nameOf(const MessageRecord &message) const
{
    return message.answerable ? m_parts.contacts.nameOf(message.remote) : QString();
}

std::optional<OneTimeCode> MessageLook::codeIn(const MessageRecord &message) const
{
    const bool isText = message.kind == MessageKind::Text || message.kind == MessageKind::Flash;
    return message.direction == MessageDirection::In && isText && nameOf(message).isEmpty()
        ? oneTimeCode(message.text)
        : std::nullopt;
}

QStringList MessageLook::quickAnswers() const
{
    return MessagePhrases::quickAnswers(m_parts.settings.text(SettingKey::QuickAnswers),
                                        m_parts.settings.isSet(SettingKey::QuickAnswers));
}

QString MessageLook::answerOf(const MessageButton &button) const
{
    return markedText(button.answer, button.mark, m_parts.language,
                      [this] { return quickAnswers(); });
}

bool MessageLook::isMuted(qint64 chatId, const QString &sender) const
{
    return m_muted.contains({chatId, sender});
}

void MessageLook::setMuted(qint64 chatId, const QString &sender, bool muted)
{
    const Result<> done = muted ? m_habits.mute(chatId, sender) : m_habits.unmute(chatId, sender);
    if (!done) {
        qCDebug(lcService) << "muting lasts until the next start:" << done.error().detail;
    }
    if (muted) {
        m_muted.insert({chatId, sender});
    } else {
        m_muted.remove({chatId, sender});
    }
}

void MessageLook::countAnswer(qint64 chatId)
{
    if (++m_answers[chatId] <= HintedAnswers) {
        if (const Result<> done = m_habits.countAnswer(chatId); !done) {
            qCDebug(lcService) << "an answer was not counted:" << done.error().detail;
        }
    }
}

void MessageLook::setOpen(qint64 messageId, qint64 chatId, bool open)
{
    if (!open) {
        m_open.remove({messageId, chatId});
        return;
    }
    if (m_open.size() >= MostOpen) {
        m_open.clear(); // they close at their next change
    }
    m_open.insert({messageId, chatId});
}

bool MessageLook::isOwner(qint64 chatId) const
{
    const std::vector<qint64> owners = m_parts.owners.owners();
    return std::ranges::find(owners, chatId) != owners.end();
}

bool MessageLook::isBlocked(const MessageRecord &message) const
{
    return m_parts.isBlocked && hasNumber(message) && m_parts.isBlocked(message.remote);
}

bool MessageLook::isCompact() const
{
    return m_parts.settings.flag(SettingKey::CompactTicks);
}

QString MessageLook::answeredElsewhere(const MessageRecord &message, qint64 chatId) const
{
    const MessageStore store(m_parts.database);
    for (const qint64 other : m_parts.owners.toldOfMessages()) {
        // It may have been given when there were more of them than now.
        for (int i = 0; other != chatId && i < AnswersPerMessage; ++i) {
            const MessageButton button {message.id, MessageAct::Answer, i};
            if (const Result<MessageRecord> given = store.ordered({other, button.order()})) {
                return given->text;
            }
        }
    }
    return {};
}

ChatContent MessageLook::of(const MessageRecord &message, const MessageCopy &copy) const
{
    const auto speaking = ChatLanguage::speakingTo(m_parts.language, copy.chatId);
    return message.direction == MessageDirection::In ? incoming(message, copy)
                                                     : outgoing(message, copy);
}

ChatContent MessageLook::hidden(qint64 chatId) const
{
    const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
    return {MessagePhrases::forOwnersOnly(), {}};
}

ChatContent MessageLook::incoming(const MessageRecord &message, const MessageCopy &copy) const
{
    IncomingWords words;
    words.name = nameOf(message);
    words.piece = copy.piece;
    words.repeated = copy.repeated;
    words.hint = m_answers.value(copy.chatId) < HintedAnswers;
    words.code = codeIn(message);
    words.muted = isMuted(copy.chatId, message.remote);
    words.blocked = isBlocked(message);
    words.answered = answeredElsewhere(message, copy.chatId);
    ChatContent content;
    content.text = MessagePhrases::incoming(message, words);
    content.silent = words.muted;
    content.isProtected = words.code.has_value();
    content.file = attachment(message);
    if (copy.piece + 1 < MessagePhrases::pieces(message).size()) {
        return content; // the buttons are below the last one
    }
    if (words.code) {
        content.keyboard = {
            {{MessagePhrases::copyButton(words.code->code),
              {},
              ChatButton::Style::Primary,
              words.code->code},
             buttonOf(MessagePhrases::deleteNowButton(), message, MessageAct::DeleteHere)}};
    } else if (m_open.contains({message.id, copy.chatId})) {
        content.keyboard = moreButtons(message, copy.chatId);
    } else {
        content.keyboard = buttons(message, copy.chatId);
    }
    return content;
}

ChatKeyboard MessageLook::buttons(const MessageRecord &message, qint64 chatId) const
{
    ChatKeyboard keyboard;
    if (hasNumber(message) && !nameOf(message).isEmpty()
        && answeredElsewhere(message, chatId).isEmpty()) {
        const QStringList answers = quickAnswers();
        for (int i = 0; i < answers.size(); ++i) {
            if (i % ButtonsOfRow == 0) {
                keyboard.emplace_back();
            }
            keyboard.back().push_back(answerButton(answers[i], message, i));
        }
    }
    keyboard.emplace_back();
    if (hasNumber(message)) {
        keyboard.back().push_back(
            buttonOf(MessagePhrases::callButton(), message, MessageAct::Call));
    }
    keyboard.back().push_back(buttonOf(u"⋯"_s, message, MessageAct::More));
    return keyboard;
}

ChatKeyboard MessageLook::moreButtons(const MessageRecord &message, qint64 chatId) const
{
    ChatKeyboard keyboard(2);
    if (isOwner(chatId) && hasNumber(message)) {
        if (nameOf(message).isEmpty()) {
            keyboard[0].push_back(
                buttonOf(MessagePhrases::addContactButton(), message, MessageAct::AddContact));
        }
        keyboard[0].push_back(
            isBlocked(message)
                ? buttonOf(MessagePhrases::unblockButton(), message, MessageAct::Unblock)
                : buttonOf(MessagePhrases::blockButton(), message, MessageAct::Block));
    }
    keyboard[1].push_back(
        buttonOf(MessagePhrases::deleteHereButton(), message, MessageAct::DeleteHere));
    if (!message.remote.isEmpty()) {
        keyboard[1].push_back(
            isMuted(chatId, message.remote)
                ? buttonOf(MessagePhrases::unmuteButton(), message, MessageAct::Unmute)
                : buttonOf(MessagePhrases::muteButton(), message, MessageAct::Mute));
    }
    keyboard.push_back({buttonOf(MessagePhrases::backButton(), message, MessageAct::Back)});
    std::erase_if(keyboard, [](const auto &row) { return row.empty(); });
    return keyboard;
}

ChatContent MessageLook::outgoing(const MessageRecord &message, const MessageCopy &copy) const
{
    ChatContent content;
    content.text = MessagePhrases::outgoing(message, nameOf(message), copy.repeated);
    content.silent = true; // who asked for it looks at the chat already
    if (message.state == MessageState::Failed || message.state == MessageState::Unknown) {
        content.keyboard = {
            {buttonOf(MessagePhrases::retryButton(message), message, MessageAct::Retry),
             buttonOf(MessagePhrases::dropButton(), message, MessageAct::Drop)}};
    }
    return content;
}

/** What is no text goes as a file, so that nothing is lost. */
ChatUpload MessageLook::attachment(const MessageRecord &message) const
{
    const bool isData = message.kind == MessageKind::Data || message.kind == MessageKind::MmsNotice;
    if (message.direction != MessageDirection::In
        || (!isData && message.kind != MessageKind::Unreadable)) {
        return {};
    }
    const Result<std::vector<ReceivedPart>> parts = m_received.of(message.id);
    if (!parts || parts->empty()) {
        return {};
    }
    if (!isData) {
        return {u"sms-%1.txt"_s.arg(message.id), parts->front().pdu};
    }
    const QByteArray bytes = dataOf(*parts);
    const QByteArray begin = bytes.left(32).toUpper();
    const QString ending = begin.contains("BEGIN:VCARD") ? u"vcf"_s
        : begin.contains("BEGIN:VCALENDAR")              ? u"ics"_s
                                                         : u"bin"_s;
    return bytes.isEmpty() ? ChatUpload {}
                           : ChatUpload {u"sms-%1.%2"_s.arg(message.id).arg(ending), bytes};
}

} // namespace vp
