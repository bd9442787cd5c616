// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callstrip.h"

#include "service/phrases.h"
#include "ui/callchain.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/tonepad.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallChain::Link linkFor(const std::optional<CallState> &state)
{
    if (!state) {
        return CallChain::Link::None;
    }
    switch (*state) {
    case CallState::Active:
        return CallChain::Link::Talking;
    case CallState::Held:
        return CallChain::Link::Held;
    case CallState::Dialing:
    case CallState::Alerting:
    case CallState::Incoming:
    case CallState::Waiting:
        return CallChain::Link::Ringing;
    case CallState::Released:
        break;
    }
    return CallChain::Link::None;
}

QDateTime stageStart(const LiveCall &call)
{
    return call.record.steps.empty() ? call.record.startedAt : call.record.steps.back().at;
}

QString elapsed(const QDateTime &since)
{
    const qint64 seconds = qMax<qint64>(0, since.secsTo(QDateTime::currentDateTimeUtc()));
    const QString rest = u":%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600) {
        return QString::number(seconds / 60) + rest;
    }
    return u"%1:%2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')) + rest;
}

/** A name on a button, which is no place for long ones nor for accelerators. */
QString shortened(const QString &name, const QFontMetrics &metrics)
{
    constexpr int letters = 12;
    return metrics.elidedText(name, Qt::ElideRight, letters * metrics.averageCharWidth())
        .replace(u'&', u"&&"_s);
}

} // namespace

CallStrip::CallStrip(QWidget *parent)
    : QFrame(parent)
    , m_chain(new CallChain(this))
    , m_waiting(textLabel({}, false, this))
    , m_join(new QPushButton(lineIcon(u"call"_s), joinText(Join::Look), this))
    , m_hold(new QPushButton(this))
    , m_record(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_end(new QPushButton(lineIcon(u"hangup"_s), tr("Hang up"), this))
    , m_keys(new QToolButton(this))
    , m_pad(new TonePad(this))
{
    setObjectName(u"strip"_s);
    setFrameShape(QFrame::StyledPanel);
    m_chain->setObjectName(u"strip.chain"_s);
    m_chain->setAccessibleName(tr("The call that lives now"));
    m_waiting->setObjectName(u"strip.waiting"_s);
    m_waiting->hide();
    m_join->setObjectName(u"strip.join"_s);
    m_join->setToolTip(tr("Joins as soon as both have answered (%1)").arg(u"Ctrl+J"_s));
    m_join->hide();
    m_hold->setObjectName(u"strip.hold"_s);
    setHold(Hold::No);
    m_record->setObjectName(u"strip.record"_s);
    setRecord(Record::No);
    m_next->setObjectName(u"strip.next"_s);
    m_next->setToolTip(tr("Gives up the phone that rings and calls the next one"));
    setNextPhone({});
    m_keys->setObjectName(u"strip.keys"_s);
    m_keys->setIcon(lineIcon(u"keypad"_s));
    m_keys->setCheckable(true);
    m_keys->setAccessibleName(tr("Keys of a phone"));
    m_keys->setToolTip(tr("Keys for a machine at the other end: “for service press 1”"));
    m_keys->setIconSize({20, 20});
    m_pad->hide();
    m_end->setObjectName(u"strip.end"_s);
    m_end->setAccessibleName(m_end->text());
    for (QPushButton *button : {m_join, m_hold, m_record, m_next, m_end}) {
        button->setMinimumHeight(button->sizeHint().height() + 4);
    }
    m_keys->setFixedHeight(m_end->minimumHeight());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *parties = new QVBoxLayout;
    parties->setSpacing(8);
    parties->addWidget(m_chain);
    parties->addWidget(buildParting());
    row->addLayout(parties, 1);
    row->addWidget(m_keys);
    auto *buttons = new QVBoxLayout; // one below the other: large letters have the room, too
    buttons->setSpacing(4);
    buttons->addWidget(m_join);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_record);
    buttons->addWidget(m_next);
    buttons->addWidget(m_end);
    row->addLayout(buttons);
    column->addLayout(row);
    column->addWidget(m_waiting);
    column->addWidget(m_pad);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &CallStrip::refresh);
    connect(m_join, &QPushButton::clicked, this, &CallStrip::joinRequested);
    connect(m_hold, &QPushButton::clicked, this, &CallStrip::holdRequested);
    connect(m_record, &QPushButton::clicked, this, &CallStrip::recordRequested);
    connect(m_next, &QPushButton::clicked, this, &CallStrip::nextPhoneRequested);
    connect(m_end, &QPushButton::clicked, this, &CallStrip::endRequested);
    connect(m_pad, &TonePad::pressed, this, &CallStrip::toneRequested);
    connect(m_keys, &QToolButton::toggled, this, [this](bool isOn) {
        m_pad->setVisible(isOn);
        if (isOn) {
            m_pad->setFocus();
        }
    });
    hide();
}

void CallStrip::setHold(Hold hold)
{
    const bool isHeld = hold == Hold::Resume;
    m_hold->setText(isHeld ? tr("Go on") : tr("Hold"));
    m_hold->setAccessibleName(m_hold->text());
    m_hold->setToolTip(
        (isHeld ? tr("Lets both talk again (%1)") : tr("Puts both on hold (%1)")).arg(u"Ctrl+H"_s));
    m_hold->setVisible(hold != Hold::No);
}

void CallStrip::setRecord(Record record)
{
    const bool isOn = record == Record::End;
    m_record->setText(isOn ? tr("Stop recording") : tr("Record"));
    m_record->setAccessibleName(m_record->text());
    m_record->setToolTip(isOn ? tr("What was recorded until now is kept")
                              : tr("The other party was told that this call may be recorded"));
    m_record->setVisible(record != Record::No);
}

