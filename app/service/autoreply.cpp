// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/autoreply.h"

#include "base/logging.h"
#include "service/autosmstexts.h"
#include "service/callrules.h"
#include "service/line.h"
#include "service/messagedesk.h"
#include "settings/settings.h"

#include <QLocale>

#include <algorithm>

namespace vp {

namespace {

constexpr qint64 DaySeconds = 24 * 3600;

SettingKey textKey(AutoSmsKind kind)
{
    return kind == AutoSmsKind::EarlyClosure ? SettingKey::SmsEarlyClosureText
                                             : SettingKey::SmsNotAcceptedText;
}

/** The caller hung up himself before he was joined. */
bool isEarlyClosure(const CallOutcome &outcome)
{
    return outcome.kind == OutcomeKind::GaveUp;
}

/** He was turned away, or A was not reached for him. */
bool isNotAccepted(const CallRecord &record)
{
    switch (record.outcome->kind) {
    case OutcomeKind::NotReached:
    case OutcomeKind::HungUpEarly:
    case OutcomeKind::HoldRefused:
    case OutcomeKind::JoinRefused:
    case OutcomeKind::DialRefused:
    case OutcomeKind::Rejected:
        return true;
    case OutcomeKind::Closed:
        return !record.joinedAt;
    case OutcomeKind::Joined:
    case OutcomeKind::GaveUp:
    case OutcomeKind::AnswerFailed:
    case OutcomeKind::Timeout:
    case OutcomeKind::ModemLost:
    case OutcomeKind::ShutDown:
    case OutcomeKind::Unconfirmed:
    case OutcomeKind::Deflected:
    case OutcomeKind::Transferred:
    case OutcomeKind::LeftOver:
    case OutcomeKind::MessageLeft:
    case OutcomeKind::NoMessage:
    case OutcomeKind::Unrecorded: // its rule says what becomes of him
        break;
    }
    return false;
}

} // namespace

AutoReply::AutoReply(Line &line, IncomingCallDesk &incoming, const CallRules &rules,
                     MessageDesk &messages, Database &database, const Settings &settings,
                     Clock &clock, QObject *parent)
    : QObject(parent)
    , m_incoming(incoming)
    , m_rules(rules)
    , m_messages(messages)
    , m_store(database)
    , m_voicemails(database)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&incoming, &IncomingCallDesk::decided, this,
            [this](const RoutingDecision &decision) { m_decision = decision; });
    connect(&incoming, &IncomingCallDesk::secondCallerGone, this, &AutoReply::secondCallerGone);
    connect(&line.recorder(), &StoryRecorder::told, this, &AutoReply::told);
}

void AutoReply::told(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    if (record.direction != StoryDirection::Inbound) {
        return;
    }
    if (!news.ended) {
        if (news.call.stage == CallStage::CallingMaster) {
            tellPhone(record, news.id);
        }
        return;
    }
    if (const std::optional<AutoSmsKind> kind = kindFor(record, m_decision)) {
        reply(*kind, record);
    }
}

std::optional<AutoSmsKind> AutoReply::kindFor(const CallRecord &record,
                                              const RoutingDecision &decision) const
{
    if (!record.outcome || decision.blocked) {
        return std::nullopt;
    }
    const std::optional<QString> &own = m_incoming.ownersText();
    if (own && !own->isEmpty() && !record.joinedAt) {
        return AutoSmsKind::NotAccepted; // also when the caller was quicker in hanging up
    }
    const bool ruled = record.outcome->kind == OutcomeKind::Unrecorded
        || ((decision.action == RoutingDecision::Action::RejectWithSms
             || decision.action == RoutingDecision::Action::Voicemail)
            && record.outcome->kind == OutcomeKind::Rejected);
    const bool unanswered = decision.action == RoutingDecision::Action::Ask
        && record.outcome->kind == OutcomeKind::GaveUp;
    const bool mayExcuse = m_settings.flag(SettingKey::SmsNotAccepted) && !hasLeftMessage(record);
    if (ruled || ((unanswered || isNotAccepted(record)) && mayExcuse)) {
        return AutoSmsKind::NotAccepted;
    }
    if (isEarlyClosure(*record.outcome) && m_settings.flag(SettingKey::SmsEarlyClosure)) {
        return AutoSmsKind::EarlyClosure;
    }
    return std::nullopt;
}

bool AutoReply::hasLeftMessage(const CallRecord &record) const
{
    return m_voicemails.ofCall(record.startedAt).value_or(std::nullopt).has_value();
}

void AutoReply::reply(AutoSmsKind kind, const CallRecord &record)
{
    const CallRules::Caller caller = m_rules.callerOf(record.remoteNumber);
    // He may have been blocked while he called.
    if (!caller.number || m_rules.decideFor(caller).blocked) {
        return;
    }
    const std::optional<QString> own = m_incoming.ownersText();
    if (own && own->isEmpty()) {
        return; // an owner writes to him
    }
    // What an owner chose for this one call is no machine's letter.
    if (own ? reachOf(*caller.number) == NumberReach::Person : mayWriteTo(*caller.number)) {
        send({kind, *caller.number, record.remoteName, record.remoteNumber, record.startedAt,
              own.value_or(QString())});
    }
}

