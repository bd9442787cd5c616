// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desktopnotices.h"

#include "service/line.h"
#include "service/messagephrases.h"
#include "service/phrases.h"
#include "service/storagenotice.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto HangUp = "hangup"_L1;

QString keyOf(quint32 story)
{
    return u"call-%1"_s.arg(story, 8, 16, QChar(u'0'));
}

/** An owner who was asked has decided. */
bool isTaken(const CallRecord &record)
{
    return !record.reasons.empty() && record.reasons.back().kind == RoutingReason::TakenByOwner;
}

QString caller(const CallRecord &record)
{
    const QString party = Phrases::party(record.remoteName, record.remoteNumber);
    return record.remoteName.isEmpty() || record.remoteNumber.isEmpty()
        ? party
        : QString(party % u" · "_s % Phrases::number(record.remoteNumber));
}

} // namespace

DesktopNotices::DesktopNotices(Line &line, Notifier &notifier, const Settings &settings,
                               QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_notifier(notifier)
    , m_settings(settings)
{
    connect(&line.recorder(), &StoryRecorder::told, this, &DesktopNotices::tell);
    connect(&m_notifier, &Notifier::actionInvoked, this, &DesktopNotices::act);
}

void DesktopNotices::tell(const StoryNews &news)
{
    const CallRecord &record = news.call.record;
    // Who is rejected by a rule disturbs nobody.
    if (record.direction != StoryDirection::Inbound || record.masterNumber.isEmpty()
        || !m_settings.flag(SettingKey::ShowNotifications)) {
        return;
    }
    Notification notification;
    notification.key = keyOf(news.id);
    const bool endedHere = news.ended
        && (Phrases::endedByOwner(*record.outcome) || Phrases::isHandedOn(*record.outcome)
            || record.outcome->kind == OutcomeKind::ShutDown
            || (record.outcome->kind == OutcomeKind::Rejected && isTaken(record)));
    if (record.joinedAt || endedHere) {
        // Whoever talks, or has ended it, has seen it.
        if (m_shown.key == notification.key) {
            m_notifier.withdraw(notification.key);
            m_shown = {};
        }
        return;
    }
    notification.title = news.ended ? Phrases::tr("Missed call") : Phrases::tr("Incoming call");
    notification.body =
        QString(caller(record) % u'\n'
                % (news.ended ? Phrases::outcome(record)
                              : Phrases::stage(news.call.stage, StoryDirection::Inbound)));
    if (!news.ended) {
        notification.actions = {{HangUp, Phrases::tr("Hang up")}};
    }
    if (m_shown.key == notification.key && m_shown.body == notification.body) {
        return;
    }
    m_shown = notification;
    m_notifier.show(notification);
}

void DesktopNotices::tellMessage(const MessageRecord &message, const QString &name)
{
    if (message.direction != MessageDirection::In || message.kind == MessageKind::Silent
        || !m_settings.flag(SettingKey::ShowNotifications)) {
        return;
    }
    Notification notification;
    notification.key = u"sms-%1"_s.arg(message.id);
    notification.title = MessagePhrases::noticeTitle(message, name);
    notification.body = MessagePhrases::noticeBody(message);
    m_notifier.show(notification);
}

void DesktopNotices::tellDisk(bool works, bool full)
{
    const QString key = u"disk"_s;
    if (works) {
        m_notifier.withdraw(key);
        return;
    }
    Notification notification;
    notification.key = key;
    notification.title = StoragePhrases::title();
    notification.body = StoragePhrases::refuses(full);
    m_notifier.show(notification);
}

void DesktopNotices::act(const QString &key, const QString &action)
{
    if (action == HangUp && key == keyOf(m_line.recorder().storyId()) && m_line.recorder().live()) {
        m_line.endAll();
    }
}

} // namespace vp
