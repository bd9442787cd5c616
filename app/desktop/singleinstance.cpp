// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSaveFile>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxHandOver = 64 * 1024; ///< bytes; more is not a command line of ours
constexpr int HandOverMs = 2000;
constexpr auto TokenPrefix = "activation-token:"_L1;
constexpr qsizetype LongestToken = 256;
constexpr qsizetype LongestSocketPath = 100; ///< bytes; the kernel takes 108
constexpr qint64 LongestNote = 108; ///< bytes

/**
 * In the session's private folder where there is one; a session without one (cron, a bare ssh) uses
 * the data folder, which is private too. A path too long for a socket goes to the temporary folder.
 * The variable is read here: QStandardPaths would complain on the terminal and make a folder up.
 */
QString socketNameFor(const QString &dataDir)
{
    const QByteArray key =
        QCryptographicHash::hash(QDir(dataDir).canonicalPath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QString name = u"virtualphone-"_s + QString::fromLatin1(key) + u".socket"_s;
    const QFileInfo session(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (session.isAbsolute() && session.isDir() && session.isWritable()) {
        return QDir(session.filePath()).filePath(name);
    }
    const QString own = QDir(QDir(dataDir).absolutePath()).filePath(name);
    return own.toUtf8().size() <= LongestSocketPath ? own : QDir(QDir::tempPath()).filePath(name);
}

/** Takes what the second start was given by its launcher out of @p arguments; Qt shows it to the
 * compositor when a window is activated next. */
void useToken(QStringList &arguments)
{
    if (arguments.isEmpty() || !arguments.first().startsWith(TokenPrefix)) {
        return;
    }
    const QByteArray token = arguments.takeFirst().sliced(TokenPrefix.size()).toLatin1();
    const bool isSound = !token.isEmpty() && token.size() <= LongestToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (isSound) {
        qputenv("XDG_ACTIVATION_TOKEN", token);
    }
}

QString lockPathFor(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"instance.lock"_s);
}

/** Beside the lock, for those who have another session's variables: a service, and a terminal of
 * the same user. */
QString notePathFor(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"instance.socket"_s);
}

/** Best effort: without it those of the same session still find the socket. */
void noteSocket(const QString &dataDir, const QString &socketName)
{
    QSaveFile note(notePathFor(dataDir));
    if (note.open(QIODevice::WriteOnly)) {
        note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        note.write(socketName.toUtf8());
        note.commit();
    }
}

QString made(const QString &dataDir)
{
    QDir().mkpath(dataDir);
    return dataDir;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(made(dataDir))
    , m_socketName(socketNameFor(dataDir))
    , m_lock(lockPathFor(dataDir))
    , m_server(std::make_unique<QLocalServer>())
{
    m_lock.setStaleLockTime(0); // a lock is stale only when its process is gone, however old it is
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance()
{
    if (m_lock.isLocked()) {
        QFile::remove(notePathFor(m_dataDir));
    }
}

bool SingleInstance::tryClaim(const QStringList &arguments)
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        handOver(arguments);
        return false;
    }
    QLocalServer::removeServer(
        m_socketName); // left by a crash: we hold the lock, so nobody listens
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(m_socketName);
    noteSocket(m_dataDir, m_socketName);
    return true;
}

bool SingleInstance::isRunning(const QString &dataDir)
{
    if (!QFileInfo(dataDir).isDir()) {
        return false;
    }
    QLockFile lock(lockPathFor(dataDir));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

void SingleInstance::handOver(const QStringList &arguments) const
{
    // JSON rather than QDataStream: a length field of the latter asks for memory before it is
    // judged.
    QStringList words = arguments;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty()) {
        words.prepend(QString(TokenPrefix) + token);
    }
    const QByteArray block =
        QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
    QLocalSocket socket;
    socket.connectToServer(socketOf(m_dataDir), QIODevice::WriteOnly);
    // No event loop runs yet in a start that is about to leave, so this is the one place that may
    // wait.
    if (socket.waitForConnected(HandOverMs)) {
        socket.write(block);
        socket.flush();
        socket.disconnectFromServer();
    }
}

QString SingleInstance::socketOf(const QString &dataDir)
{
    QFile note(notePathFor(dataDir));
    if (note.open(QIODevice::ReadOnly)) {
        const QString told = QString::fromUtf8(note.read(LongestNote));
        if (QFileInfo(told).isAbsolute()) {
            return told;
        }
    }
    return socketNameFor(dataDir);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            const QJsonArray words = QJsonDocument::fromJson(socket->read(MaxHandOver)).array();
            QStringList arguments;
            for (const QJsonValue &word : words) {
                arguments.append(word.toString());
            }
            socket->deleteLater();
            useToken(arguments);
            Q_EMIT activationRequested(arguments);
        });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { listenTo(*socket); });
        listenTo(*socket);
    }
}

void SingleInstance::listenTo(QLocalSocket &socket)
{
    if (!socket.peek(TalkWord.size()).startsWith(TalkWord)) {
        return;
    }
    socket.disconnect(this);
    socket.read(TalkWord.size());
    socket.setParent(nullptr);
    std::unique_ptr<QLocalSocket> mine(&socket);
    if (m_talk) {
        m_talk(std::move(mine));
    } else {
        mine.release()->deleteLater(); // we are in one of its signals
    }
}

} // namespace vp
