// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace vp::sim {

/**
 * The master end of a pseudo-terminal in raw mode, with an optional link that always names its
 * slave. We keep the slave open ourselves, so clients may open and close it as they like.
 */
class PseudoTerminal : public QObject
{
    Q_OBJECT
public:
    explicit PseudoTerminal(QString linkPath = {}, QObject *parent = nullptr);
    ~PseudoTerminal() override;
    /** Makes the terminal (a new one after unplug()) and its link. Error Storage with the failing
     * call in detail. */
    Result<> plug();
    /** Closes it under its clients' hands and removes the link. */
    void unplug();
    [[nodiscard]] bool isPlugged() const { return m_master >= 0; }
    /** "/dev/pts/7"; empty while unplugged. */
    [[nodiscard]] QString path() const { return m_path; }
    /** Queues what the terminal cannot take now; beyond 64 KiB unread bytes are lost, as on a tty.
     */
    void write(const QByteArray &bytes);

Q_SIGNALS:
    void received(const QByteArray &bytes);

private:
    void readAvailable();
    void flush();

    QString m_linkPath;
    QString m_path;
    int m_master = -1;
    int m_slave = -1;
    QByteArray m_pending;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace vp::sim
