// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace vp {

using namespace Qt::StringLiterals;

const QString EndToEndWorld::Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
const QString EndToEndWorld::PhoneA = u"+393331112222"_s;
const QString EndToEndWorld::PhoneC = u"+393407654321"_s;
const QString EndToEndWorld::PhoneD = u"+393471234567"_s;

namespace {

constexpr int KillPatience = 5000; ///< ms for a process that is not needed any more

} // namespace

void endWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ModemProcess::ModemProcess(const QString &link, const QString &profile, const QString &eventsLink,
                           const QString &voiceLink)
    : m_trace(link + u".trace"_s)
{
    QStringList arguments {u"--link"_s, link, u"--trace"_s, m_trace};
    if (!profile.isEmpty()) {
        arguments << u"--profile"_s << profile;
    }
    if (!eventsLink.isEmpty()) {
        arguments << u"--events-link"_s << eventsLink;
    }
    if (!voiceLink.isEmpty()) {
        arguments << u"--voice-link"_s << voiceLink;
    }
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ModemProcess::read);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithUs(m_process);
    m_process.start(QStringLiteral(VP_MODEMSIM), arguments);
}

ModemProcess::~ModemProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(KillPatience);
}

void ModemProcess::say(const QString &words)
{
    m_process.write(words.toUtf8() + '\n');
}

bool ModemProcess::askNoCalls()
{
    const bool none = m_asked && !m_lines.isEmpty() && m_lines.last() == "no calls"_L1;
    m_asked = true;
    say(u"calls"_s);
    return none;
}

QByteArrayList ModemProcess::heard() const
{
    QFile file(m_trace);
    QByteArray said;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArrayList words = line.split(' '); // "<ns> <port> <R|W> <text>"
            if (words.size() >= 4 && words[2] == "R") {
                said += line.sliced(words[0].size() + words[1].size() + words[2].size() + 3);
            }
        }
    }
    QByteArrayList lines;
    said.replace('\x1a', "\x1a\\r"); // the end of an SMS
    for (qsizetype end = said.indexOf("\\r"); end >= 0; end = said.indexOf("\\r")) {
        lines.append(said.first(end));
        said.remove(0, end + 2);
    }
    if (!said.isEmpty()) {
        lines.append(said); // not ended yet
    }
    return lines;
}

void ModemProcess::read()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith("control "_L1)) {
            m_plugged = true;
        } else if (line == "port gone"_L1) {
            m_plugged = false;
        } else if (line.startsWith("error: "_L1)) {
            m_errors.append(line);
        }
        m_lines.append(line);
    }
}

EndToEndWorld::EndToEndWorld(const QString &profile, bool separateEvents, bool hasVoice)
    : modem(folder.filePath(u"modem"_s), profile,
            separateEvents ? folder.filePath(u"events"_s) : QString(),
            hasVoice ? folder.filePath(u"voice"_s) : QString())
    , m_separateEvents(separateEvents)
    , m_hasVoice(hasVoice)
{
    endWithUs(phone);
    QDir(folder.path()).mkdir(u"data"_s);
}

EndToEndWorld::~EndToEndWorld()
{
    phone.kill();
    phone.waitForFinished(KillPatience);
}

QString EndToEndWorld::settingsPath() const
{
    return folder.filePath(u"data/settings.ini"_s);
}

void EndToEndWorld::start()
{
    prepare();
    launch();
}

void EndToEndWorld::makeTwin(QProcess &twin) const
{
    twin.setProcessEnvironment(phone.processEnvironment());
    twin.setProcessChannelMode(QProcess::MergedChannels);
    twin.setProgram(phone.program());
    twin.setArguments(phone.arguments());
}

void EndToEndWorld::prepare()
{
    if (!server.listen()) {
        qFatal("no loopback");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("virtualphone_"_L1)
            || name.endsWith("_proxy"_L1, Qt::CaseInsensitive)) {
            environment.remove(name);
        }
    }
    environment.insert(u"virtualphone_bottoken"_s, Token);
    environment.insert(u"virtualphone_botowner"_s, QString::number(Owner));
    environment.insert(u"virtualphone_defaultmasterphone"_s, PhoneA);
    environment.insert(u"virtualphone_defaultcountrycode"_s, u"+39"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // the stories are checked in English
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"vp.*=true"_s); // nothing may leak at any level
    for (auto each = variables.cbegin(); each != variables.cend(); ++each) {
        environment.insert(each.key(), each.value());
    }
    phone.setProcessEnvironment(environment);
    phone.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments {u"--modem"_s,        folder.filePath(u"modem"_s),
                           u"--telegram-api"_s, server.url().toString(),
                           u"--data-dir"_s,     folder.filePath(u"data"_s)};
    if (m_separateEvents) {
        arguments << u"--modem-events"_s << folder.filePath(u"events"_s);
    }
    if (m_hasVoice) {
        arguments << u"--modem-voice"_s << folder.filePath(u"voice"_s);
    }
    phone.setProgram(QStringLiteral(VP_VIRTUALPHONED));
    phone.setArguments(arguments);
}

bool EndToEndWorld::isUp() const
{
    const std::vector<ShownMessage> shown = server.shownIn(Owner);
    return !shown.empty() && shown.front().text.contains(u"The phone is up"_s)
        && server.holdsPoll();
}

void EndToEndWorld::say(const QString &text)
{
    server.say(Owner, text);
}

std::vector<ShownMessage> EndToEndWorld::calls() const
{
    std::vector<ShownMessage> shown = server.shownIn(Owner);
    std::erase_if(shown, [](const ShownMessage &message) {
        return !QString(message.text).remove(u' ').contains(PhoneC)
            || message.text.contains(u"Calls from before"_s); // of the line, not of a call
    });
    return shown;
}

ShownMessage EndToEndWorld::call() const
{
    const std::vector<ShownMessage> shown = calls();
    return shown.empty() ? ShownMessage {} : shown.back();
}

bool EndToEndWorld::callShows(const QString &words) const
{
    return call().text.contains(words);
}

bool EndToEndWorld::chatShows(const QString &words) const
{
    const std::vector<ShownMessage> shown = server.shownIn(Owner);
    return std::any_of(shown.begin(), shown.end(), [&words](const ShownMessage &message) {
        return message.text.contains(words);
    });
}

bool EndToEndWorld::areTalking(const QString &one, const QString &other) const
{
    const auto hears = [this](const QString &number) {
        return modem.told(u"party %1 hears conversation"_s.arg(number));
    };
    return hears(one) && hears(other);
}

bool EndToEndWorld::hasExited() const
{
    return phone.state() == QProcess::NotRunning;
}

QByteArray EndToEndWorld::output()
{
    m_output += phone.readAll();
    return m_output;
}

QByteArray EndToEndWorld::report()
{
    QByteArray text = "\n--- chat\n";
    for (const ShownMessage &message : server.shownIn(Owner)) {
        text += QByteArray::number(message.id) + " (" + QByteArray::number(message.edits)
            + " edits): " + message.text.toUtf8() + '\n';
    }
    return text + "--- network\n" + modem.lines().toUtf8() + "\n--- virtualphoned\n"
        + output().right(6000);
}

} // namespace vp
