// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"

#include "base/logging.h"
#include "modem/atchat.h"
#include "modem/modemcallprovider.h"
#include "profiles/modemprofile.h"

#include <algorithm>
#include <array>
#include <deque>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 6> RetryAfter {1s, 2s, 5s, 10s, 30s, 60s};
constexpr auto PingAfter = 60s;
constexpr auto SimRetry = 1s;
constexpr int SimBusyTries = 30;
constexpr auto LockedSimRetry = 30s;
constexpr auto RegistrationRetry = 30s;

/** +CME ERROR numbers of the SIM. @see 3GPP TS 27.007, 9.2.1 */
enum CmeError {
    NoSim = 10,
    SimPinNeeded = 11,
    SimPukNeeded = 12,
    SimFailure = 13,
    SimBusy = 14,
    SimWrong = 15
};

} // namespace

struct ModemSession::Private
{
    using Handler = std::function<void(const AtResponse &)>;
    struct Step
    {
        AtCommand command;
        Handler handler; ///< may be empty: the answer does not matter
    };

    Private(ModemSession &session, ModemSessionOptions given, Clock &clock)
        : q(session)
        , options(std::move(given))
        , chat(clock)
        , calls(chat, clock)
        , retry(clock)
        , ping(clock)
        , pause(clock)
        , profile(std::make_unique<ModemProfile>())
    {
        calls.setProfile(*profile);
    }

    void open();
    void opened();
    void lost(ErrorCode code, const QString &detail);
    void closeDevices();
    void initialise();
    void restarted();
    void probe(int triesLeft);
    void identify();
    void askSim(int triesLeft);
    void simAnswered(const AtResponse &response, int triesLeft);
    void askSimLater(int triesLeft, std::chrono::seconds wait);
    void simState(const QByteArray &line);
    void report();
    void queryNetwork(bool thenReady);
    void setRegistration(int stat);
    void networkKnown();
    void run(std::deque<Step> steps, std::function<void()> then);
    void handleLine(const QByteArray &line);
    void pinged();
    void setState(ModemState state);
    void announce();

    ModemSession &q;
    ModemSessionOptions options;
    AtChat chat;
    ModemCallProvider calls;
    Deadline retry;
    Deadline ping;
    Deadline pause; ///< before the SIM or the network is asked again
    std::function<void()> afterPause;
    std::unique_ptr<ModemProfile> profile;
    std::unique_ptr<QIODevice> device;
    std::unique_ptr<QIODevice> eventDevice;
    NetworkStatus status;
    NetworkStatus told;
    std::size_t failures = 0;
    int registration = 0;
    bool running = false;
    bool initialised = false;
    quint64 generation = 0; ///< grows with every restart; answers to an older one are ignored
};

ModemSession::ModemSession(ModemSessionOptions options, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock))
{
    d->status.port = d->options.portName;
    connect(&d->retry, &Deadline::expired, this, [this] { d->open(); });
    connect(&d->ping, &Deadline::expired, this, [this] { d->pinged(); });
    connect(&d->pause, &Deadline::expired, this, [this] { std::exchange(d->afterPause, {})(); });
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
    status = NetworkStatus {.modem = wasThere ? ModemState::Lost : status.modem,
                            .port = options.portName,
                            .problem = detail};
    status.permissionDenied = code == ErrorCode::PermissionDenied;
    if (status.modem != ModemState::Lost) {
        status.modem = ModemState::Absent;
    }
    retry.start(RetryAfter[std::min(failures++, RetryAfter.size() - 1)]);
    announce();
}

void ModemSession::Private::run(std::deque<Step> steps, std::function<void()> then)
{
    if (steps.empty()) {
        then();
        return;
    }
    const Step step = steps.front();
    steps.pop_front();
    chat.send(step.command, &q,
              [this, started = generation, handler = step.handler, steps = std::move(steps),
               then = std::move(then)](const Result<AtResponse> &result) mutable {
                  if (started != generation) {
                      return;
                  }
                  if (result && handler) {
                      handler(*result);
                  }
                  if (started == generation) {
                      run(std::move(steps), std::move(then));
                  }
              });
}

void ModemSession::Private::probe(int triesLeft)
{
    chat.send(ModemProfile::attention(), &q,
              [this, started = generation, triesLeft](const Result<AtResponse> &result) {
                  if (started != generation) {
                      return;
                  }
                  if (result && result->isOk()) {
                      identify();
                  } else if (triesLeft > 1) {
                      probe(triesLeft - 1);
                  } else {
                      lost(ErrorCode::Timeout, QStringLiteral("nobody answers AT on this port"));
                  }
              });
}

void ModemSession::Private::identify()
{
    setState(ModemState::Initialising);
    const auto first = [](const AtResponse &response) {
        return response.isOk() && !response.lines.isEmpty()
            ? QString::fromLatin1(response.lines.first()).trimmed().left(64)
            : QString();
    };
    std::deque<Step> steps;
    for (const AtCommand &command : ModemProfile::basics()) {
        steps.push_back({command, {}});
    }
    steps.push_back({ModemProfile::manufacturer(), [this, first](const AtResponse &r) {
                         status.manufacturer = first(r);
                     }});
    steps.push_back({ModemProfile::model(), [this, first](const AtResponse &r) {
                         status.model = first(r);
                     }});
    steps.push_back({ModemProfile::revision(), [this, first](const AtResponse &r) {
                         status.revision = first(r);
                     }});
    run(std::move(steps), [this] {
        profile = profileFor(status.manufacturer.toLatin1(), status.model.toLatin1());
        calls.setProfile(*profile);
        askSim(SimBusyTries);
    });
}

