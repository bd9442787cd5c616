// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/waitingnotices.h"

#include "service/incomingcalldesk.h"
#include "service/line.h"
#include "service/noticeboard.h"
#include "service/noticephrases.h"
#include "service/windownotices.h"

#include <QList>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto CallBack = "callback"_L1;
constexpr auto Write = "write"_L1;

QString nameOf(const SecondCaller &caller, bool named)
{
    CallRecord record;
    record.remoteNumber = caller.number;
    record.remoteName = caller.name;
    return NoticePhrases::caller(record, named);
}

} // namespace

WaitingNotices::WaitingNotices(const WaitingNoticesParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.incoming, &IncomingCallDesk::secondCallerWaits, this, &WaitingNotices::tell);
    connect(&parts.incoming, &IncomingCallDesk::secondCallerGone, this,
            [this](const SecondCaller &caller, bool /*rejectedByUs*/) { tellMissed(caller); });
    connect(&parts.line.recorder(), &StoryRecorder::liveChanged, this, &WaitingNotices::look);
}

QString WaitingNotices::newKey()
{
    return u"waiting-%1"_s.arg(++m_count);
}

void WaitingNotices::tell(const SecondCaller &caller)
{
    if (!m_parts.board.wants(SettingKey::NoticeIncoming)) {
        return;
    }
    Notification made;
    made.key = newKey();
    m_told.insert(caller.callId, made.key);
    made.title = NoticePhrases::waitingTitle();
    made.body = nameOf(caller, m_parts.board.showsNames());
    made.stays = true;
    made.kind = Notification::Kind::Call;
    m_parts.board.show(made, [this](const QString &, const QString &) {
        Q_EMIT m_parts.window.wanted({NoticeTarget::Kind::Window});
    });
}

void WaitingNotices::tellMissed(const SecondCaller &caller)
{
    const QString told = m_told.take(caller.callId);
    if (!m_parts.board.wants(SettingKey::NoticeMissed)) {
        if (!told.isEmpty()) {
            m_parts.board.withdraw(told);
        }
        return;
    }
    Notification made;
    made.key = told.isEmpty() ? newKey() : told;
    made.title = NoticePhrases::missedTitle();
    made.body =
        QString(nameOf(caller, m_parts.board.showsNames()) % u'\n' % NoticePhrases::lineWasBusy());
    if (!caller.number.isEmpty()) {
        made.actions = {{CallBack, NoticePhrases::callBackButton()},
                        {Write, NoticePhrases::smsButton()}};
    }
    made.stays = true;
    made.kind = Notification::Kind::Missed;
    m_parts.board.show(made,
                       [this, number = caller.number](const QString &action, const QString &) {
                           using Kind = NoticeTarget::Kind;
                           Q_EMIT m_parts.window.wanted({action == CallBack    ? Kind::Dial
                                                             : action == Write ? Kind::Messages
                                                                               : Kind::Window,
                                                         number});
                       });
}

void WaitingNotices::look()
{
    QSet<int> waiting;
    for (const SecondCaller &caller : m_parts.incoming.waiting()) {
        waiting.insert(caller.callId);
    }
    const QList<int> told = m_told.keys();
    for (const int callId : told) {
        if (!waiting.contains(callId)) {
            m_parts.board.withdraw(m_told.take(callId));
        }
    }
}

} // namespace vp
