// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

class QLocalServer;
class QLocalSocket;

namespace vp {

/** One program per data folder: the first start holds it, a later one hands its arguments over and
 * leaves. */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /** @p dataDir is made when it does not exist. */
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;
    /**
     * True when this is the first instance of the folder, which then listens. False when another
     * one lives; it has been handed
     * @p arguments (best effort: it may be busy or of another build).
     */
    [[nodiscard]] bool tryClaim(const QStringList &arguments = {});

    /** Whether an instance holds @p dataDir now; makes nothing, tells it nothing. */
    [[nodiscard]] static bool isRunning(const QString &dataDir);

    /** Another process of the same user that has not come to hand over arguments but to talk: it
     * has said TalkWord. Without a listener such a one is turned away. */
    using Talk = std::function<void(std::unique_ptr<QLocalSocket>)>;
    void setTalk(Talk talk) { m_talk = std::move(talk); }
    static constexpr QByteArrayView TalkWord {"talk\n"};
    /** Where the instance that holds @p dataDir listens, whatever session it belongs to. */
    [[nodiscard]] static QString socketOf(const QString &dataDir);

    /** Where it listens. */
    [[nodiscard]] const QString &socketName() const { return m_socketName; }

Q_SIGNALS:
    /** A second start happened. The arguments come from another process of the same user: judge
     * them. */
    void activationRequested(const QStringList &arguments);

private:
    void receive();
    void listenTo(QLocalSocket &socket);
    void handOver(const QStringList &arguments) const;

    QString m_dataDir;
    QString m_socketName;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
    Talk m_talk;
};

} // namespace vp
