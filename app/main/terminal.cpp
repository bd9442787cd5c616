// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/terminal.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

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
    std::array<char, 256> line {};
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

std::optional<QString> terminal::askSecret(const QString &question)
{
    termios before {};
    const bool isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    const std::optional<QString> answer = ask(question);
    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputs("\n", stdout);
    }
    return answer;
}

} // namespace vp
