// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiconsole.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A Telegram Bot API server on this computer, for tests."_s);
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Port to listen on, 0 = any free one."_s, u"port"_s,
                                  u"0"_s);
    const QCommandLineOption token(u"token"_s, u"The bot's token."_s, u"token"_s);
    parser.addOptions({port, token});
    parser.process(application);
    if (!parser.isSet(token)) {
        std::fputs("vp-botapi: --token is needed\n", stderr);
        return 64;
    }
    vp::BotApiServer server(parser.value(token));
    if (!server.listen(parser.value(port).toUShort())) {
        std::fputs("vp-botapi: cannot listen on this port\n", stderr);
        return 1;
    }
    vp::BotApiConsole console(server);
    QObject::connect(&console, &vp::BotApiConsole::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    std::printf("listening %s\n", server.url().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