/** He was not decided about: what his rules would have said counts. */
std::optional<AutoSmsKind> AutoReply::kindForSecond(const RoutingDecision &decision,
                                                    bool rejectedByUs) const
{
    // During another call nobody can leave a message.
    const bool ruled = decision.action == RoutingDecision::Action::RejectWithSms
        || decision.action == RoutingDecision::Action::Voicemail;
    if (decision.blocked) {
        return std::nullopt;
    }
    if (rejectedByUs) {
        return ruled || m_settings.flag(SettingKey::SmsNotAccepted)
            ? std::optional(AutoSmsKind::NotAccepted)
            : std::nullopt;
    }
    return m_settings.flag(SettingKey::SmsEarlyClosure) ? std::optional(AutoSmsKind::EarlyClosure)
                                                        : std::nullopt;
}

void AutoReply::secondCallerGone(const SecondCaller &second, bool rejectedByUs)
{
    const CallRules::Caller caller = m_rules.callerOf(second.number);
    const std::optional<AutoSmsKind> kind = kindForSecond(m_rules.decideFor(caller), rejectedByUs);
    if (kind && caller.number && mayWriteTo(*caller.number)) {
        send({*kind, *caller.number, second.name, second.number, m_clock.wall().toUTC()});
    }
}

void AutoReply::tellPhone(const CallRecord &record, quint32 story)
{
    if (m_toldStory != story) {
        m_toldStory = story;
        m_toldPhones.clear();
    }
    const CallRules::Caller phone = m_rules.callerOf(record.masterNumber);
    if (!m_settings.flag(SettingKey::SmsToMaster) || !phone.number
        || m_toldPhones.contains(record.masterNumber)
        || reachOf(*phone.number) != NumberReach::Person || !mayTell()) {
        return;
    }
    m_toldPhones.insert(record.masterNumber);
    send({AutoSmsKind::TellPhone, *phone.number, record.remoteName, record.remoteNumber,
          record.startedAt});
}

bool AutoReply::isOwn(const PhoneNumber &number) const
{
    const std::vector<PhoneNumber> &own = m_rules.rules().ownPhones;
    return std::ranges::find(own, number) != own.end() || m_rules.rules().line == number;
}

bool AutoReply::mayTell() const
{
    const Result<int> told = m_store.countTold(m_clock.wall().toUTC().addSecs(-DaySeconds));
    return told && *told < MostToldPerDay;
}

bool AutoReply::mayWriteTo(const PhoneNumber &number) const
{
    if (isOwn(number) || reachOf(number) != NumberReach::Person) {
        return false;
    }
    const QDateTime since = m_clock.wall().toUTC().addSecs(-DaySeconds);
    const Result<int> his = m_store.countTo(number.text(), since);
    const Result<int> all = m_store.countAll(since);
    if (!his || !all) {
        qCWarning(lcService) << "no automatic SMS: it is not known whom was written to";
        return false;
    }
    if (*all >= MostPerDay) {
        qCWarning(lcService) << "no automatic SMS:" << *all << "went out within a day";
    }
    return *his == 0 && *all < MostPerDay;
}

QString AutoReply::textOf(const Letter &letter) const
{
    if (!letter.ownWords.isEmpty()) {
        return letter.ownWords;
    }
    const QString own = m_settings.text(SettingKey::Language);
    const RoutingInput input = m_rules.inputFor({letter.to, false});
    const QStringList groups = input.contact ? input.contact->groups : QStringList();
    const QString language = autosms::languageFor(groups, m_settings.text(SettingKey::SmsLanguages),
                                                  own.isEmpty() ? QLocale().name() : own);
    const QString typed =
        letter.kind == AutoSmsKind::TellPhone ? QString() : m_settings.text(textKey(letter.kind));
    return autosms::filledIn(typed.isEmpty() ? autosms::standardText(letter.kind, language) : typed,
                             {letter.callerName, letter.callerNumber, letter.callAt}, language);
}

void AutoReply::send(const Letter &letter)
{
    const Result<qint64> noted =
        m_store.note(letter.to.text(), letter.kind, m_clock.wall().toUTC());
    if (!noted) {
        qCWarning(lcService) << "no automatic SMS: it cannot be noted:"
                             << redactedText(noted.error().detail);
        return;
    }
    const Result<MessageRecord> message = m_messages.send(letter.to, textOf(letter));
    if (!message) {
        qCWarning(lcService) << "an automatic SMS could not be queued:"
                             << redactedText(message.error().detail);
        return;
    }
    if (const Result<> kept = m_store.setMessage(*noted, message->id); !kept) {
        qCWarning(lcService) << "what an automatic SMS was for is not kept";
    }
    Q_EMIT sent(*message, letter.kind, letter.callerName);
}

} // namespace vp
