// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callnotices.h"

#include "base/logging.h"
#include "service/callinhand.h"
#include "service/incomingcalldesk.h"
#include "service/line.h"
#include "service/noticeboard.h"
#include "service/noticephrases.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/windownotices.h"
#include "settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Reject = "reject"_L1;
constexpr auto RejectWithSms = "sms"_L1;
constexpr auto Forward = "forward"_L1;
constexpr auto NextPhone = "next"_L1;
constexpr auto AnswerHere = "here"_L1;
constexpr auto HangUp = "hangup"_L1;
constexpr auto Voicemail = "voicemail"_L1;
constexpr auto CallBack = "callback"_L1;
constexpr auto Write = "write"_L1;
constexpr auto NotSpam = "notspam"_L1;
constexpr auto Play = "play"_L1;

QString keyOf(quint32 story)
{
    return u"call-%1"_s.arg(story, 8, 16, QChar(u'0'));
}

bool hasReason(const CallRecord &record, RoutingReason kind)
{
    return std::ranges::any_of(
        record.reasons, [kind](const DecisionReason &reason) { return reason.kind == kind; });
}

/** Rejected by an entry or a list, and by nobody's word. */
bool isBlocked(const CallRecord &record)
{
    return record.outcome && record.outcome->kind == OutcomeKind::Rejected
        && (hasReason(record, RoutingReason::OwnBlockEntry)
            || hasReason(record, RoutingReason::SharedBlocklist))
        && !hasReason(record, RoutingReason::TakenByOwner);
}

/** Whoever has ended it here, or has sent it on, has missed nothing. */
bool isEndedHere(const CallRecord &record)
{
    return Phrases::endedByOwner(*record.outcome) || Phrases::isHandedOn(*record.outcome)
        || record.outcome->kind == OutcomeKind::ShutDown
        || (record.outcome->kind == OutcomeKind::Rejected
            && hasReason(record, RoutingReason::TakenByOwner));
}

bool looksAlike(const Notification &first, const Notification &second)
{
    const auto ids = [](const Notification &one) {
        QStringList all;
        for (const NotificationAction &action : one.actions) {
            all.append(action.id);
        }
        return all;
    };
    return first.key == second.key && first.title == second.title && first.body == second.body
        && ids(first) == ids(second);
}

} // namespace

CallNotices::CallNotices(const CallNoticesParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.line.recorder(), &StoryRecorder::told, this, &CallNotices::tell);
}

void CallNotices::tell(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    if (record.direction == StoryDirection::Outbound) {
        tellOutgoing(news);
    } else if (news.ended && isBlocked(record)) {
        tellBlocked(news);
    } else if (m_shown.key == keyOf(news.id) || news.call.asksOwner
               || !record.masterNumber.isEmpty() || news.call.stage == CallStage::Recording
               || (news.ended && record.outcome
                   && record.outcome->kind == OutcomeKind::MessageLeft)) {
        tellIncoming(news); // whoever is rejected by a rule disturbs nobody
    }
}

Notification CallNotices::bubble(const StoryNews &news, const QString &title,
                                 const QString &about) const
{
    Notification made;
    made.key = keyOf(news.id);
    made.title = title;
    made.body = about;
    return made;
}

void CallNotices::tellIncoming(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    const QString key = keyOf(news.id);
    if (record.joinedAt || (news.ended && isEndedHere(record))) {
        withdraw(key); // whoever talks, or has ended it, has seen it
        return;
    }
    if (news.ended) {
        tellMissed(news);
        return;
    }
    if (!m_parts.board.wants(SettingKey::NoticeIncoming)) {
        return;
    }
    Notification made = bubble(
        news, news.call.asksOwner ? NoticePhrases::askedTitle() : NoticePhrases::incomingTitle(),
        QString(NoticePhrases::caller(record, m_parts.board.showsNames()) % u'\n'
                % Phrases::stage(news.call.stage, StoryDirection::Inbound)));
    made.actions = choices(news);
    made.stays = true;
    made.kind = Notification::Kind::Call;
    show(made, news);
}

