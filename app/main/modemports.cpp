// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/modemports.h"

#include "base/logging.h"
#include "main/stickports.h"
#include "profiles/portroles.h"
#include "serial/serialport.h"
#include "serial/usbids.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

/** udev gives the rights a little after the node; and the ttys of one stick come one by one. */
constexpr std::chrono::milliseconds SettleTime = 300ms;
constexpr std::chrono::milliseconds SettledTime = 100ms; ///< udev has told: the rights are set
/** A port that a known stick lacks is waited for: asking another one in its place takes longer. */
constexpr std::chrono::seconds PartialPatience = 5s;
constexpr std::chrono::seconds OftenLook = 3s;
constexpr std::chrono::seconds SeldomLook = 60s;
constexpr std::chrono::seconds OftenFor = 60s;
constexpr std::chrono::minutes LongSilence = 10min;

bool isSilent(PortTrouble trouble)
{
    return trouble == PortTrouble::Silent || trouble == PortTrouble::WrongPort;
}

} // namespace

ModemPorts::ModemPorts(const QString &wish, Clock &clock, const ModemPortsFiles &files,
                       QObject *parent)
    : QObject(parent)
    , m_wish(PortWish::parse(wish))
    , m_clock(clock)
    , m_book(files.book)
    , m_claims(files.claims)
    , m_siblings(clock)
    , m_look(clock)
    , m_again(clock)
    , m_silence(clock)
{
    if (!files.key.isEmpty()) {
        if (const Result<InstallationKey> key = InstallationKey::load(files.key)) {
            m_key = *key;
        } else {
            qCWarning(lcMain) << "sticks are not remembered:" << redactedText(key.error().detail);
        }
    }
    connect(&m_look, &Deadline::expired, this, &ModemPorts::look);
    connect(&m_again, &Deadline::expired, this, [this] { m_session->retryNow(); });
    connect(&m_silence, &Deadline::expired, this,
            [this] { tellEventSource(EventSource::Nowhere); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_watching) {
            m_look.start(SettleTime);
        }
    });
    connect(&m_monitor, &serial::PortMonitor::changed, this, [this] {
        if (m_watching) {
            m_look.start(SettledTime);
        }
    });
    connect(&m_monitor, &serial::PortMonitor::removed, this, [this](const QString &path) {
        if (m_device != nullptr && m_current.tty && m_current.tty->path() == path) {
            m_device->close();
        }
    });
    connect(&m_siblings, &SiblingPorts::adopted, this, [this](int interfaceNumber) {
        qCInfo(lcMain) << "events come on another port of the stick, interface" << interfaceNumber;
        m_record.events = interfaceNumber;
        remember(m_record);
        tellEventSource(EventSource::OtherPort);
    });
    connect(&m_siblings, &SiblingPorts::bytes, this, [this](const QByteArray &bytes) {
        m_feeding = true;
        m_session->takeEvents(bytes);
        m_feeding = false;
    });
}

PortOpener ModemPorts::opener()
{
    return [this] {
        return openNext();
    };
}

void ModemPorts::serve(ModemSession &session)
{
    m_session = &session;
    connect(&session, &ModemSession::statusChanged, this, &ModemPorts::follow);
    setWatching(true);
}

void ModemPorts::setWish(const QString &wish)
{
    m_wish = PortWish::parse(wish);
    m_exclusions = {};
    m_next = 0;
    m_session->retryNow();
}

void ModemPorts::setModemManagerRunning(bool running)
{
    m_modemManager = running;
}

QString ModemPorts::device() const
{
    return m_current.tty ? m_current.tty->device : QString();
}

PortPlan ModemPorts::plan()
{
    m_around = serial::lookAround();
    for (QSet<QString> *excluded : {&m_exclusions.beside, &m_exclusions.others}) {
        // Unplugged and plugged in again is a decision of the person's.
        excluded->removeIf([this](const QString &device) {
            return std::ranges::find(m_around.ttys, device, &serial::UsbTty::device)
                == m_around.ttys.end();
        });
    }
    const QStringList named =
        m_wish.kind == PortWish::Kind::Path ? serial::linkChain(m_wish.path) : QStringList();
    return planPorts(m_wish, named, m_around, m_book, m_exclusions);
}

