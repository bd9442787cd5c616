// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QProcess>
#include <QSignalSpy>
#include <QStringList>
#include <QtGlobal>

namespace vp::test {

/** vp-modemsim as a process, steered by its words. */
class ModemProcess
{
public:
    static constexpr int Patience = 60'000;

    ModemProcess()
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_said += m_process.readAllStandardOutput(); });
    }
    /** On a pseudo-terminal that @p link names. */
    [[nodiscard]] bool start(const QString &link, const QStringList &more = {})
    {
        m_said.clear();
        m_process.start(
            qEnvironmentVariable("VP_MODEMSIM"),
            QStringList {QStringLiteral("--link"), link, QStringLiteral("--quiet-noise")} + more);
        return waitForLine("control /dev/");
    }
    void say(const QByteArray &line) { m_process.write(line + '\n'); }
    /** Something that it says at the beginning of a line, since the start or forget(). */
    [[nodiscard]] bool waitForLine(const QByteArray &beginning)
    {
        QSignalSpy output(&m_process, &QProcess::readyReadStandardOutput);
        while (!m_said.startsWith(beginning) && !m_said.contains(QByteArray('\n' + beginning))) {
            if (!output.wait(Patience)) {
                qWarning() << "waited for" << beginning << "in vain, got" << m_said;
                return false;
            }
        }
        return true;
    }
    void forget() { m_said.clear(); }
    /** Ends it in order. */
    [[nodiscard]] bool quit()
    {
        say("quit");
        return m_process.waitForFinished(Patience) && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace vp::test
