// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace vp {

/** What one run of virtualphoned said. */
struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QByteArray said() const { return output + errors; }
};

/** A home of its own, without a session, a keyring or variables of ours, where virtualphoned is run
 * as people and scripts run it. */
class HeadlessHome
{
public:
    static constexpr int Patience = 60'000; ///< ms; twenty times what it takes

    HeadlessHome()
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        const QStringList names = m_environment.keys();
        for (const QString &name : names) {
            if (name.startsWith(QLatin1StringView("virtualphone_"))
                || name.startsWith(QLatin1StringView("XDG_"))
                || name.startsWith(QLatin1StringView("DBUS_"))) {
                m_environment.remove(name);
            }
        }
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    }
    [[nodiscard]] QString path(const QString &file) const { return m_home.filePath(file); }
    /** Of the folder that run() gives as --data-dir. */
    [[nodiscard]] QString data(const QString &file = {}) const
    {
        return path(QStringLiteral("data/") + file);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Writes a file below the home, with its folder. */
    bool put(const QString &file, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }

    void prepare(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProgram(QStringLiteral(VP_VIRTUALPHONED));
        process.setArguments(arguments);
    }
    /** Runs it to its end, with @p input on its standard input. */
    [[nodiscard]] Outcome runPlain(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        if (finished.isEmpty() && !finished.wait(Patience)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /** The same with --data-dir. */
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runPlain(QStringList {QStringLiteral("--data-dir"), data()} + arguments, input);
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace vp
