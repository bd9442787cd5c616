// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vp::bench {

namespace {
const QString token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
} // namespace

PhoneWorld::PhoneWorld(const QString &modemProgram)
    : server(token)
    , trace(folder.filePath(u"trace"_s))
{
    (void)server.listen();
    QDir(folder.path()).mkdir(u"data"_s);
    QFile limits(folder.filePath(u"data/settings.ini"_s)); // which nobody reaches who is no test
    if (limits.open(QIODevice::WriteOnly)) {
        limits.write("[limits]\ncallsPerHour=0\nsmsPerHour=0\nminutesPerMonth=0\nsmsPerMonth=0\n");
        limits.close();
    }
    modem.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    modem.start(modemProgram,
                {u"--link"_s, folder.filePath(u"modem"_s), u"--trace"_s,
                 folder.filePath(u"trace"_s), u"--zero-delays"_s, u"--quiet-noise"_s});
    modem.waitForStarted();
    waitUntil([this] { return QFile::exists(folder.filePath(u"modem"_s)); });
}

PhoneWorld::~PhoneWorld()
{
    for (QProcess *process : {&phone, &modem}) {
        process->terminate();
        process->waitForFinished(5000);
    }
}

qint64 PhoneWorld::startPhone(const QString &program, const QStringList &extra)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"virtualphone_bottoken"_s, token);
    environment.insert(u"virtualphone_botowner"_s, QString::number(owner));
    environment.insert(u"virtualphone_defaultmasterphone"_s, phoneA);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"vp.ui.debug=true"_s);
    phone.setProcessEnvironment(environment);
    phone.setStandardErrorFile(folder.filePath(u"phone.log"_s));
    const qint64 begin = monotonic();
    phone.start(program,
                QStringList {u"--modem"_s, folder.filePath(u"modem"_s), u"--telegram-api"_s,
                             server.url().toString(), u"--data-dir"_s, folder.filePath(u"data"_s)}
                    + extra);
    waitUntil([this] { return !server.shownIn(owner).empty(); });
    return monotonic() - begin;
}

int PhoneWorld::await(std::size_t from, QByteArrayView text)
{
    int place = -1;
    waitUntil([&] {
        trace.update();
        place = trace.find(from, true, text);
        return place >= 0;
    });
    return place;
}

void PhoneWorld::clear(const QString &caller)
{
    trace.update();
    const std::size_t from = trace.chunks().size();
    say(u"hangup "_s + caller);
    waitUntil([&] {
        trace.update();
        return trace.find(from, false, "^CEND:2") >= 0 || trace.find(from, false, "^CEND:1") >= 0;
    });
    // Until nothing has been said for a moment: the list is empty, the story is over.
    std::size_t last = 0;
    QElapsedTimer quiet;
    quiet.start();
    waitUntil([&] {
        trace.update();
        if (trace.chunks().size() != last) {
            last = trace.chunks().size();
            quiet.restart();
        }
        return quiet.elapsed() > 100;
    });
}

} // namespace vp::bench