std::vector<NotificationAction> CallNotices::choices(const StoryNews &news) const
{
    std::vector<NotificationAction> all;
    if (m_parts.incoming.phonesToChoose(news.id) == nullptr) {
        return {{HangUp, NoticePhrases::hangUpButton()}};
    }
    if (news.call.asksOwner && !m_parts.settings.text(SettingKey::MasterPhone).isEmpty()) {
        all.push_back({Forward, NoticePhrases::forwardButton()});
    }
    if (m_parts.incoming.mayTakeHere()) {
        all.push_back({AnswerHere, NoticePhrases::answerHereButton()});
    }
    if (m_parts.inHand.nextPhone()) {
        all.push_back({NextPhone, NoticePhrases::nextPhoneButton()});
    }
    if (m_parts.incoming.mayTakeMessage(news.id)) {
        all.push_back({Voicemail, NoticePhrases::voicemailButton()});
    }
    all.push_back({Reject, NoticePhrases::rejectButton()});
    if (!news.call.record.remoteNumber.isEmpty()) {
        all.push_back({RejectWithSms, NoticePhrases::rejectWithSmsButton()});
    }
    return all;
}

void CallNotices::tellMissed(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    if (!m_parts.board.wants(SettingKey::NoticeMissed)) {
        withdraw(keyOf(news.id));
        return;
    }
    const bool hasMessage = record.outcome && record.outcome->kind == OutcomeKind::MessageLeft;
    Notification made =
        bubble(news, hasMessage ? NoticePhrases::voicemailTitle() : NoticePhrases::missedTitle(),
               NoticePhrases::missed(record, m_parts.board.showsNames()));
    if (hasMessage) {
        made.actions.push_back({Play, NoticePhrases::playButton()});
    }
    if (!record.remoteNumber.isEmpty()) {
        made.actions.push_back({CallBack, NoticePhrases::callBackButton()});
        made.actions.push_back({Write, NoticePhrases::smsButton()});
    }
    made.stays = true;
    made.kind = Notification::Kind::Missed;
    show(made, news);
    m_shown = {};
}

void CallNotices::tellBlocked(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    if (!m_parts.board.wants(SettingKey::NoticeBlocked)) {
        withdraw(keyOf(news.id));
        return;
    }
    Notification made = bubble(news, NoticePhrases::blockedTitle(),
                               NoticePhrases::caller(record, m_parts.board.showsNames()));
    made.urgency = Notification::Urgency::Low;
    made.kind = Notification::Kind::News;
    if (!record.remoteNumber.isEmpty()) {
        made.actions = {{NotSpam, NoticePhrases::notSpamButton()}};
    }
    show(made, news);
    m_shown = {};
}

void CallNotices::tellOutgoing(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    const bool quiet = news.ended
        && (record.joinedAt || Phrases::endedByOwner(*record.outcome)
            || record.outcome->kind == OutcomeKind::ShutDown);
    if (quiet || !m_parts.board.wants(SettingKey::NoticeOutgoing)) {
        withdraw(keyOf(news.id));
        return;
    }
    const bool named = m_parts.board.showsNames();
    Notification made = bubble(news, NoticePhrases::outgoingTitle(record, named),
                               news.ended ? (named ? Phrases::outcome(record) : QString())
                                          : Phrases::stage(news.call.stage, record.direction));
    made.urgency = Notification::Urgency::Low;
    made.stays = !news.ended;
    made.kind = news.ended ? Notification::Kind::News : Notification::Kind::Call;
    if (!news.ended) {
        made.actions = {{HangUp, NoticePhrases::hangUpButton()}};
        if (m_parts.inHand.nextPhone()) {
            made.actions.push_back({NextPhone, NoticePhrases::nextPhoneButton()});
        }
    }
    show(made, news);
    if (news.ended) {
        m_shown = {};
    }
}

