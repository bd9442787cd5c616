// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"

#include "base/logging.h"
#include "modem/portjudge.h"
#include "modem/sessionsetup.h"
#include "profiles/restartsigns.h"

#include <algorithm>
#include <utility>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr auto PingAfter = 60s;
constexpr auto DrainTime = 100ms;

/** A line of the wire as it may stand in a log: a message's digits are its text. */
QString wireText(const QByteArray &line)
{
    constexpr qsizetype shortestPdu = 16;
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    const qsizetype digits = std::find_if_not(line.cbegin(), line.cend(), isHex) - line.cbegin();
    if (digits >= shortestPdu && digits + 1 >= line.size()) {
        return QStringLiteral("(a message of %1 digits)").arg(digits);
    }
    return redactedText(QString::fromLatin1(line));
}

} // namespace

ModemSession::ModemSession(ModemSessionOptions options, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock))
{
    d->status.port = d->options.portName;
    connect(&d->retry, &Deadline::expired, this, [this] { d->open(); });
    connect(&d->ping, &Deadline::expired, this, [this] { d->pinged(); });
    connect(&d->pause, &Deadline::expired, this, [this] {
        if (const std::function<void()> then = std::exchange(d->afterPause, {})) {
            then();
        }
    });
    connect(&d->remedy, &Deadline::expired, this, [this] {
        d->setUp(std::exchange(d->refusedEssentials, {}), [this] { d->retryEssentials(); });
    });
    d->chat.setTwoLineEvents(SmsCommands::twoLineEvents());
    connect(&d->chat, &AtChat::unsolicited, this,
            [this](const QByteArray &line) { d->handleLine(line); });
    connect(&d->chat, &AtChat::echoReturned, this, [this] { d->restarted(); });
    connect(&d->chat, &AtChat::unresponsive, this, [this] { d->unresponsive(); });
    connect(&d->gate, &SimGate::changed, this, [this] { d->gateChanged(); });
    connect(&d->gate, &SimGate::opened, this, [this] { d->report(); });
    connect(&d->gate, &SimGate::failed, this,
            [this] { d->lost(ErrorCode::Timeout, QStringLiteral("the SIM does not answer")); });
    connect(&d->gate, &SimGate::pinAccepted, this, &ModemSession::pinAccepted);
    connect(&d->ladder, &RecoveryLadder::changed, this, [this] {
        d->status.recovery = d->ladder.state();
        d->announce();
    });
    connect(&d->calls, &CallProvider::callAdded, this,
            [this](const Call &call) { d->noteLeftover(call); });
    connect(&d->chat, &AtChat::traffic, this, [this](bool sent, const QByteArray &text) {
        qCDebug(lcWire).noquote() << (sent ? ">" : "<") << wireText(text);
        if (!sent && d->initialised) {
            d->ping.start(PingAfter);
        }
        Q_EMIT traffic(sent, text);
    });
    connect(&d->messages, &ModemSmsProvider::memoryTold, this, [this](int used, int slots) {
        d->status.smsSlotsUsed = used;
        d->status.smsSlots = slots;
        d->announce();
    });
    connect(&d->calls, &ModemCallProvider::eventsFoundSilent, this, [this] {
        d->status.eventsSilent = true;
        d->status.callsPolled = true;
        d->announce();
    });
    connect(&d->calls, &CallProvider::requestDone, this, [this](CallRequest request) {
        if (request == CallRequest::ReleaseAll) {
            d->leftoversDone();
            d->networkKnown();
        }
    });
}

ModemSession::~ModemSession()
{
    // Nobody is to hear of it any more, and the clock that the devices may lean on is about to go.
    for (const std::unique_ptr<QIODevice> *each : {&d->device, &d->eventDevice}) {
        if (*each != nullptr) {
            (*each)->disconnect(this);
        }
    }
    d->chat.detach();
}

void ModemSession::start()
{
    d->running = true;
    d->open();
}

void ModemSession::stop()
{
    d->running = false;
    d->retry.stop();
    d->closeDevices();
    d->setState(ModemState::Absent);
}

void ModemSession::retryNow()
{
    if (d->running && d->device == nullptr) {
        d->outOfTurn = true;
        d->open();
    }
}

void ModemSession::voicePortReopened()
{
    d->voice.openAgain();
}

void ModemSession::probeAgain()
{
    if (d->running && d->device != nullptr) {
        d->initialise();
    }
    retryNow();
}

void ModemSession::hangUpNow()
{
    d->chat.sendUnqueued(d->profile->hangUp().text);
}

void ModemSession::setSimPin(const QString &pin)
{
    d->gate.setPin(pin);
}

