// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "main/commandline.h"
#include "modem/atchat.h"
#include "modem/modemexaminer.h"
#include "service/doctorreport.h"
#include "service/voiceprobe.h"
#include "settings/settings.h"

#include <QIODevice>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace vp {

/**
 * One examination from outside: opens the port that the phone would open (or the next one of the
 * stick while nobody answers), asks the modem, closes it. Starts nothing else: no data base, no
 * session, and of the chat it is told by setChat().
 */
class DoctorRun : public QObject
{
    Q_OBJECT
public:
    /** @p running: another VirtualPhone holds this data folder. */
    DoctorRun(const Settings &settings, bool running, Clock &clock, QObject *parent = nullptr);
    ~DoctorRun() override;
    /** What stands about Telegram in the report; none = nothing. Before start(). */
    void setChat(std::optional<ChatHealth> health) { m_surroundings.chat = health; }
    void start();

Q_SIGNALS:
    void finished(const vp::DoctorReport &report);

private:
    void tryNext();
    void examined(const ModemFindings &findings);
    void close();
    void lookAtVoice(const ModemFindings &findings);
    void conclude(const ModemFindings &findings);

    const Settings &m_settings;
    bool m_running;
    AtChat m_chat;
    ModemExaminer m_examiner;
    VoiceProbe m_voice;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QIODevice> m_eventDevice;
    QStringList m_ports; ///< still to be tried
    DoctorSurroundings m_surroundings;
    bool m_opened = false; ///< one of them at least
};

/** What the computer tells of @p port without opening it. */
[[nodiscard]] DoctorSurroundings surroundingsOf(const QString &port);

/** `--doctor`: examines, prints, writes the report; the exit code. Needs an application object. */
[[nodiscard]] int runDoctor(const CommandLine &line);

} // namespace vp
