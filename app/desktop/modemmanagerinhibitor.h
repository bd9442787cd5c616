// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace vp {

/**
 * ModemManager, which opens every new modem and speaks with it. It can be asked to leave one device
 * alone for as long as this program lives (it may ask the person for a password); nothing of that
 * is lasting. Talks over the system bus, never waits.
 */
class ModemManagerInhibitor : public QObject
{
    Q_OBJECT
public:
    explicit ModemManagerInhibitor(QObject *parent = nullptr);
    ~ModemManagerInhibitor() override;

    /** Whether it runs, as far as is known yet. */
    [[nodiscard]] bool isRunning() const;
    /** Asks it to leave the device with this folder in sysfs alone, and nothing else that was asked
     * for before. inhibited() or refused() follows; asking again for the same is free. */
    void inhibit(const QString &device);
    /** Gives the device back. */
    void release();
    [[nodiscard]] QString device() const; ///< what it leaves alone; empty = nothing

Q_SIGNALS:
    void runningChanged(bool running);
    void inhibited(const QString &device);
    /** @p why is for the log: the name of a D-Bus error. */
    void refused(const QString &device, const QString &why);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vp