PinVerdict ModemSession::enterPin(const QString &pin, bool confirmedLastTry)
{
    return d->gate.enterPin(pin, confirmedLastTry);
}

const NetworkStatus &ModemSession::status() const
{
    return d->status;
}

CallProvider &ModemSession::calls()
{
    return d->calls;
}

MessageProvider &ModemSession::messages()
{
    return d->messages;
}

SupplementaryServices &ModemSession::services()
{
    return d->services;
}

void ModemSession::Private::announce()
{
    if (status != told) {
        told = status;
        Q_EMIT q.statusChanged(status);
    }
}

void ModemSession::Private::setState(ModemState state)
{
    status.modem = state;
    announce();
}

void ModemSession::Private::open()
{
    retry.stop();
    Result<std::unique_ptr<QIODevice>> commands = options.commandPort();
    if (!commands) {
        lost(commands.error().code, commands.error().detail);
        return;
    }
    device = std::move(*commands);
    if (options.eventPort) {
        Result<std::unique_ptr<QIODevice>> events = options.eventPort();
        if (!events) {
            lost(events.error().code, events.error().detail);
            return;
        }
        eventDevice = std::move(*events);
    }
    opened();
}

void ModemSession::Private::opened()
{
    const auto gone = [this] {
        lost(ErrorCode::PortLost, QStringLiteral("the port is gone"));
    };
    connect(device.get(), &QIODevice::aboutToClose, &q, gone);
    if (eventDevice != nullptr) {
        connect(eventDevice.get(), &QIODevice::aboutToClose, &q, gone);
        connect(eventDevice.get(), &QIODevice::readyRead, &q,
                [this] { chat.feedEvents(eventDevice->readAll()); });
    }
    if (!device->objectName().isEmpty()) {
        status.port = device->objectName();
    }
    if (std::exchange(saidPort, status.port) != status.port) {
        qCInfo(lcModem) << "opened" << status.port;
    }
    setState(ModemState::Probing);
    // What the modem said while nobody listened is none of our answers.
    afterPause = [this] {
        drained();
    };
    pause.start(DrainTime);
}

void ModemSession::Private::drained()
{
    device->readAll();
    eventsHeard = false;
    chat.attach(*device);
    initialise();
}

void ModemSession::Private::initialise(std::chrono::milliseconds calm)
{
    ++generation;
    initialised = false;
    ping.stop();
    pause.stop();
    remedy.stop();
    gate.stop();
    doubting = false;
    clearing = false;
    calls.setReady(false);
    messages.setReady(false);
    chat.clearQueue(); // nothing meant for the modem as it was may reach it as it is
    chat.hurry();
    status.problem.clear();
    setState(ModemState::Probing);
    if (calm == 0ms) {
        probe(3);
        return;
    }
    afterPause = [this] {
        probe(3);
    };
    pause.start(calm);
}

void ModemSession::Private::closeDevices()
{
    ++generation;
    initialised = false;
    ping.stop();
    pause.stop();
    remedy.stop();
    gate.stop();
    doubting = false;
    clearing = false;
    chat.detach();
    for (std::unique_ptr<QIODevice> *each : {&device, &eventDevice}) {
        if (*each != nullptr) {
            (*each)->disconnect(&q);
            (*each)->close();
            each->release()->deleteLater(); // we may be inside one of its signals
        }
    }
    calls.setReady(false);
    messages.setReady(false);
}

void ModemSession::Private::handleLine(const QByteArray &line)
{
    if (restartsigns::isSign(line)) {
        chat.hurry(); // it may have forgotten what it was asked
        doubtRestart();
    }
    if (options.judge != nullptr) {
        options.judge->eventCame(line);
    }
    if (messages.handle(line)) {
        return;
    }
    eventsHeard = true;
    const ModemEvent event = profile->eventFor(line);
    if (const auto *change = std::get_if<RegistrationEvent>(&event)) {
        setRegistration(change->status);
    } else if (const auto *signal = std::get_if<SignalEvent>(&event)) {
        status.signalPercent = ModemProfile::signalPercent(signal->rssi);
        announce();
    } else if (std::holds_alternative<SimChangedEvent>(event)) {
        gate.lookAgain();
        doubtRestart();
    } else {
        calls.handle(event);
    }
}

void ModemSession::Private::pinged()
{
    // Silence for a minute: is it still there? The answer is of use, too.
    run({{ModemProfile::signalQuality(),
          [this](const AtResponse &response) {
              for (const QByteArray &line : response.lines) {
                  status.signalPercent = ModemProfile::signalPercent(
                      line.sliced(5).split(',').first().trimmed().toInt());
              }
              announce();
          }}},
        [this] { ping.start(PingAfter); });
}

} // namespace vp
