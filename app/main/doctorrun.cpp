// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/doctorrun.h"

#include "desktop/keychainsecretstore.h"
#include "desktop/singleinstance.h"
#include "main/chatprobe.h"
#include "main/datafolder.h"
#include "main/doctorfile.h"
#include "main/logsink.h"
#include "main/portplan.h"
#include "main/startup.h"
#include "serial/portfacts.h"
#include "serial/portfinder.h"
#include "serial/portscan.h"
#include "serial/serialport.h"
#include "service/doctor.h"
#include "service/doctorphrases.h"
#include "settings/secretstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype MostPorts = 8;

/** Our own programs, as the kernel shortens their names. */
bool isOurs(const QString &holder)
{
    return holder == "virtualphone"_L1 || holder == "virtualphoned"_L1;
}

QStringList choices(const QString &named)
{
    if (named.isEmpty()) {
        return serial::candidates();
    }
    return QFileInfo::exists(named) ? QStringList {named} + serial::siblings(named)
                                    : QStringList {};
}

/** The port for sound that the stick of the port @p commands is known to have; empty = none. */
QString voicePortBeside(const QString &commands)
{
    const serial::Surroundings around = serial::lookAround();
    for (const QString &path : serial::linkChain(commands)) {
        const std::vector<serial::UsbTty> ttys =
            serial::stickOf(around.ttys, QFileInfo(path).fileName()).ttys;
        for (const serial::UsbTty &tty : ttys) {
            if (tty.path() == path) {
                return voicePortOf(ttys, voiceInterfaceOf(ttys), tty);
            }
        }
    }
    return {};
}

} // namespace

