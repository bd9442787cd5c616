// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/historyphrases.h"

#include "service/messagephrases.h"
#include "service/onetimecode.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestPreview = 40;
constexpr qsizetype LongestText = 3000;
constexpr qsizetype LongestRow = 300;
constexpr std::size_t MostSteps = 25; // a chat message holds 4096 characters
constexpr qsizetype MostReasons = 8;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString when(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(u"HH:mm"_s);
    return local.date() == now.toLocalTime().date()
        ? clock
        : QString(QLocale().toString(local.date(), QLocale::ShortFormat) % u' ' % clock);
}

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text;
    }
    const qsizetype end = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return QString(text.left(end) % u'…');
}

QString partyOf(const MessageRecord &message, const QString &name)
{
    return message.answerable ? Phrases::party(name, message.remote) : message.remote;
}

} // namespace

QDateTime timeOf(const HistoryEntry &entry)
{
    return std::visit(
        [](const auto &record) {
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, CallRecord>) {
                return record.startedAt;
            } else {
                return record.at;
            }
        },
        entry);
}

QString HistoryPhrases::row(const HistoryEntry &entry, const QString &name, const QDateTime &now)
{
    const auto *call = std::get_if<CallRecord>(&entry);
    return cut(call != nullptr ? callRow(*call, name, now)
                               : messageRow(std::get<MessageRecord>(entry), name, now),
               LongestRow);
}

QString HistoryPhrases::callRow(const CallRecord &record, const QString &name, const QDateTime &now)
{
    const bool inbound = record.direction == StoryDirection::Inbound;
    const QString mark = !inbound ? u"📤"_s : record.joinedAt ? u"📥"_s : u"📵"_s;
    const QString party =
        Phrases::party(name.isEmpty() ? record.remoteName : name, record.remoteNumber);
    return QString(mark % u' ' % when(record.startedAt, now) % u' ' % party % u" · "_s
                   % Phrases::outcome(record));
}

QString HistoryPhrases::messageRow(const MessageRecord &message, const QString &name,
                                   const QDateTime &now)
{
    const bool in = message.direction == MessageDirection::In;
    const QString text = MessagePhrases::pieces(message).constFirst().simplified();
    // Whoever looks over a shoulder, or finds the chat later, shall not read it.
    const QString shown =
        in && mayHoldOneTimeCode(text) ? tr("🔑 a one-time code") : cut(text, LongestPreview);
    const QString head = QString((in ? u"✉️ "_s : u"➤ "_s) % when(message.at, now) % u' '
                                 % partyOf(message, name));
    const QString told = in ? QString() : state(message);
    return QString(head % u": "_s % shown
                   % (told.isEmpty() ? QString() : QString(u" · "_s % told)));
}

QString HistoryPhrases::state(const MessageRecord &message)
{
    switch (message.state) {
    case MessageState::Received:
    case MessageState::Incomplete:
        return {};
    case MessageState::Queued:
    case MessageState::Sending:
        return tr("waiting", "an SMS");
    case MessageState::Sent:
        return tr("sent", "an SMS");
    case MessageState::Delivered:
        return tr("delivered", "an SMS");
    case MessageState::Failed:
        return tr("not sent", "an SMS");
    case MessageState::Unknown:
        return tr("perhaps sent", "an SMS");
    case MessageState::Dropped:
        return tr("dropped", "an SMS");
    }
    return {};
}

HtmlText HistoryPhrases::title(int page)
{
    return HtmlText::bold(page == 0 ? tr("📜 Last calls and messages")
                                    : tr("📜 Calls and messages, page %1").arg(page + 1));
}

HtmlText HistoryPhrases::nothing()
{
    return HtmlText::escaped(tr("📜 There has been neither a call nor a message yet."));
}

HtmlText HistoryPhrases::call(const CallRecord &record, const QString &name)
{
    const QString party =
        Phrases::party(name.isEmpty() ? record.remoteName : name, record.remoteNumber);
    const bool inbound = record.direction == StoryDirection::Inbound;
    HtmlText text =
        HtmlText::bold(inbound ? tr("📥 Call from %1").arg(party) : tr("📤 Call to %1").arg(party));
    if (!record.remoteNumber.isEmpty()) {
        text += line(Phrases::number(record.remoteNumber));
    }
    text += line(QLocale().toString(record.startedAt.toLocalTime(), QLocale::ShortFormat));
    text += line(Phrases::outcome(record));
    for (const QString &reason : ReasonPhrases::all(record.reasons).mid(0, MostReasons)) {
        text += line(u"• "_s + cut(reason, LongestRow / 2));
    }
    if (!record.steps.empty()) {
        text += line({}) + line({}) + HtmlText::bold(tr("Step by step"));
    }
    for (std::size_t i = 0; i < std::min(record.steps.size(), MostSteps); ++i) {
        const CallStep &step = record.steps[i];
        text += line(QString(step.at.toLocalTime().time().toString(u"HH:mm:ss"_s) % u' '
                             % Phrases::step(record, step)));
    }
    if (record.endedAt) {
        text += line(QString(record.endedAt->toLocalTime().time().toString(u"HH:mm:ss"_s) % u' '
                             % tr("Over", "a call")));
    }
    return text;
}

HtmlText HistoryPhrases::message(const MessageRecord &message, const QString &name,
                                 const QDateTime &now)
{
    const bool in = message.direction == MessageDirection::In;
    const QString party = partyOf(message, name);
    HtmlText text =
        HtmlText::bold(in ? tr("✉️ SMS from %1").arg(party) : tr("➤ SMS to %1").arg(party));
    if (message.answerable) {
        text += line(Phrases::number(message.remote));
    }
    const QString told = state(message);
    text += line(told.isEmpty() ? when(message.at, now)
                                : QString(when(message.at, now) % u" · "_s % told));
    const QString shown = MessagePhrases::pieces(message).constFirst();
    return text + line({})
        + line(in && mayHoldOneTimeCode(shown)
                   ? tr("🔑 A one-time code, which is shown only when it comes.")
                   : cut(shown, LongestText));
}

QString HistoryPhrases::newer()
{
    return tr("‹ Newer");
}

QString HistoryPhrases::older()
{
    return tr("Older ›");
}

QString HistoryPhrases::back()
{
    return tr("« Back");
}

QString HistoryPhrases::callButton()
{
    return tr("📞 Call");
}

QString HistoryPhrases::smsButton()
{
    return tr("💬 SMS");
}

QString HistoryPhrases::gone()
{
    return tr("It is not there any more.");
}

} // namespace vp
