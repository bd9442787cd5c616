// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"

#include "base/logging.h"
#include "modem/sessionsetup.h"

#include <algorithm>
#include <array>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 6> RetryAfter {1s, 2s, 5s, 10s, 30s, 60s};
constexpr auto PingAfter = 60s;

PortTrouble troubleOf(ErrorCode code, bool workedBefore)
{
    switch (code) {
    case ErrorCode::PermissionDenied:
        return PortTrouble::NoPermission;
    case ErrorCode::Conflict:
        return PortTrouble::HeldByOther;
    case ErrorCode::Timeout:
        return PortTrouble::Silent;
    default:
        return workedBefore ? PortTrouble::Vanished : PortTrouble::NotThere;
    }
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
    connect(&d->chat, &AtChat::unsolicited, this,
            [this](const QByteArray &line) { d->handleLine(line); });
    connect(&d->chat, &AtChat::echoReturned, this, [this] { d->restarted(); });
    connect(&d->chat, &AtChat::unresponsive, this,
            [this] { d->lost(ErrorCode::Timeout, QStringLiteral("the modem does not answer")); });
    connect(&d->chat, &AtChat::traffic, this, [this](bool sent, const QByteArray &text) {
        qCDebug(lcWire).noquote() << (sent ? ">" : "<") << redactedText(QString::fromLatin1(text));
        if (!sent && d->initialised) {
            d->ping.start(PingAfter);
        }
        Q_EMIT traffic(sent, text);
    });
    connect(&d->calls, &CallProvider::requestDone, this, [this](CallRequest request) {
        if (request == CallRequest::ReleaseAll) {
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
        d->open();
    }
}

void ModemSession::hangUpNow()
{
    d->chat.sendUnqueued(d->profile->hangUp().text);
}

const NetworkStatus &ModemSession::status() const
{
    return d->status;
}

CallProvider &ModemSession::calls()
{
    return d->calls;
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
    qCInfo(lcModem) << "opened" << status.port;
    eventsHeard = false;
    chat.attach(*device);
    initialise();
}

void ModemSession::Private::initialise()
{
    ++generation;
    initialised = false;
    ping.stop();
    pause.stop();
    calls.setReady(false);
    chat.clearQueue(); // nothing meant for the modem as it was may reach it as it is
    status.problem.clear();
    setState(ModemState::Probing);
    probe(3);
}

void ModemSession::Private::restarted()
{
    if (!initialised) {
        return; // it is being set up anyway
    }
    qCWarning(lcModem) << "the modem has restarted";
    initialise();
}

void ModemSession::Private::closeDevices()
{
    ++generation;
    initialised = false;
    ping.stop();
    pause.stop();
    chat.detach();
    for (std::unique_ptr<QIODevice> *each : {&device, &eventDevice}) {
        if (*each != nullptr) {
            (*each)->disconnect(&q);
            (*each)->close();
            each->release()->deleteLater(); // we may be inside one of its signals
        }
    }
    calls.setReady(false);
}

void ModemSession::Private::lost(ErrorCode code, const QString &detail)
{
    const bool wasThere = device != nullptr;
    const bool workedBefore = initialised;
    closeDevices();
    if (!running) {
        return;
    }
    if (wasThere || failures == 0) {
        qCWarning(lcModem).noquote() << "no modem:" << detail;
    }
    if (workedBefore) {
        failures = 0;
    }
    const bool stillLost = workedBefore || status.modem == ModemState::Lost;
    status = NetworkStatus {.modem = stillLost ? ModemState::Lost : ModemState::Absent,
                            .port = options.portName,
                            .trouble = troubleOf(code, workedBefore),
                            .problem = detail};
    retry.start(RetryAfter[std::min(failures++, RetryAfter.size() - 1)]);
    announce();
}

void ModemSession::Private::handleLine(const QByteArray &line)
{
    eventsHeard = true;
    const ModemEvent event = profile->eventFor(line);
    if (const auto *change = std::get_if<RegistrationEvent>(&event)) {
        setRegistration(change->status);
    } else if (const auto *signal = std::get_if<SignalEvent>(&event)) {
        status.signalPercent = ModemProfile::signalPercent(signal->rssi);
        announce();
    } else if (std::holds_alternative<SimChangedEvent>(event)) {
        if (status.modem == ModemState::SimLocked || status.modem == ModemState::NoSim) {
            if (pause.isActive()) {
                pause.start(0ms); // ask now; a question that is on its way already is enough
            }
        }
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