void ModemSession::Private::askSim(int triesLeft)
{
    chat.send(ModemProfile::simState(), &q,
              [this, started = generation, triesLeft](const Result<AtResponse> &result) {
                  if (started != generation) {
                      return;
                  }
                  if (result) {
                      simAnswered(*result, triesLeft);
                  } else {
                      askSimLater(triesLeft, SimRetry);
                  }
              });
}

void ModemSession::Private::askSimLater(int triesLeft, std::chrono::seconds wait)
{
    if (triesLeft <= 0) {
        lost(ErrorCode::Timeout, QStringLiteral("the SIM does not answer"));
        return;
    }
    afterPause = [this, triesLeft] {
        askSim(triesLeft - 1);
    };
    pause.start(wait);
}

void ModemSession::Private::simAnswered(const AtResponse &response, int triesLeft)
{
    if (response.isOk() && !response.lines.isEmpty()) {
        simState(response.lines.first());
        return;
    }
    switch (response.final.code) {
    case NoSim:
    case SimFailure:
    case SimWrong:
        setState(ModemState::NoSim);
        askSimLater(SimBusyTries, LockedSimRetry);
        return;
    case SimPinNeeded:
    case SimPukNeeded:
        simState("+CPIN: SIM PIN");
        return;
    case SimBusy:
        askSimLater(triesLeft, SimRetry);
        return;
    default:
        // A modem that does not know the question may still work.
        report();
    }
}

void ModemSession::Private::simState(const QByteArray &line)
{
    if (line.contains("READY")) {
        report();
        return;
    }
    qCWarning(lcModem) << "the SIM asks for a code:" << line;
    setState(ModemState::SimLocked);
    askSimLater(SimBusyTries, LockedSimRetry);
}

void ModemSession::Private::report()
{
    setState(ModemState::Initialising);
    std::deque<Step> steps;
    for (const AtCommand &command : profile->reporting()) {
        steps.push_back({command, {}});
    }
    steps.push_back({ModemProfile::holdCapabilities(), [this](const AtResponse &response) {
                         if (response.isOk() && !response.lines.isEmpty()) {
                             const QByteArray &line = response.lines.first();
                             status.joinListed = ModemProfile::listsHoldForm(line, "3");
                             status.holdListed = ModemProfile::listsHoldForm(line, "2");
                         }
                     }});
    for (const QString &line : std::as_const(options.extraInit)) {
        steps.push_back({ModemProfile::extra(line.toLatin1()), {}});
    }
    run(std::move(steps), [this] { queryNetwork(true); });
}

void ModemSession::Private::queryNetwork(bool thenReady)
{
    std::deque<Step> steps;
    steps.push_back({ModemProfile::registration(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             if (const auto stat = ModemProfile::registrationAnswer(line)) {
                                 registration = *stat;
                             }
                         }
                     }});
    for (const AtCommand &command : ModemProfile::operatorName()) {
        steps.push_back({command, [this](const AtResponse &response) {
                             if (response.isOk() && !response.lines.isEmpty()) {
                                 status.operatorName =
                                     ModemProfile::operatorAnswer(response.lines.first());
                             }
                         }});
    }
    steps.push_back({ModemProfile::signalQuality(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             status.signalPercent = ModemProfile::signalPercent(
                                 line.sliced(5).split(',').first().trimmed().toInt());
                         }
                     }});
    run(std::move(steps), [this, thenReady] {
        if (!thenReady) {
            networkKnown();
            return;
        }
        initialised = true;
        failures = 0;
        ping.start(PingAfter);
        calls.setReady(true);
        // Calls that outlived a restart of ours or of the port are nobody's: end them before
        // anything new.
        calls.releaseAll();
    });
}

void ModemSession::Private::networkKnown()
{
    if (!initialised) {
        return;
    }
    constexpr int home = 1;
    constexpr int roamingStat = 5;
    status.roaming = registration == roamingStat;
    const bool registered = registration == home || registration == roamingStat;
    if (!registered && !pause.isActive()) {
        afterPause = [this] {
            queryNetwork(false);
        };
        pause.start(RegistrationRetry);
    }
    setState(registered ? ModemState::Ready : ModemState::NotRegistered);
}

void ModemSession::Private::setRegistration(int stat)
{
    const bool changed = registration != stat;
    registration = stat;
    if (initialised && changed) {
        queryNetwork(false);
    }
}

void ModemSession::Private::handleLine(const QByteArray &line)
{
    const ModemEvent event = profile->eventFor(line);
    if (const auto *change = std::get_if<RegistrationEvent>(&event)) {
        setRegistration(change->status);
    } else if (const auto *signal = std::get_if<SignalEvent>(&event)) {
        status.signalPercent = ModemProfile::signalPercent(signal->rssi);
        announce();
    } else if (std::holds_alternative<SimChangedEvent>(event)) {
        if (status.modem == ModemState::SimLocked || status.modem == ModemState::NoSim) {
            pause.start(0ms);
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
