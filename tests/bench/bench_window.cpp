// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigphone.h"
#include "ui/firstframe.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace vp;
using namespace Qt::StringLiterals;

/** Start to first frame, and resident memory, of the real program; beside them a bare window of Qt,
 * below which no program with a window comes. */
namespace {

constexpr int Starts = 11;
constexpr int SettleMs = 8'000;

struct Start
{
    double firstFrameMs = -1;
    double residentMib = -1; ///< some seconds later
};

double residentMib(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    static const QRegularExpression line(u"VmRSS:\\s*([0-9]+) kB"_s);
    const QString text =
        file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    return line.match(text).captured(1).toDouble() / 1024.0;
}

Start start(const QString &program, const QStringList &arguments, bool settles)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"vp.ui.debug=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s); // and not to a journal
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer; // finer than what the kernel knows of a start
    timer.start();
    process.start(program, arguments);
    static const QRegularExpression told(u"first frame after [0-9]+ ms"_s);
    QString output;
    Start result;
    while (process.waitForReadyRead(120'000)) {
        output += QString::fromUtf8(process.readAll());
        if (told.match(output).hasMatch()) {
            result.firstFrameMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            break;
        }
    }
    if (settles) { // until everything has been read
        double before = 0;
        do {
            before = result.residentMib;
            process.waitForFinished(SettleMs);
            result.residentMib = residentMib(process.processId());
        } while (process.state() == QProcess::Running && result.residentMib != before);
    }
    process.terminate();
    process.waitForFinished(30'000);
    return result;
}

void printStarts(const char *name, const QString &program, const QStringList &arguments)
{
    std::vector<double> frames;
    for (int i = 0; i < Starts; ++i) {
        frames.push_back(start(program, arguments, false).firstFrameMs);
    }
    std::sort(frames.begin(), frames.end());
    std::printf("window.%s.first_frame %.1f ms (median of %d, %.1f to %.1f)\n", name,
                frames[frames.size() / 2], Starts, frames.front(), frames.back());
    const Start settled = start(program, arguments, true);
    std::printf("window.%s.resident %.1f MiB\n", name, settled.residentMib);
    std::fflush(stdout);
}

/** What this program does when it is started as its own floor. */
int showBareWindow(QApplication &application)
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"Your virtual phone is ready"_s));
    window.resize(1040, 680);
    FirstFrame frame(window);
    window.show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // for those that are started, too
    }
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--bare"_s)) {
        return showBareWindow(application);
    }
    printStarts("bare", QCoreApplication::applicationFilePath(), {u"--bare"_s});
    const QString program = QStringLiteral(VP_VIRTUALPHONE);
    const QTemporaryDir empty;
    printStarts("empty", program, {u"--data-dir"_s, empty.path()});
    const QTemporaryDir full;
    if (!bench::fill(full.path(), {})) {
        std::fputs("the large data could not be written\n", stderr);
        return 1;
    }
    printStarts("full", program, {u"--data-dir"_s, full.path()});
    return 0;
}