Result<std::unique_ptr<QIODevice>> ModemPorts::openNext()
{
    PortPlan now = plan();
    if (now != m_plan) {
        m_next = 0;
        m_mentioned.clear();
        m_plan = std::move(now);
    }
    m_takenElsewhere = false;
    if (m_plan.candidates.empty()) {
        m_current = {};
        return failure(ErrorCode::PortLost,
                       m_wish.shown().isEmpty() ? u"none was found"_s
                                                : QString(m_wish.shown() % " is not there"_L1));
    }
    if (isStillComing()) {
        m_current = {};
        m_again.start(SettleTime);
        return failure(ErrorCode::PortLost, u"the ports of the stick are still coming"_s);
    }
    std::optional<Error> first;
    const std::size_t count = m_plan.candidates.size();
    for (std::size_t tried = 0; tried < count; ++tried) {
        m_next %= count;
        Result<std::unique_ptr<QIODevice>> opened = open(m_plan.candidates[m_next]);
        if (opened) {
            return opened;
        }
        if (!m_mentioned.contains(m_current.path)) {
            m_mentioned.insert(m_current.path);
            qCInfo(lcMain) << "the modem's port" << m_current.path
                           << "cannot be opened:" << redactedText(opened.error().detail);
        }
        if (!first) {
            first = opened.error();
        }
        ++m_next;
    }
    m_next = 0;
    m_current = m_plan.candidates.front();
    m_claims.leavePlace();
    if (first->code == ErrorCode::Conflict && !m_takenElsewhere) {
        Q_EMIT held();
    }
    return tl::unexpected<Error>(*first);
}

bool ModemPorts::isStillComing()
{
    if (!m_plan.isPartial) {
        m_partialSince.reset();
        return false;
    }
    m_partialSince = m_partialSince.value_or(m_clock.steady());
    return m_clock.steady() - *m_partialSince < PartialPatience;
}

Result<std::unique_ptr<QIODevice>> ModemPorts::open(const PortCandidate &candidate)
{
    const bool isNew = m_current.path != candidate.path;
    m_current = candidate;
    if (const Result<> mine = m_claims.claimPlace(candidate.place); !mine) {
        m_takenElsewhere = true;
        return tl::unexpected<Error>(mine.error());
    }
    Result<std::unique_ptr<QIODevice>> opened = serial::open(candidate.path);
    if (opened) {
        m_device = opened->get();
        m_events = EventSource::Unknown;
        m_record = {};
        if (isNew && !m_mentioned.contains(candidate.path)) {
            m_mentioned.insert(candidate.path);
            qCInfo(lcMain) << "trying the modem's port" << candidate.path;
        }
    }
    return opened;
}

Result<> ModemPorts::identified(const QByteArray &imei)
{
    const QByteArray significant = significantImei(imei);
    m_typeCode = typeCodeOf(imei);
    if (m_wish.kind == PortWish::Kind::Modem && significant != m_wish.imei) {
        if (significant.isEmpty()) {
            ++m_next; // it may tell the next time
        } else {
            m_exclusions.others.insert(m_current.place);
            m_again.start(0ms); // there may be another stick
        }
        return failure(ErrorCode::NotFound, u"this is not the modem that was chosen"_s);
    }
    if (!m_current.tty) {
        return {}; // it is reached by this one path, and that is claimed
    }
    if (const Result<> mine = m_claims.claimModem(significant); !mine) {
        m_takenElsewhere = true;
        return mine;
    }
    const serial::UsbTty &tty = *m_current.tty;
    const QString id = idOf(significant);
    m_record = m_book.find(id).value_or(StickRecord {.id = id});
    m_record.place = tty.device;
    m_record.vendor = tty.vendor;
    m_record.product = tty.product;
    // A sibling that answers while the right port is hung is no better port for that.
    if (!m_proven || m_record.commands != *m_proven) {
        m_record.commands = tty.interfaceNumber;
        m_proven = tty.interfaceNumber;
    }
    if (m_record.voice < 0) {
        m_record.voice = voiceInterfaceOf(currentTtys());
    }
    remember(m_record);
    Q_EMIT opened();
    if (!wantsRoles()) {
        drainSiblings();
    }
    return {};
}

QString ModemPorts::idOf(const QByteArray &imei) const
{
    if (m_key && !imei.isEmpty()) {
        return m_key->fingerprint("imei", imei);
    }
    // By its socket: else it would be asked for its ports again and again.
    const QByteArray place = m_current.place.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(32));
}

bool ModemPorts::wantsRoles() const
{
    return m_current.tty && !m_record.rolesTold
        && serial::usbids::tellsPortRoles(m_current.tty->vendor, m_current.tty->product);
}

bool ModemPorts::rolesTold(const std::vector<PortRole> &roles)
{
    m_record.rolesTold = true; // and never asked again
    bool stays = true;
    const std::vector<serial::UsbTty> ttys = currentTtys();
    for (std::size_t i = 0; i < std::min(roles.size(), ttys.size()); ++i) {
        const int number = ttys[i].interfaceNumber;
        if (roles[i] == PortRole::Commands && number != m_current.tty->interfaceNumber) {
            m_record.commands = number;
            m_proven.reset();
            stays = false;
        } else if (roles[i] == PortRole::Diagnostics || roles[i] == PortRole::Voice) {
            m_record.voice = number;
        }
    }
    remember(m_record);
    if (stays) {
        drainSiblings();
    } else {
        m_next = 0;
    }
    return stays;
}