DoctorRun::DoctorRun(const Settings &settings, bool running, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_running(running)
    , m_chat(clock)
    , m_examiner(m_chat, clock)
    , m_voice(clock)
{
}

DoctorRun::~DoctorRun()
{
    close();
}

void DoctorRun::start()
{
    const QString named = PortWish::parse(m_settings.text(SettingKey::ModemPort)).shown();
    m_ports = choices(named).mid(0, MostPorts);
    m_surroundings.port = m_ports.value(0, named);
    m_surroundings.portNamed = !named.isEmpty();
    m_surroundings.country = m_settings.region().iso;
    if (m_ports.isEmpty()) {
        m_surroundings.openError = Error {ErrorCode::PortLost, 0, {}};
    }
    tryNext();
}

void DoctorRun::tryNext()
{
    while (!m_ports.isEmpty()) {
        const QString port = m_ports.takeFirst();
        Result<std::unique_ptr<QIODevice>> device = serial::open(port);
        if (!device) {
            if (!m_opened && !m_surroundings.openError) {
                m_surroundings.port = port;
                m_surroundings.openError = device.error();
            }
            continue;
        }
        if (!std::exchange(m_opened, true)) {
            m_surroundings.port = port;
        }
        m_surroundings.openError.reset();
        m_device = std::move(*device);
        m_device->setObjectName(port);
        connect(m_device.get(), &QIODevice::aboutToClose, &m_chat, &AtChat::detach);
        m_chat.attach(*m_device);
        const QString events = m_settings.text(SettingKey::ModemEventsPort);
        if (Result<std::unique_ptr<QIODevice>> second =
                events.isEmpty() ? failure(ErrorCode::NotFound) : serial::open(events)) {
            m_eventDevice = std::move(*second);
            connect(m_eventDevice.get(), &QIODevice::readyRead, this,
                    [this] { m_chat.feedEvents(m_eventDevice->readAll()); });
        }
        m_examiner.examineAlone(this, [this](const ModemFindings &found) { examined(found); });
        return;
    }
    conclude({});
}

void DoctorRun::examined(const ModemFindings &findings)
{
    const QString port = m_device->objectName();
    close();
    if (findings.answers || findings.portLost || m_ports.isEmpty()) {
        if (findings.answers || findings.portLost) {
            m_surroundings.port = port;
        }
        if (findings.answers) {
            lookAtVoice(findings);
        } else {
            conclude(findings);
        }
        return;
    }
    tryNext();
}

void DoctorRun::lookAtVoice(const ModemFindings &findings)
{
    QString path = m_settings.text(SettingKey::ModemVoicePort);
    if (path.isEmpty()) {
        path = voicePortBeside(m_surroundings.port);
    }
    m_voice.start(
        path.isEmpty() ? VoiceProbe::Opener() : [path] { return serial::openEmpty(path); },
        [this, findings](const VoicePortFacts &facts) {
            m_surroundings.voicePort = facts;
            conclude(findings);
        });
}

void DoctorRun::close()
{
    m_chat.detach();
    for (std::unique_ptr<QIODevice> *each : {&m_device, &m_eventDevice}) {
        if (*each != nullptr) {
            (*each)->disconnect(this);
            (*each)->disconnect(&m_chat);
            (*each)->close();
            each->release()->deleteLater();
        }
    }
}

void DoctorRun::conclude(const ModemFindings &findings)
{
    DoctorSurroundings &around = m_surroundings;
    if (around.openError && around.openError->code == ErrorCode::Conflict) {
        const QStringList holders = serial::holdersOf(around.port);
        around.holder = holders.value(0);
        around.heldByUs = std::ranges::any_of(holders, isOurs) || (holders.isEmpty() && m_running);
    }
    const DoctorSurroundings now = surroundingsOf(around.port);
    around.usbSavesPower = now.usbSavesPower;
    around.modemManagerRuns = now.modemManagerRuns;
    Q_EMIT finished(diagnose(findings, around));
}

namespace {

/** Colours are for eyes; a file or a pipe gets plain text. */
QString coloured(const QString &text, DoctorState state)
{
    static const bool isTerminal =
        ::isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR");
    if (!isTerminal) {
        return text;
    }
    const QString code = state == DoctorState::Failed ? u"31;1"_s
        : state == DoctorState::Attention             ? u"33;1"_s
        : state == DoctorState::Ok                    ? u"32"_s
                                                      : u"2"_s;
    return QString(u"\x1b["_s % code % u'm' % text % u"\x1b[0m"_s);
}

void print(const QString &text)
{
    std::fputs(QString(text % u'\n').toLocal8Bit().constData(), stdout);
}

void printReport(const DoctorReport &report)
{
    constexpr int stateWidth = 10;
    constexpr int titleWidth = 16;
    const QString margin(stateWidth + titleWidth, u' ');
    for (const DoctorLine &line : report.lines) {
        print(
            QString(coloured(DoctorPhrases::state(line.state).leftJustified(stateWidth), line.state)
                    % DoctorPhrases::title(line.check).leftJustified(titleWidth) % line.sentence));
        if (!line.remedy.isEmpty()) {
            print(QString(margin % u"→ "_s % line.remedy));
        }
    }
    print(QString(u'\n' % DoctorPhrases::verdict(report.worst())));
}

int exitCodeOf(DoctorState worst)
{
    switch (worst) {
    case DoctorState::Skipped:
    case DoctorState::Ok:
        return 0;
    case DoctorState::Attention:
        return exitcode::DoctorAttention;
    case DoctorState::Failed:
        break;
    }
    return exitcode::DoctorFailed;
}

void applyCommandLine(Settings &settings, const CommandLine &line)
{
    static_cast<void>(settings.applyEnvironment(QProcessEnvironment::systemEnvironment()));
    for (const auto &[key, value] : {std::pair(SettingKey::ModemPort, line.modemPort),
                                     std::pair(SettingKey::ModemEventsPort, line.modemEventsPort),
                                     std::pair(SettingKey::ModemVoicePort, line.modemVoicePort),
                                     std::pair(SettingKey::TelegramApiUrl, line.telegramApi)}) {
        if (!value.isEmpty()) {
            static_cast<void>(settings.lock(key, value));
        }
    }
}

} // namespace

DoctorSurroundings surroundingsOf(const QString &port)
{
    DoctorSurroundings around;
    around.port = port;
    around.usbSavesPower = serial::savesPower(port);
    around.modemManagerRuns = serial::isProcessRunning(u"ModemManager"_s);
    return around;
}

int runDoctor(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const DataFolder folder = DataFolder::locate(line.dataDir, line.name);
    Settings settings(folder.settingsFile);
    applyCommandLine(settings, line);
    installTranslator(*QCoreApplication::instance(), settings.text(SettingKey::Language));
    DoctorFile file(line.reportFile);
    if (const Result<> made = file.create(); !made) {
        std::fputs(QString(made.error().detail % u'\n').toLocal8Bit().constData(), stderr);
        return exitcode::DataFolder;
    }
    SystemClock clock;
    DoctorRun run(settings, SingleInstance::isRunning(folder.root), clock);
    int code = exitcode::DoctorFailed;
    QObject::connect(&run, &DoctorRun::finished, &run, [&](const DoctorReport &report) {
        printReport(report);
        code = exitCodeOf(report.worst());
        if (const Result<> written = file.write(report, settings, folder.logsDir); !written) {
            std::fputs(QString(written.error().detail % u'\n').toLocal8Bit().constData(), stderr);
            code = exitcode::DataFolder;
        }
        QCoreApplication::quit();
    });
    FileSecretStore kept(folder.secretsFile);
    KeychainSecretStore keychain(kept, line.name);
    SecretStore &secrets = folder.isPrivate ? static_cast<SecretStore &>(kept) : keychain;
    ChatProbe probe(settings, secrets, clock);
    QObject::connect(&probe, &ChatProbe::answered, &run, [&](std::optional<ChatHealth> health) {
        run.setChat(health);
        run.start();
    });
    Deadline begin(clock); // from inside the event loop, which quit() ends
    QObject::connect(&begin, &Deadline::expired, &probe, &ChatProbe::start);
    begin.start(std::chrono::milliseconds(0));
    QCoreApplication::exec();
    return code;
}

} // namespace vp
