// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vp {

/** Exit codes of both programs. @see sysexits.h */
namespace exitcode {
inline constexpr int DoctorAttention = 1; ///< --doctor: it works, but something wants attention
inline constexpr int DoctorFailed = 2; ///< --doctor: something is wrong
inline constexpr int Usage = 64;
inline constexpr int InvalidValue = 65; ///< --set: the value is none that may be stored
inline constexpr int NoInput = 66; ///< --import-legacy: nothing there to take over
inline constexpr int Unavailable = 69; ///< no display for the window
inline constexpr int DataFolder = 73; ///< cannot be made, opened or written
inline constexpr int AlreadyRunning = 75;
inline constexpr int NotWanted = -1; ///< the person said no: left with 0
} // namespace exitcode

/** What the command line says. */
struct CommandLine
{
    enum class Action : std::uint8_t {
        Run,
        Print, ///< --help, --version: print `text`, leave with 0
        Refuse, ///< wrong usage: print `text` on standard error, leave with exitcode::Usage
    };
    Action action = Action::Run;
    QString text;
    QString modemPort; ///< empty = the setting, else found automatically
    QString modemEventsPort;
    QString modemVoicePort; ///< empty = the setting, else nothing is said to callers
    QString telegramApi; ///< empty = the setting
    QString dataDir; ///< empty = the XDG folders
    QString name; ///< of one more instance; empty = the only one
    bool demo = false;
    bool background = false; ///< the window waits in the tray until it is asked for
    bool doNotDisturb = false; ///< nobody disturbs for an hour, or again if it was so
    bool doctor = false; ///< examine the modem, print, leave
    bool pair = false; ///< make an owner in the terminal, and leave
    bool audit = false; ///< print who did what from the chat, and leave
    int auditDays = 30;
    QString reportFile; ///< of the doctor; empty = none
    QStringList wishes; ///< of --set: "key=value" each; then change settings, print, leave
    QString explain; ///< number, or "hidden": say who would get this call, and leave
    QString explainAt; ///< when; empty = now
    QString legacyDir; ///< of --import-legacy: take over what the predecessor left there, and leave
    QString backupFile; ///< of --backup: write a backup, and leave
    QString restoreFile; ///< of --restore: put a backup in place, and leave
    bool undoRestore = false; ///< put back what was there before the last one, and leave
    bool withSecrets = false; ///< with --backup and --restore
    bool yes = false; ///< with --import-legacy, --restore and --undo-restore: ask nothing
    QStringList addresses; ///< tel: and the like, for the window
};

/**
 * Reads the options that both programs know. @p arguments begins with the program's name. With @p
 * window, addresses and Qt's own options ("-platform" …) are taken as well. Needs no application
 * object.
 */
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments, bool window);

} // namespace vp
