// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endtoendworld.h"
#include "fakeusb.h"
#include "scriptterminal.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace vp {

/** The real virtualphoned with a data folder of its own, and what it has said. */
class PhoneProcess
{
public:
    /** @p session is the folder of the session's locks, shared by instances. */
    PhoneProcess(const QString &home, const QString &session);
    ~PhoneProcess();
    void start(const QStringList &arguments = {}, const QStringList &wrapper = {});
    /** Stops it as a person does; true when it left in good order. */
    [[nodiscard]] bool stops();
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] QString said();
    void forget();
    void set(const QString &variable, const QString &value);

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QString m_home;
    QString m_said;
};

/** A stick with three ports: vp-modemsim takes commands on the third, nobody answers on the others.
 */
class UsbModem
{
public:
    UsbModem(const QString &folder, const QString &socket, int firstNumber = 0);
    [[nodiscard]] FakeUsb::Stick stick(int firstNumber);
    [[nodiscard]] const FakeUsb::Stick &stick() const { return m_stick; }
    [[nodiscard]] bool isReady() const { return modem.isPlugged(); }
    /** Where the command port is now. */
    [[nodiscard]] QString terminal() const;

    ModemProcess modem;

private:
    QString m_link;
    ScriptTerminal m_first;
    ScriptTerminal m_second;
    FakeUsb::Stick m_stick;
};

} // namespace vp
