// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatquestions.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype MaxQuestions = 200;

QRegularExpressionMatch matchButton(const QString &data)
{
    static const QRegularExpression shape(u"^q1:([0-9a-f]{8}):([0-9]{1,2})$"_s);
    return shape.match(data);
}

} // namespace

ChatQuestions::ChatQuestions(Outbox &outbox, Clock &clock)
    : m_outbox(outbox)
    , m_clock(clock)
{
}

quint32 ChatQuestions::freeId() const
{
    quint32 id = QRandomGenerator::system()->generate();
    while (m_questions.contains(id)) {
        id = QRandomGenerator::system()->generate();
    }
    return id;
}

OutboxTicket ChatQuestions::ask(qint64 chatId, const HtmlText &text,
                                const std::vector<Option> &options, std::chrono::seconds goodFor,
                                bool kept)
{
    return askAgain({Forget {}, 0, {}, chatId, kept}, text, options, goodFor);
}

OutboxTicket ChatQuestions::askAgain(const Answered &answered, const HtmlText &text,
                                     const std::vector<Option> &options,
                                     std::chrono::seconds goodFor)
{
    dropOld();
    const quint32 id = freeId();
    Question question {answered.chatId, answered.ticket, text, {}, m_clock.steady() + goodFor};
    ChatContent content;
    content.text = text;
    for (const Option &option : options) {
        const QString data = u"q1:%1:%2"_s.arg(id, 8, 16, QChar(u'0'))
                                 .arg(static_cast<int>(question.actions.size()));
        if (!option.inRow || content.keyboard.empty()) {
            content.keyboard.emplace_back();
        }
        content.keyboard.back().push_back({option.label, data, option.style, option.copies});
        question.actions.push_back(option.action);
    }
    if (question.ticket == 0) {
        question.ticket = m_outbox.post(question.chatId, content, {{}, answered.kept});
    } else {
        m_outbox.amend(question.ticket, content);
    }
    const OutboxTicket ticket = question.ticket;
    if (options.empty()) {
        m_outbox.retire(ticket);
    } else {
        m_questions.insert(id, std::move(question));
    }
    return ticket;
}

bool ChatQuestions::isButton(const QString &data)
{
    return matchButton(data).hasMatch();
}

std::optional<ChatQuestions::Answered> ChatQuestions::take(const QString &data, qint64 chatId)
{
    dropOld();
    const QRegularExpressionMatch match = matchButton(data);
    const quint32 id = match.captured(1).toUInt(nullptr, 16);
    const auto found = m_questions.constFind(id);
    if (!match.hasMatch() || found == m_questions.cend() || found->chatId != chatId) {
        return std::nullopt;
    }
    const auto option = static_cast<std::size_t>(match.captured(2).toUInt());
    if (option >= found->actions.size()) {
        return std::nullopt;
    }
    Answered answered {found->actions[option], found->ticket, found->text, chatId};
    answered.isClosed = found->isClosed;
    m_questions.erase(found);
    return answered;
}

void ChatQuestions::closeCopy(OutboxTicket ticket, const QString &result)
{
    for (Question &question : m_questions) {
        if (question.ticket == ticket && !question.isClosed) {
            question.isClosed = true;
            question.text += HtmlText::escaped(QString(u'\n' % result));
            m_outbox.amend(ticket, ChatContent {question.text, {}, false, 0});
        }
    }
}

void ChatQuestions::close(const Answered &answered, const QString &result)
{
    if (answered.isClosed) {
        m_outbox.retire(answered.ticket);
        return;
    }
    ChatContent content;
    content.text = answered.text;
    if (!result.isEmpty()) {
        content.text += HtmlText::escaped(QString(u'\n' % result));
    }
    m_outbox.amend(answered.ticket, content);
    m_outbox.retire(answered.ticket);
}

void ChatQuestions::dropOld()
{
    const std::chrono::milliseconds now = m_clock.steady();
    const auto drop = [this](auto question) {
        // Its buttons go with it.
        m_outbox.amend(question->ticket, ChatContent {question->text, {}, false, 0});
        m_outbox.retire(question->ticket);
        return m_questions.erase(question);
    };
    for (auto question = m_questions.begin(); question != m_questions.end();) {
        question = question->until <= now ? drop(question) : std::next(question);
    }
    if (m_questions.size() >= MaxQuestions) {
        drop(std::min_element(
            m_questions.begin(), m_questions.end(),
            [](const Question &left, const Question &right) { return left.until < right.until; }));
    }
}

} // namespace vp
