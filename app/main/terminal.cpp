// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/terminal.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::array EndSignals {SIGINT, SIGTERM, SIGHUP};
/** What askSecret() found; a signal's handler reaches nothing else. */
termios shownBefore {};

void showAgainAndEnd(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownBefore);
    ::raise(signal); // for which nothing is set any more, so that it ends the program
}

} // namespace

void terminal::print(const QString &text)
{
    std::fputs(QString(text % u'\n').toLocal8Bit().constData(), stdout);
}

void terminal::complain(const QString &text)
{
    std::fputs(QString(text % u'\n').toLocal8Bit().constData(), stderr);
}

std::optional<QString> terminal::ask(const QString &question)
{
    std::fputs(QString(question % u' ').toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
    std::array<char, 4097> line {}; // a terminal gives no longer one
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr) {
        std::fputs("\n", stdout);
        return std::nullopt;
    }
    // What is left of a longer line is no answer to the next question.
    for (int c = 0; std::strchr(line.data(), '\n') == nullptr && c != '\n' && c != EOF;) {
        c = std::fgetc(stdin);
    }
    return QString::fromLocal8Bit(line.data()).trimmed();
}

bool terminal::isAsked()
{
    return ::isatty(STDIN_FILENO) == 1;
}

std::optional<QString> terminal::askSecret(const QString &question)
{
    if (!isAsked() || ::tcgetattr(STDIN_FILENO, &shownBefore) != 0) {
        return ask(question);
    }
    termios silent = shownBefore;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    struct sigaction restoring
    {
    };
    restoring.sa_handler = showAgainAndEnd;
    restoring.sa_flags = static_cast<int>(SA_RESETHAND);
    std::array<struct sigaction, EndSignals.size()> before {};
    for (std::size_t i = 0; i < EndSignals.size(); ++i) {
        ::sigaction(EndSignals[i], &restoring, &before[i]);
    }
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const std::optional<QString> answer = ask(question);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownBefore);
    for (std::size_t i = 0; i < EndSignals.size(); ++i) {
        ::sigaction(EndSignals[i], &before[i], nullptr);
    }
    std::fputs("\n", stdout);
    return answer;
}

} // namespace vp
