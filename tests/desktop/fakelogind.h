// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <sys/socket.h>
#include <unistd.h>

namespace vp::test {

/** logind on the private bus of this test, written from its manual. A lock is one end of a pair of
 * sockets; its holder's closing is seen at the other. */
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    static constexpr auto ServiceName = "org.freedesktop.login1";
    static constexpr auto ObjectPath = "/org/freedesktop/login1";
    explicit FakeLogind(bool refusing = false)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                              QStringLiteral("fake-logind")))
        , m_refusing(refusing)
    {
        m_bus.registerObject(QLatin1String(ObjectPath), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_owned = m_bus.registerService(QLatin1String(ServiceName));
    }
    ~FakeLogind() override
    {
        m_bus.unregisterService(QLatin1String(ServiceName));
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-logind"));
        for (const int end : m_ends) {
            ::close(end);
        }
    }
    [[nodiscard]] bool isOwned() const { return m_owned; }
    [[nodiscard]] int held(const QString &mode) const { return int(m_held.count(mode)); }
    QStringList asked; ///< what|mode of each request

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode, const QDBusMessage &message)
    {
        asked.append(what + QLatin1Char('|') + mode);
        if (m_refusing || who.isEmpty() || why.isEmpty()) {
            message.setDelayedReply(true);
            m_bus.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
            Q_EMIT changed();
            return {};
        }
        int pair[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
            qFatal("no socket pair");
        }
        m_ends.append(pair[0]);
        m_held.append(mode);
        auto *notifier = new QSocketNotifier(pair[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier, mode] {
            notifier->setEnabled(false);
            m_held.removeOne(mode);
            Q_EMIT changed();
        });
        const QDBusUnixFileDescriptor given(pair[1]); // a copy of it
        ::close(pair[1]);
        Q_EMIT changed();
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool start);
    void changed();

private:
    QDBusConnection m_bus;
    QStringList m_held;
    QList<int> m_ends;
    bool m_refusing = false;
    bool m_owned = false;
};

} // namespace vp::test