void CallStrip::setNextPhone(const QString &name)
{
    m_next->setText(tr("Ring %1", "the next phone").arg(shortened(name, fontMetrics())));
    m_next->setAccessibleName(tr("Ring %1 instead").arg(name));
    m_next->setVisible(!name.isEmpty());
}

QWidget *CallStrip::buildParting()
{
    m_parting = new QWidget(this);
    m_endRemote = new QPushButton(m_parting);
    m_endRemote->setObjectName(u"strip.endRemote"_s);
    m_endRemote->setIcon(lineIcon(u"hangup"_s));
    m_endMaster = new QPushButton(m_parting);
    m_endMaster->setObjectName(u"strip.endMaster"_s);
    m_endMaster->setIcon(lineIcon(u"hangup"_s));
    auto *row = new QHBoxLayout(m_parting);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_endRemote);
    row->addStretch(1);
    row->addWidget(m_endMaster);
    connect(m_endRemote, &QPushButton::clicked, this,
            [this] { Q_EMIT hangUpRequested(CallParty::Remote); });
    connect(m_endMaster, &QPushButton::clicked, this,
            [this] { Q_EMIT hangUpRequested(CallParty::Master); });
    setParting(false, false);
    return m_parting;
}

void CallStrip::setParting(bool remote, bool master)
{
    m_endRemote->setVisible(remote);
    m_endMaster->setVisible(master);
    m_parting->setVisible(remote || master);
}

void CallStrip::showParting(QPushButton &button, const QString &who, const QString &then)
{
    button.setText(shortened(who, fontMetrics())); // beside the sign: large letters have the room
    button.setAccessibleName(tr("Hang up %1", "ends the call of one party").arg(who));
    button.setToolTip(QString(button.accessibleName() % u'\n' % then));
}

/** Whoever is not connected hears no tones. */
void CallStrip::refreshKeys()
{
    const bool may = m_call && m_call->remoteState == CallState::Active;
    if (!may) {
        m_keys->setChecked(false);
        m_pad->clear();
    }
    m_keys->setVisible(may);
}

void CallStrip::setWaiting(const QStringList &callers)
{
    m_waiting->setText(waitingText(callers));
    m_waiting->setVisible(!callers.isEmpty());
}

QString CallStrip::waitingText(const QStringList &callers)
{
    switch (callers.size()) {
    case 0:
        return {};
    case 1:
        return tr("%1 calls meanwhile, and waits.", "a second caller").arg(callers.first());
    default:
        return tr("%1 call meanwhile, and wait.", "several callers").arg(callers.join(u", "_s));
    }
}

QString CallStrip::joinText(Join join)
{
    return join == Join::Forward ? tr("Forward to me") : tr("Join now");
}

void CallStrip::setLiveCall(const std::optional<LiveCall> &call, const QString &masterName,
                            Join join)
{
    m_join->setText(joinText(join));
    m_join->setAccessibleName(m_join->text());
    m_join->setVisible(join != Join::No);
    m_call = call;
    m_masterName = masterName;
    refreshKeys();
    if (m_call) {
        refresh();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    setVisible(m_call.has_value());
}

void CallStrip::refresh()
{
    if (!m_call) {
        return;
    }
    const CallRecord &record = m_call->record;
    const auto word = [](const std::optional<CallState> &state) {
        return state ? Phrases::callState(*state)
                     : tr("not called yet", "state of a party in the call strip");
    };
    const bool bridged = m_call->stage == CallStage::Bridged;
    const QString stage = Phrases::stage(m_call->stage, record.direction);
    const QString time =
        elapsed(bridged && record.joinedAt ? *record.joinedAt : stageStart(*m_call));
    const CallChain::Node remote {record.remoteNumber.isEmpty() ? u"unknown"_s : u"person"_s,
                                  Phrases::party(record.remoteName, record.remoteNumber),
                                  word(m_call->remoteState),
                                  m_call->remoteState == CallState::Active};
    const CallChain::Node line {
        u"modem"_s, stage, tr("for %1", "how long the call is in this stage").arg(time), bridged};
    const bool nobody = record.masterNumber.isEmpty();
    const bool isHere = bridged || record.direction == StoryDirection::Outbound;
    const CallChain::Node master {u"phone"_s,
                                  nobody && isHere ? tr("This computer")
                                      : nobody     ? tr("Nobody rings")
                                               : Phrases::party(m_masterName, record.masterNumber),
                                  nobody ? QString() : word(m_call->masterState),
                                  m_call->masterState == CallState::Active};
    m_chain->setParties({remote, line, master}, linkFor(m_call->remoteState),
                        linkFor(m_call->masterState));

    const QString bothEnd = tr("Ends this call; the other one cannot stay alone and ends, too");
    const bool isEarly =
        m_call->stage == CallStage::CallingMaster || m_call->stage == CallStage::Confirming;
    showParting(*m_endRemote, remote.title, bothEnd);
    showParting(*m_endMaster, master.title,
                isEarly
                    ? tr("Ends this call alone: the next phone rings, or the caller may leave a "
                         "message, where the rules say so; else the other call ends, too")
                    : bothEnd);
    const bool both = m_call->masterState && m_call->remoteState;
    m_end->setText(both ? tr("End both calls") : tr("Hang up"));
    m_end->setAccessibleName(m_end->text());
    m_end->setToolTip(tr("Ends every call (%1)").arg(u"Ctrl+Shift+H"_s));
    m_end->setEnabled(m_call->stage != CallStage::Releasing);
}

} // namespace vp
