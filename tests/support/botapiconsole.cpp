// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiconsole.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace vp {

using namespace Qt::StringLiterals;

BotApiConsole::BotApiConsole(BotApiServer &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &BotApiConsole::readInput);
    connect(&server, &BotApiServer::requestFinished, this, [](const LoggedRequest &request) {
        print(u"request"_s,
              QJsonObject {{u"method"_s, request.method},
                           {u"parameters"_s, request.parameters},
                           {u"status"_s, request.status}});
    });
    connect(&server, &BotApiServer::messageShown, this,
            [](const ShownMessage &message) { print(u"shown"_s, message.toJson()); });
    connect(&server, &BotApiServer::violated, this,
            [](const QString &words) { print(u"violation"_s, words); });
}

void BotApiConsole::readInput()
{
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_input.setEnabled(false);
        Q_EMIT finished();
        return;
    }
    m_buffer.append(bytes, count);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_buffer.left(end)).trimmed();
        m_buffer.remove(0, end + 1);
        obey(line);
    }
}

void BotApiConsole::obey(const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    const qint64 who = line.section(u' ', 1, 1).toLongLong();
    const QString rest = line.section(u' ', 2);
    if (verb == "say"_L1) {
        print(u"said"_s, m_server.say(who, rest));
    } else if (verb == "tap"_L1) {
        print(u"tapped"_s,
              m_server.tap(who, rest.section(u' ', 0, 0).toLongLong(), rest.section(u' ', 1)));
    } else if (verb == "messages"_L1) {
        QJsonArray messages;
        for (const ShownMessage &message : m_server.shownIn(who)) {
            messages.append(message.toJson());
        }
        print(u"messages"_s, messages);
    } else if (verb == "toast"_L1) {
        const std::optional<QString> toast = m_server.toastOf(line.section(u' ', 1));
        print(u"toast"_s, toast ? QJsonValue(*toast) : QJsonValue());
    } else if (verb == "delete"_L1) {
        m_server.chats().vanish(who, rest.toLongLong());
    } else if (verb == "block"_L1 || verb == "unblock"_L1) {
        m_server.chats().block(who, verb == "block"_L1);
    } else if (verb == "webhook"_L1) {
        m_server.setWebhook(line.section(u' ', 1));
    } else if (verb == "steal"_L1) {
        m_server.stealPoll();
    } else if (verb == "fault"_L1) {
        obeyFault(line.section(u' ', 1));
    } else if (verb == "violations"_L1) {
        print(u"violations"_s, QJsonArray::fromStringList(m_server.violations()));
    } else if (verb == "quit"_L1) {
        Q_EMIT finished();
    } else if (!verb.isEmpty()) {
        help();
    }
}

/** "429 3 sendMessage": kind, value, method; the last two may be left out. */
void BotApiConsole::obeyFault(const QString &words)
{
    static const QHash<QString, BotApiFault::Kind> kinds {
        {u"429"_s, BotApiFault::Kind::Flood}, {u"html"_s, BotApiFault::Kind::Html},
        {u"drop"_s, BotApiFault::Kind::Drop}, {u"hang"_s, BotApiFault::Kind::Hang},
        {u"slow"_s, BotApiFault::Kind::Slow}, {u"lost"_s, BotApiFault::Kind::Lost}};
    const QString kind = words.section(u' ', 0, 0);
    if (!kinds.contains(kind)) {
        help();
        return;
    }
    BotApiFault fault;
    fault.kind = kinds.value(kind);
    fault.value = words.section(u' ', 1, 1).toInt();
    fault.method = words.section(u' ', 2, 2);
    m_server.inject(fault);
}

void BotApiConsole::print(const QString &key, const QJsonValue &value)
{
    const QByteArray line =
        QJsonDocument(QJsonObject {{key, value}}).toJson(QJsonDocument::Compact);
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void BotApiConsole::help()
{
    print(u"help"_s,
          QJsonArray {u"say USER TEXT"_s, u"tap USER MESSAGE DATA"_s, u"messages CHAT"_s,
                      u"toast QUERY"_s, u"delete CHAT MESSAGE"_s, u"block CHAT"_s,
                      u"unblock CHAT"_s, u"webhook [ADDRESS]"_s, u"steal"_s,
                      u"fault 429|html|drop|hang|slow|lost [VALUE [METHOD]]"_s, u"violations"_s,
                      u"quit"_s});
}

} // namespace vp
