// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/pairbeside.h"

#include "base/clock.h"
#include "desktop/singleinstance.h"
#include "main/commandline.h"
#include "main/pairterminal.h"
#include "service/pairphrases.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds FirstWord = 10s;
constexpr qint64 LongestLine = 4000;

/** Why the chat is offline, as the phone that runs says it. */
ChatHealth healthIn(const QJsonObject &words)
{
    const int told = words.value("health"_L1).toInt(-1);
    return told >= 0 && told <= int(ChatHealth::UsedElsewhere) ? ChatHealth(told)
                                                               : ChatHealth::Offline;
}

/** Talks with the PairTalk of the phone that runs. */
class PairBeside : public QObject
{
    Q_OBJECT
public:
    explicit PairBeside(const QString &socketName);

private:
    void read();
    void hear(const QJsonObject &words);
    void answer(bool yes);
    void leave(int code, const QString &why);

    SystemClock m_clock;
    QLocalSocket m_socket;
    PairTerminal m_terminal;
    Deadline m_patience;
    PairingRequest m_request;
    bool m_leaving = false;
};

PairBeside::PairBeside(const QString &socketName)
    : m_patience(m_clock)
{
    connect(&m_socket, &QLocalSocket::connected, this,
            [this] { m_socket.write(SingleInstance::TalkWord.toByteArray()); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &PairBeside::read);
    connect(&m_socket, &QLocalSocket::disconnected, this,
            [this] { leave(1, PairPhrases::codeIsVoid()); });
    // A phone of another version does not talk.
    const auto silent = [this] {
        leave(exitcode::AlreadyRunning, PairPhrases::alreadyRunning());
    };
    connect(&m_socket, &QLocalSocket::errorOccurred, this, silent);
    connect(&m_patience, &Deadline::expired, this, silent);
    connect(&m_terminal, &PairTerminal::answered, this, &PairBeside::answer);
    m_patience.start(FirstWord);
    // In the event loop: an error that comes at once ends it.
    QMetaObject::invokeMethod(
        this, [this, socketName] { m_socket.connectToServer(socketName); }, Qt::QueuedConnection);
}

void PairBeside::read()
{
    while (m_socket.canReadLine()) {
        m_patience.stop();
        hear(QJsonDocument::fromJson(m_socket.readLine(LongestLine)).object());
    }
}

void PairBeside::hear(const QJsonObject &words)
{
    const QString refused = words.value("refused"_L1).toString();
    if (!refused.isEmpty()) {
        leave(1,
              refused == "no-bot"_L1        ? PairPhrases::noToken()
                  : refused == "token"_L1   ? PairPhrases::tokenRefused()
                  : refused == "offline"_L1 ? PairPhrases::notConnected(healthIn(words))
                  : refused == "disk"_L1    ? PairPhrases::notStored({ErrorCode::Storage, 0, {}})
                                            : PairPhrases::notStored({ErrorCode::Conflict, 0, {}}));
    } else if (words.contains("code"_L1)) {
        PairTerminal::show(
            {words.value("code"_L1).toString(), words.value("payload"_L1).toString(),
             QDateTime::fromMSecsSinceEpoch(words.value("until"_L1).toInteger(), Qt::UTC)},
            words.value("bot"_L1).toString());
    } else if (words.contains("asked"_L1)) {
        m_request = {words.value("asked"_L1).toInteger(), words.value("name"_L1).toString()};
        m_terminal.ask(m_request);
    } else if (words.contains("paired"_L1)) {
        leave(0,
              PairPhrases::paired(
                  {words.value("paired"_L1).toInteger(), words.value("name"_L1).toString()}));
    } else if (words.contains("closed"_L1)) {
        leave(1, PairPhrases::codeIsVoid());
    }
}

void PairBeside::answer(bool yes)
{
    m_socket.write(QJsonDocument(QJsonObject {{u"id"_s, m_request.id}, {u"allow"_s, yes}})
                       .toJson(QJsonDocument::Compact)
                   + '\n');
    if (!yes) {
        m_socket.flush();
        leave(1, PairPhrases::denied());
    }
}

void PairBeside::leave(int code, const QString &why)
{
    if (!std::exchange(m_leaving, true)) {
        m_terminal.stop();
        PairTerminal::print(why);
        QCoreApplication::exit(code);
    }
}

} // namespace

int runPairBeside(const QString &dataDir)
{
    const PairBeside talk(SingleInstance::socketOf(dataDir));
    return QCoreApplication::exec();
}

} // namespace vp

#include "pairbeside.moc"
