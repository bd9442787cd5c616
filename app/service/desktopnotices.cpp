// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/desktopnotices.h"

#include "service/line.h"
#include "service/messagephrases.h"
#include "service/noticephrases.h"
#include "service/pairphrases.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/storagenotice.h"
#include "service/windowside.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Reply = "reply"_L1;
constexpr auto CallThem = "call"_L1;
constexpr auto Open = "open"_L1;
constexpr auto Revoke = "revoke"_L1;
constexpr auto Undo = "undo"_L1;

const QString &modemKey()
{
    static const QString key = u"modem"_s;
    return key;
}

QString keyOf(const PersonRow &person)
{
    return u"person-%1"_s.arg(person.id);
}

bool isUp(const NetworkStatus &status)
{
    return status.modem == ModemState::Ready || status.modem == ModemState::NotRegistered
        || status.modem == ModemState::NoSim || status.modem == ModemState::SimLocked;
}

bool isGone(const NetworkStatus &status)
{
    return status.modem == ModemState::Absent || status.modem == ModemState::Lost;
}

} // namespace

DesktopNotices::DesktopNotices(const DesktopNoticesParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_board(parts.notifier, parts.settings)
    , m_calls({parts.line, parts.incoming, parts.rules, m_board, parts.settings,
               parts.window.notices, parts.window.inHand})
    , m_waiting({parts.line, parts.incoming, m_board, parts.window.notices})
    , m_modemPatience(parts.clock)
{
    connect(&parts.line.modem(), &ModemSession::statusChanged, this, &DesktopNotices::lookAtModem);
    connect(&m_modemPatience, &Deadline::expired, this, &DesktopNotices::tellModemGone);
    connect(&parts.window.people, &WindowPeople::cameIn, this, &DesktopNotices::tellPerson);
    connect(&parts.window.people, &WindowPeople::triedPassword, this,
            &DesktopNotices::tellPassword);
    connect(&parts.window.people, &WindowPeople::undoEnded, this, [this] {
        if (!m_revoked.isEmpty()) {
            m_board.withdraw(std::exchange(m_revoked, {}));
        }
    });
    const CalendarDesk &calendars = parts.rules.calendars();
    connect(&calendars, &CalendarDesk::becameStale, this, &DesktopNotices::tellCalendar);
    connect(&calendars, &CalendarDesk::recovered, this,
            [this](const QString &name) { m_board.withdraw(QString(u"calendar-"_s % name)); });
}

void DesktopNotices::tellMessage(const MessageRecord &message, const QString &name)
{
    if (message.direction != MessageDirection::In || message.kind == MessageKind::Silent
        || !m_board.wants(SettingKey::NoticeMessages)) {
        return;
    }
    Notification notification;
    notification.key = u"sms-%1"_s.arg(message.id);
    notification.kind = Notification::Kind::Message;
    const bool named = m_board.showsNames();
    notification.title =
        named ? MessagePhrases::noticeTitle(message, name) : NoticePhrases::messageTitle();
    notification.body = named ? MessagePhrases::noticeBody(message) : QString();
    if (m_parts.window.messages.isAnswerable(message.remote)) {
        notification.actions = {{Reply, NoticePhrases::replyButton()},
                                {CallThem, NoticePhrases::callButton()}};
        notification.typedAction = Reply;
    }
    using Kind = NoticeTarget::Kind;
    m_board.show(notification,
                 [this, to = message.remote](const QString &action, const QString &text) {
                     if (action.isEmpty()) {
                         answerMessage(to, text);
                     } else {
                         Q_EMIT m_parts.window.notices.wanted(
                             {action == CallThem ? Kind::Dial : Kind::Messages, to});
                     }
                 });
}

void DesktopNotices::answerMessage(const QString &to, const QString &text)
{
    qint64 id = 0;
    const QString problem =
        text.trimmed().isEmpty() ? QString() : m_parts.window.messages.send(to, text, id);
    if (problem.isEmpty()) {
        return;
    }
    Notification notification;
    notification.key = u"sms-not-sent"_s;
    notification.title = NoticePhrases::notSentTitle();
    notification.body = problem;
    m_board.show(notification, [this, to](const QString &, const QString &) {
        Q_EMIT m_parts.window.notices.wanted({NoticeTarget::Kind::Messages, to});
    });
}

void DesktopNotices::tellDisk(bool works, bool full)
{
    const QString key = u"disk"_s;
    if (works) {
        m_board.withdraw(key);
        return;
    }
    Notification notification;
    notification.key = key;
    notification.title = StoragePhrases::title();
    notification.body = StoragePhrases::refuses(full);
    m_board.show(notification, [this](const QString &, const QString &) {
        Q_EMIT m_parts.window.notices.wanted({NoticeTarget::Kind::Diagnostics});
    });
}

void DesktopNotices::lookAtModem(const NetworkStatus &status)
{
    if (isUp(status)) {
        m_modemSeen = true;
        m_modemPatience.stop();
        if (!std::exchange(m_modemTold, false)) {
            return;
        }
        Notification notification;
        notification.key = modemKey();
        notification.title = NoticePhrases::modemBackTitle();
        notification.body = Phrases::modem(status);
        notification.urgency = Notification::Urgency::Low;
        notification.kind = Notification::Kind::News;
        m_board.show(notification, {});
    } else if (isGone(status) && m_modemSeen && !m_modemTold && !m_modemPatience.isActive()) {
        m_modemPatience.start(ModemPatience);
    }
}

void DesktopNotices::tellModemGone()
{
    const NetworkStatus status = m_parts.line.network();
    if (!isGone(status) || !m_board.wants(SettingKey::NoticeModem)) {
        return;
    }
    m_modemTold = true;
    Notification notification;
    notification.key = modemKey();
    notification.title = NoticePhrases::modemGoneTitle();
    notification.body = QString(Phrases::modem(status) % u'\n' % NoticePhrases::nobodyCanCall());
    notification.urgency = Notification::Urgency::Critical;
    notification.actions = {{Open, NoticePhrases::diagnosticsButton()}};
    m_board.show(notification, [this](const QString &, const QString &) {
        Q_EMIT m_parts.window.notices.wanted({NoticeTarget::Kind::Diagnostics});
    });
}

void DesktopNotices::tellPerson(const PersonRow &person)
{
    if (!m_board.wants(SettingKey::NoticePeople)) {
        return;
    }
    const bool isGuest = person.kind == PersonRow::Kind::Guest;
    Notification notification;
    notification.key = keyOf(person);
    notification.title = isGuest ? NoticePhrases::guestTitle() : NoticePhrases::ownerTitle();
    notification.body = NoticePhrases::mayUseThePhone(person.who, person.about);
    notification.urgency = Notification::Urgency::Critical;
    notification.actions = {{Revoke, NoticePhrases::revokeButton()}};
    m_board.show(notification, [this, person](const QString &action, const QString &) {
        revoke(person, action);
    });
}

void DesktopNotices::revoke(const PersonRow &person, const QString &action)
{
    WindowPeople &people = m_parts.window.people;
    const bool undoes = action == Undo;
    if (!undoes && action != Revoke) {
        Q_EMIT m_parts.window.notices.wanted({NoticeTarget::Kind::People});
        return;
    }
    const PersonRow *removed = people.removed();
    const bool isHis = removed != nullptr && removed->id == person.id;
    const QString problem = !undoes ? people.remove(person)
        : isHis                     ? people.undoRemoval()
                                    : PairPhrases::tooLateForUndo();
    Notification notification;
    notification.key = keyOf(person);
    notification.urgency = Notification::Urgency::Critical;
    if (!problem.isEmpty()) {
        notification.title =
            undoes ? NoticePhrases::notUndoneTitle() : NoticePhrases::notRevokedTitle();
        notification.body = problem;
    } else if (!undoes && people.removed() != nullptr) {
        notification.title = NoticePhrases::revokedTitle();
        notification.body = person.who;
        notification.actions = {{Undo, NoticePhrases::undoButton()}};
        m_revoked = notification.key;
    } else {
        m_board.withdraw(notification.key); // as before, or he was gone already
        return;
    }
    m_board.show(notification, [this, person](const QString &pressed, const QString &) {
        revoke(person, pressed);
    });
}

void DesktopNotices::tellPassword(const QString &who)
{
    if (!m_board.wants(SettingKey::NoticePeople)
        || !m_parts.settings.flag(SettingKey::TellOwners)) {
        return;
    }
    Notification notification;
    notification.key = u"password"_s;
    notification.title = NoticePhrases::passwordTitle();
    notification.body = who;
    notification.urgency = Notification::Urgency::Critical;
    m_board.show(notification, [this](const QString &, const QString &) {
        Q_EMIT m_parts.window.notices.wanted({NoticeTarget::Kind::People});
    });
}

void DesktopNotices::tellCalendar(const QString &name)
{
    if (!m_board.wants(SettingKey::NoticeCalendar)) {
        return;
    }
    Notification notification;
    notification.key = u"calendar-"_s % name;
    notification.title = NoticePhrases::calendarTitle();
    notification.body = NoticePhrases::calendarIsOld(name);
    notification.actions = {{Open, NoticePhrases::showButton()}};
    m_board.show(notification, [this](const QString &, const QString &) {
        Q_EMIT m_parts.window.notices.wanted({NoticeTarget::Kind::Rules});
    });
}

} // namespace vp