void CallNotices::show(const Notification &notification, const StoryNews &news)
{
    if (looksAlike(m_shown, notification)) {
        return;
    }
    m_shown = notification;
    m_parts.board.show(notification,
                       [this, story = news.id, record = news.call.record](
                           const QString &action, const QString &) { act(story, record, action); });
}

void CallNotices::withdraw(const QString &key)
{
    if (m_shown.key == key) {
        m_shown = {};
        m_parts.board.withdraw(key);
    }
}

void CallNotices::act(quint32 story, const CallRecord &record, const QString &action)
{
    using Kind = NoticeTarget::Kind;
    if (action == Reject || action == RejectWithSms) {
        reject(story, action == RejectWithSms);
    } else if (action == Forward) {
        forwardToMe(story);
    } else if (action == AnswerHere) {
        answerHere(story);
    } else if (action == NextPhone) {
        tryNextPhone(story);
    } else if (action == Voicemail) {
        takeMessage(story);
    } else if (action == HangUp) {
        if (m_parts.line.recorder().storyId() == story && m_parts.line.recorder().live()) {
            m_parts.line.endAll();
        }
    } else if (action == NotSpam) {
        letThrough(record.remoteNumber);
    } else if (action == CallBack) {
        Q_EMIT m_parts.window.wanted({Kind::Dial, record.remoteNumber});
    } else if (action == Write) {
        Q_EMIT m_parts.window.wanted({Kind::Messages, record.remoteNumber});
    } else if (action == Play) {
        Q_EMIT m_parts.window.wanted({Kind::Recording, record.remoteNumber, record.id});
    } else if (action == QLatin1StringView(NoticeBoard::DefaultAction)) {
        const bool stored = record.outcome && record.id != 0;
        Q_EMIT m_parts.window.wanted(
            {stored ? Kind::Call : Kind::Window, record.remoteNumber, record.id});
    }
}

void CallNotices::reject(quint32 story, bool withSms)
{
    OwnersWord word;
    word.kind = withSms ? OwnersWord::Kind::RejectWithSms : OwnersWord::Kind::Reject;
    const Result<> done = m_parts.incoming.answer(story, word);
    // Too late to reject: it has been answered meanwhile, and what is meant is the same.
    if (!done && m_parts.line.recorder().storyId() == story && m_parts.line.recorder().live()) {
        m_parts.line.endAll();
    }
}

void CallNotices::forwardToMe(quint32 story)
{
    const Result<PhoneNumber> mine = PhoneNumber::parse(
        m_parts.settings.text(SettingKey::MasterPhone), m_parts.settings.region());
    if (!mine) {
        return;
    }
    OwnersWord word;
    word.kind = OwnersWord::Kind::Ring;
    word.phone = *mine;
    if (const Result<> done = m_parts.incoming.answer(story, word); !done) {
        qCInfo(lcService) << "a call could not be forwarded any more from its notification";
    }
}

void CallNotices::takeMessage(quint32 story)
{
    OwnersWord word;
    word.kind = OwnersWord::Kind::Voicemail;
    if (const Result<> done = m_parts.incoming.answer(story, word); !done) {
        qCInfo(lcService) << "a message could not be taken any more from a notification";
    }
}

void CallNotices::answerHere(quint32 story)
{
    if (m_parts.line.recorder().storyId() != story) {
        qCInfo(lcService) << "a call could not be answered any more from its notification";
        return; // the bubble of another call
    }
    Q_EMIT m_parts.window.answerWanted();
}

void CallNotices::tryNextPhone(quint32 story)
{
    if (m_parts.line.recorder().storyId() != story) {
        return; // the bubble of another call
    }
    if (const Result<> done = m_parts.inHand.tryNextPhone(); !done) {
        qCInfo(lcService) << "another phone could not be tried any more from a notification";
    }
}

void CallNotices::letThrough(const QString &number)
{
    if (const Result<qint64> added = m_parts.rules.lists().add(number, true); !added) {
        qCWarning(lcService) << "an allow entry could not be made:" << added.error().detail;
        Q_EMIT m_parts.window.wanted({NoticeTarget::Kind::Window});
    }
}

} // namespace vp
