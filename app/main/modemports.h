// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "main/portplan.h"
#include "main/siblingports.h"
#include "main/stickclaims.h"
#include "modem/modemsession.h"
#include "modem/portjudge.h"
#include "serial/portmonitor.h"
#include "settings/installationkey.h"
#include "telephony/stickport.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace vp {

/** Where ModemPorts keeps what it remembers; all may be empty. */
struct ModemPortsFiles
{
    QString book; ///< sticks.ini
    QString key; ///< the installation's key
    QString claims; ///< folder for locks; empty = the session's
};

/**
 * Chooses the port of one modem: which stick, by the person's wish, and which of its ports, by what
 * the stick tells, what its descriptors tell, what is remembered, and by trying. Drains the other
 * ports of the stick. While no modem is there it watches for one to appear: by udev, by the file
 * system, and by a look every 3 s in the first minute, then every minute.
 */
class ModemPorts : public QObject, public PortJudge
{
    Q_OBJECT
public:
    /** @p wish as in PortWish. */
    ModemPorts(const QString &wish, Clock &clock, const ModemPortsFiles &files = {},
               QObject *parent = nullptr);
    /** For ModemSessionOptions, which also takes this as its judge. */
    [[nodiscard]] PortOpener opener();
    /** Follows @p session, which opens through opener(). */
    void serve(ModemSession &session);
    /** Another wish; tried at once when there is no modem now, else when this one goes. */
    void setWish(const QString &wish);
    /** ModemManager runs: it is the one that holds a port which is held. */
    void setModemManagerRunning(bool running);
    /** The port that was opened last. */
    [[nodiscard]] const QString &current() const { return m_current.path; }
    /** The port of the same stick that carries the sound of calls; empty = none is known. */
    [[nodiscard]] QString voicePort() const;
    /** What the ports of the modem in use are for; empty = there is none. */
    [[nodiscard]] std::vector<StickPort> ports() const;
    /** typeCodeOf() the modem that came last; empty = it does not tell. */
    [[nodiscard]] const QString &typeCode() const { return m_typeCode; }
    /** The stick's folder in sysfs; empty when it is no USB stick. */
    [[nodiscard]] QString device() const;

    [[nodiscard]] Result<> identified(const QByteArray &imei) override;
    [[nodiscard]] bool wantsRoles() const override;
    [[nodiscard]] bool rolesTold(const std::vector<PortRole> &roles) override;
    void eventCame(const QByteArray &line) override;
    [[nodiscard]] bool bringsSound() const override { return !voicePort().isEmpty(); }
    void explain(NetworkStatus &status) const override;

Q_SIGNALS:
    /** A stick's port was opened: device(). */
    void opened();
    /** The stick device() cannot be opened: another program holds it. */
    void held();

private:
    [[nodiscard]] PortPlan plan();
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openNext();
    /** The port that is known to take commands may come in a moment. */
    [[nodiscard]] bool isStillComing();
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const PortCandidate &candidate);
    [[nodiscard]] std::vector<serial::UsbTty> currentTtys() const;
    /** Under which name the stick is remembered; never empty. */
    [[nodiscard]] QString idOf(const QByteArray &imei) const;
    void remember(const StickRecord &record);
    void drainSiblings();
    void follow(const NetworkStatus &status);
    void gone(const NetworkStatus &status);
    void look();
    void setWatching(bool on);
    void tellEventSource(EventSource source);

    PortWish m_wish;
    Clock &m_clock;
    StickBook m_book;
    StickClaims m_claims;
    std::optional<InstallationKey> m_key;
    serial::PortMonitor m_monitor;
    SiblingPorts m_siblings;
    Deadline m_look;
    Deadline m_again; ///< the next candidate, without the session's back-off
    Deadline m_silence; ///< of a stick that should tell something now and then
    QFileSystemWatcher m_watcher;
    ModemSession *m_session = nullptr;

    serial::Surroundings m_around;
    PortExclusions m_exclusions;
    PortPlan m_plan;
    std::optional<std::chrono::milliseconds>
        m_partialSince; ///< a known stick's ports are coming one by one
    std::size_t m_next = 0; ///< in the plan
    QSet<QString> m_mentioned; ///< ports that are in the log
    PortCandidate m_current;
    QPointer<QIODevice> m_device;
    QString m_typeCode; ///< of the modem, not of the one device
    StickRecord m_record; ///< of the stick in use; no id = not identified
    std::optional<int> m_proven; ///< interface that has taken commands in this run
    EventSource m_events = EventSource::Unknown;
    PortPlan m_seen; ///< at the last look
    std::chrono::milliseconds m_absentSince {0};
    bool m_takenElsewhere = false; ///< by another instance
    bool m_modemManager = false;
    bool m_watching = false;
    bool m_feeding = false; ///< a sibling's events
};

} // namespace vp