void ModemPorts::remember(const StickRecord &record)
{
    m_book.remember(record);
    // The order of the ports follows from it: that alone is no news.
    const PortCandidate inUse = m_current;
    m_plan = plan();
    const auto found = std::ranges::find(m_plan.candidates, inUse);
    m_next = static_cast<std::size_t>(
        found == m_plan.candidates.end() ? 0 : found - m_plan.candidates.begin());
}

void ModemPorts::drainSiblings()
{
    std::vector<SiblingPorts::Port> ports;
    const QString voice = voicePort(); // is opened during calls, and says nothing otherwise
    for (const serial::UsbTty &tty : currentTtys()) {
        if (tty.name != m_current.tty->name && tty.path() != voice) {
            const bool maySpeak = mayTakeCommands(serial::roleOf(tty));
            ports.push_back({tty.path(), tty.interfaceNumber, maySpeak});
        }
    }
    m_siblings.open(ports);
    if (m_events == EventSource::CommandPort) {
        m_siblings.commandPortBrings();
    } else if (serial::usbids::tellsPortRoles(m_current.tty->vendor, m_current.tty->product)) {
        m_silence.start(LongSilence); // these tell at least their signal now and then
    }
}

void ModemPorts::eventCame(const QByteArray &line)
{
    if (m_feeding || m_events == EventSource::CommandPort || !portroles::showsEvents(line)) {
        return;
    }
    m_siblings.commandPortBrings();
    if (m_events != EventSource::OtherPort) {
        tellEventSource(EventSource::CommandPort);
    }
}

void ModemPorts::tellEventSource(EventSource source)
{
    m_silence.stop();
    m_events = source;
    m_session->setEventSource(source);
}

void ModemPorts::explain(NetworkStatus &status) const
{
    const bool isAlone = m_plan.candidates.size() == 1;
    if (m_takenElsewhere) {
        status.trouble = PortTrouble::TakenByInstance;
    } else if (m_plan.candidates.empty()) {
        if (m_plan.trouble != PortTrouble::NotThere) {
            status.trouble = m_plan.trouble;
        }
        status.sticks = m_plan.sticks;
    } else if (status.trouble == PortTrouble::HeldByOther && m_modemManager && m_current.tty) {
        status.trouble = PortTrouble::HeldByModemManager;
    } else if (status.trouble == PortTrouble::Silent && isAlone && m_current.tty
               && !mayTakeCommands(serial::roleOf(*m_current.tty))) {
        status.trouble = PortTrouble::WrongPort;
    }
}

void ModemPorts::follow(const NetworkStatus &status)
{
    switch (status.modem) {
    case ModemState::Absent:
    case ModemState::Lost:
        gone(status);
        return;
    case ModemState::Probing:
    case ModemState::Initialising:
    case ModemState::SimLocked:
    case ModemState::NoSim:
    case ModemState::NotRegistered:
    case ModemState::Ready:
        setWatching(false);
    }
}

void ModemPorts::gone(const NetworkStatus &status)
{
    m_silence.stop();
    m_siblings.close();
    m_claims.leavePlace();
    const bool worked = std::exchange(m_record, {}).place == device() && !device().isEmpty();
    if (worked) {
        // What was plugged in beside ours is not ours when it is alone now.
        for (const serial::UsbStick &stick : serial::sticksOf(serial::lookAround().ttys)) {
            if (stick.device != device()) {
                m_exclusions.beside.insert(stick.device);
            }
        }
    }
    setWatching(true);
    if (isSilent(status.trouble) && !worked) { // one that has worked is asked again first
        if (plan() != m_plan) {
            m_again.start(0ms); // ports came while this one was asked
        } else if (m_next + 1 < m_plan.candidates.size()) {
            ++m_next;
            m_again.start(0ms);
        } else {
            m_next = 0;
        }
    }
}

void ModemPorts::look()
{
    PortPlan now = plan();
    // What was there already is the session's business, with its own patience.
    if (now != m_seen) {
        m_seen = std::move(now);
        m_session->retryNow();
    }
    if (m_watching) {
        m_look.start(m_clock.steady() - m_absentSince < OftenFor ? OftenLook : SeldomLook);
    }
}

void ModemPorts::setWatching(bool on)
{
    if (std::exchange(m_watching, on) == on) {
        return;
    }
    if (!on) {
        if (const QStringList folders = m_watcher.directories(); !folders.isEmpty()) {
            m_watcher.removePaths(folders);
        }
        m_look.stop();
        return;
    }
    // Only while needed: a busy folder such as /tmp would wake us for nothing.
    const QString folder =
        m_wish.kind == PortWish::Kind::Path ? QFileInfo(m_wish.path).absolutePath() : u"/dev"_s;
    // The folders of /dev/serial come and go with the ports.
    m_watcher.addPath(folder.startsWith("/dev/"_L1) ? u"/dev"_s : folder);
    m_absentSince = m_clock.steady();
    m_seen = plan();
    m_look.start(OftenLook);
}

} // namespace vp
