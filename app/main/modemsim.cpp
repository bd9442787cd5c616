// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A modem on a pseudo-terminal, steered by plain words on standard input.
#include "base/clock.h"
#include "sim/eventscript.h"
#include "sim/networkjournal.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"
#include "sim/simulatedvoice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::sim;

namespace {

constexpr int WrongUsage = 64;

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

/** Every chunk on the wire with the time of the monotonic clock, for measuring reactions. */
class Trace
{
public:
    bool openFile(const QString &path)
    {
        m_file.setFileName(path);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }
    void add(const char *port, char direction, const QByteArray &bytes)
    {
        if (!m_file.isOpen()) {
            return;
        }
        timespec now {};
        clock_gettime(CLOCK_MONOTONIC, &now);
        const QByteArray text =
            QByteArray(bytes).replace('\\', "\\\\").replace('\r', "\\r").replace('\n', "\\n");
        m_file.write(QByteArray::number(qint64 {now.tv_sec} * 1'000'000'000 + now.tv_nsec) + ' '
                     + port + ' ' + direction + ' ' + text + '\n');
        m_file.flush();
    }

private:
    QFile m_file;
};

/** Ends the event loop at SIGTERM and SIGINT: the handler writes a byte, the loop reads it. */
class SignalWatch : public QObject
{
public:
    explicit SignalWatch(QCoreApplication &application)
    {
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_pipe.data()) != 0) {
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(s_pipe[1], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, &application,
                &QCoreApplication::quit);
        struct sigaction action
        {
        };
        action.sa_handler = [](int) {
            const char byte = 1;
            [[maybe_unused]] const ssize_t ignored = ::write(s_pipe[0], &byte, 1);
        };
        sigaction(SIGTERM, &action, nullptr);
        sigaction(SIGINT, &action, nullptr);
    }

private:
    // A signal handler reaches nothing but globals.
    static inline std::array<int, 2> s_pipe {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/** Standard input as lines; its end is not the end of the program. */
class InputLines : public QObject
{
public:
    explicit InputLines(EventScript &script)
        : m_script(script)
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &InputLines::readAvailable);
    }

private:
    void readAvailable()
    {
        std::array<char, 4096> buffer {};
        const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size <= 0) {
            m_notifier.setEnabled(false);
            return;
        }
        m_pending.append(buffer.data(), size);
        qsizetype end = -1;
        while ((end = m_pending.indexOf('\n')) >= 0) {
            const QString line = QString::fromUtf8(m_pending.left(end));
            m_pending.remove(0, end + 1);
            const Result<QString> answer = m_script.run(line);
            if (!answer) {
                print(u"error: "_s + answer.error().detail);
            } else if (!answer->isEmpty()) {
                print(*answer);
            }
        }
    }

    EventScript &m_script;
    QSocketNotifier m_notifier;
    QByteArray m_pending;
};

struct Options
{
    QString link;
    QString eventsLink;
    QString voiceLink;
    QString trace;
    ModemDialect dialect;
    bool zeroDelays = false;
    bool quietNoise = false;
};

/** The dialects with what they are. */
QString modemList()
{
    QString list;
    for (const QByteArray &name : dialectNames()) {
        list += u"  "_s + QString::fromLatin1(name).leftJustified(16)
            + QString::fromLatin1(dialectSummary(name)) + u'\n';
    }
    return list;
}

/** Leaves the program on --help and on wrong usage. */
Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated modem on a pseudo-terminal. Events come on standard input; "
        "'help' lists them."_s);
    const QCommandLineOption help({u"help"_s, u"h"_s}, u"Shows this text."_s);
    const QCommandLineOption link(u"link"_s, u"A link that always names the port."_s, u"PATH"_s);
    const QCommandLineOption events(
        u"events-link"_s, u"Puts events on a second port, as firmware 21.x does; its link."_s,
        u"PATH"_s);
    const QCommandLineOption voice(
        u"voice-link"_s, u"Puts the sound of calls on a port of its own; its link."_s, u"PATH"_s);
    const QCommandLineOption trace(
        u"trace"_s, u"Writes every chunk with its time in nanoseconds."_s, u"FILE"_s);
    const QCommandLineOption profile(u"profile"_s, u"The modem to play, see below."_s, u"NAME"_s,
                                     QString::fromLatin1(dialectNames().constFirst()));
    const QCommandLineOption zero(u"zero-delays"_s, u"The network needs no time for anything."_s);
    const QCommandLineOption quiet(u"quiet-noise"_s, u"No ^RSSI and ^BOOT now and then."_s);
    parser.addOptions({help, link, events, voice, trace, profile, zero, quiet});
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        complain(u"vp-modemsim: "_s
                 + (parser.errorText().isEmpty() ? u"Unexpected argument."_s : parser.errorText()));
        std::exit(WrongUsage);
    }
    if (parser.isSet(help)) {
        print(parser.helpText() + u"\nModems:\n"_s + modemList() + u"\nEvents:\n"_s
              + EventScript::help());
        std::exit(0);
    }
    std::optional<ModemDialect> dialect = modemDialect(parser.value(profile).toLatin1());
    if (!dialect) {
        complain(u"vp-modemsim: I cannot play '"_s + parser.value(profile)
                 + u"'; --help lists the modems."_s);
        std::exit(WrongUsage);
    }
    dialect->separateEvents = dialect->separateEvents || parser.isSet(events);
    return {parser.value(link), parser.value(events), parser.value(voice), parser.value(trace),
            *dialect,           parser.isSet(zero),   parser.isSet(quiet)};
}

