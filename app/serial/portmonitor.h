// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace vp::serial {

/** Tells at once when a stick is plugged in or pulled out, as udev tells it (with the rights of its
 * nodes set). Where no udev runs, as in containers, it never tells anything. */
class PortMonitor : public QObject
{
    Q_OBJECT
public:
    explicit PortMonitor(QObject *parent = nullptr);
    ~PortMonitor() override;
    /** False when udev could not be listened to at all. */
    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    /** A tty or a USB device came, changed or went. One stick makes several of these. */
    void changed();
    /** The node of a tty is gone: "/dev/ttyUSB2". */
    void removed(const QString &path);

private:
    void read();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vp::serial
