// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"
#include "service/playground.h"

#include <QStringList>

namespace vp::sample {

using namespace Qt::StringLiterals;

inline const QDateTime Start = QDateTime(QDate(2026, 11, 22), QTime(7, 12, 3, 120), Qt::UTC);

/** A call of Anna that was joined, talked for 12 minutes, and hung up. */
inline CallRecord joined(qint64 id)
{
    CallRecord call;
    call.id = id;
    call.remoteNumber = u"+393331112233"_s;
    call.remoteName = u"Anna Rossi"_s;
    call.masterNumber = u"+393401234567"_s;
    call.startedAt = Start.addSecs(id * 60);
    call.joinedAt = call.startedAt.addMSecs(6400);
    call.endedAt = call.startedAt.addSecs(723);
    call.reasons = {{RoutingReason::NoCalendar}};
    call.outcome = CallOutcome {OutcomeKind::Joined, CallParty::Master, {}};
    const std::pair<CallStage, int> steps[] {
        {CallStage::Ringing, 0},         {CallStage::Answering, 37}, {CallStage::Holding, 180},
        {CallStage::CallingMaster, 600}, {CallStage::Joining, 6090}, {CallStage::Bridged, 6400},
        {CallStage::Releasing, 723000},  {CallStage::Idle, 723050},
    };
    for (const auto &[stage, milliseconds] : steps) {
        call.steps.push_back({call.startedAt.addMSecs(milliseconds), stage});
    }
    return call;
}

/** A hidden number that a rule rejected. */
inline CallRecord rejected(qint64 id)
{
    CallRecord call;
    call.id = id;
    call.startedAt = Start.addSecs(id * 60);
    call.endedAt = call.startedAt.addMSecs(150);
    call.reasons = {{RoutingReason::HiddenNumber}};
    call.outcome = CallOutcome {OutcomeKind::Rejected, CallParty::Nobody, {}};
    call.steps = {{call.startedAt, CallStage::Ringing}};
    return call;
}

inline LiveCall live(CallStage stage, std::optional<CallState> remote,
                     std::optional<CallState> master)
{
    LiveCall call;
    call.record = joined(1);
    call.record.outcome.reset();
    call.record.endedAt.reset();
    if (stage != CallStage::Bridged) {
        call.record.joinedAt.reset();
    }
    call.record.startedAt = QDateTime::currentDateTimeUtc().addSecs(-14);
    call.record.steps = {{call.record.startedAt, CallStage::Ringing},
                         {call.record.startedAt, stage}};
    call.stage = stage;
    call.remoteState = remote;
    call.masterState = master;
    return call;
}

inline PhoneStatus ready()
{
    PhoneStatus status;
    status.network.modem = ModemState::Ready;
    status.network.port = u"/dev/ttyUSB0"_s;
    status.network.model = u"E173"_s;
    status.network.operatorName = u"Vodafone IT"_s;
    status.network.signalPercent = 71;
    status.chat = ChatHealth::Connected;
    status.botName = u"my_phone_bot"_s;
    status.masterPhone = u"+393401234567"_s;
    return status;
}

/** A world that writes down what is asked of it. */
class World : public Playground
{
    Q_OBJECT
public:
    using Playground::Playground;
    std::vector<Person> persons {{u"+393331112233"_s, u"Anna Rossi"_s, u"idle"_s},
                                 {u"+390255551234"_s, u"Call centre"_s, u"idle"_s}};
    QStringList asked;
    [[nodiscard]] std::vector<Person> people() const override { return persons; }
    void callIn(const QString &number) override { asked << QString(u"callIn "_s + number); }
    void answer(const QString &number) override { asked << QString(u"answer "_s + number); }
    void hangUp(const QString &number) override { asked << QString(u"hangUp "_s + number); }
    void press(const QString &number, QChar key) override
    {
        asked << QString(u"press "_s + number + u' ' + key);
    }
    void sendSms(const QString &number, const QString &text) override
    {
        asked << QString(u"sms "_s + number + u' ' + text);
    }
    void sayInChat(const QString &text) override { asked << QString(u"say "_s + text); }
    void tapInChat(qint64 messageId, const QString &data) override
    {
        asked << u"tap %1 %2"_s.arg(QString::number(messageId), data);
    }
    void playDay() override { asked << u"play"_s; }
    void stopDay() override { asked << u"stop"_s; }
};

} // namespace vp::sample