/** One port of the modem on its terminal. */
void wire(PseudoTerminal &terminal, SimulatedModem &modem, bool events, Trace &trace)
{
    const char *name = events ? "events" : "control";
    QObject::connect(&terminal, &PseudoTerminal::received, &modem,
                     [&modem, &trace, events, name](const QByteArray &bytes) {
                         trace.add(name, 'R', bytes);
                         events ? modem.feedEventPort(bytes) : modem.feed(bytes);
                     });
    // The stamp comes before the write, so that no reaction can seem to precede its cause.
    QObject::connect(&modem, events ? &SimulatedModem::eventOutput : &SimulatedModem::output,
                     &terminal,
                     [&trace, name](const QByteArray &bytes) { trace.add(name, 'W', bytes); });
    QObject::connect(&modem, events ? &SimulatedModem::eventOutput : &SimulatedModem::output,
                     &terminal, &PseudoTerminal::write);
    QObject::connect(&modem, &SimulatedModem::portGone, &terminal, &PseudoTerminal::unplug);
    const auto plug = [&terminal, &modem, events, name] {
        if (const Result<> plugged = terminal.plug(); !plugged) {
            complain(u"vp-modemsim: "_s + plugged.error().detail);
            QCoreApplication::exit(1);
            return;
        }
        print(QString::fromLatin1(name) + u' ' + terminal.path());
        if (!events) {
            modem.opened(); // it waits in the terminal for whoever opens it
        }
    };
    QObject::connect(&modem, &SimulatedModem::portBack, &terminal, plug);
    plug();
}

/** The voice port on its terminal; false when there is none to be had. */
bool wireVoice(PseudoTerminal &terminal, SimulatedModem &modem)
{
    QObject::connect(&terminal, &PseudoTerminal::received, &modem.voice(), &SimulatedVoice::feed);
    QObject::connect(&modem.voice(), &SimulatedVoice::output, &terminal, &PseudoTerminal::write);
    QObject::connect(&modem, &SimulatedModem::portGone, &terminal, &PseudoTerminal::unplug);
    const auto plug = [&terminal] {
        const Result<> plugged = terminal.plug();
        if (plugged) {
            print(u"voice "_s + terminal.path());
        } else {
            complain(u"vp-modemsim: "_s + plugged.error().detail);
        }
        return plugged.has_value();
    };
    QObject::connect(&modem, &SimulatedModem::portBack, &terminal, plug);
    return plug();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Options options = readOptions(application);
    Trace trace;
    if (!options.trace.isEmpty() && !trace.openFile(options.trace)) {
        complain(u"vp-modemsim: cannot write "_s + options.trace);
        return 1;
    }
    SystemClock clock;
    SimulatedNetwork network(clock);
    if (options.zeroDelays) {
        network.setDelays(NetworkDelays::zero());
    }
    SimulatedModem modem(network, clock, options.dialect);
    modem.setNoise(!options.quietNoise);
    const bool separateEvents = options.dialect.separateEvents;
    EventScript script(network, modem);
    QObject::connect(&script, &EventScript::quitRequested, &application, &QCoreApplication::quit);
    const SignalWatch signalWatch(application);
    const InputLines input(script);
    PseudoTerminal control(options.link);
    PseudoTerminal events(options.eventsLink);
    if (separateEvents) {
        wire(events, modem, true, trace);
    }
    PseudoTerminal voice(options.voiceLink);
    if (!options.voiceLink.isEmpty() && !wireVoice(voice, modem)) {
        return 1;
    }
    wire(control, modem, false, trace);
    // After the terminals, so that "port gone" is said when it is gone.
    const NetworkJournal journal(network, modem);
    QObject::connect(&journal, &NetworkJournal::line, &application, &print);
    if (!control.isPlugged() || (separateEvents && !events.isPlugged())) {
        return 1;
    }
    return QCoreApplication::exec();
}
