// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/pairterminal.h"

#include "main/terminal.h"
#include "service/pairphrases.h"
#include "service/qrcode.h"
#include "service/terminalphrases.h"

#include <cstdio>
#include <optional>
#include <unistd.h>

namespace vp {

PairTerminal::PairTerminal(QObject *parent)
    : QObject(parent)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    m_input.setEnabled(false);
    connect(&m_input, &QSocketNotifier::activated, this, &PairTerminal::read);
}

void PairTerminal::print(const QString &text)
{
    terminal::print(text);
    std::fflush(stdout); // whoever reads it is to act now
}

void PairTerminal::show(const PairingOffer &offer, const QString &botName)
{
    const QString link = offer.link(botName);
    if (const std::optional<QrCode> code = makeQrCode(link)) {
        print(qrCodeForTerminal(*code, isatty(STDOUT_FILENO) == 1));
    }
    print(PairPhrases::offer(link, botName, offer));
}

void PairTerminal::ask(const PairingRequest &request)
{
    print(PairPhrases::question(request));
    m_typed.clear();
    m_input.setEnabled(true);
}

void PairTerminal::stop()
{
    m_input.setEnabled(false);
}

void PairTerminal::read()
{
    constexpr qsizetype longest = 100;
    char letter = 0;
    // One at a time: whatever was typed behind the line is not ours.
    const ssize_t got = ::read(STDIN_FILENO, &letter, 1);
    if (got == 1 && letter != '\n' && m_typed.size() < longest) {
        m_typed += letter;
        return;
    }
    m_input.setEnabled(false);
    Q_EMIT answered(got == 1 && TerminalPhrases::isYes(QString::fromLocal8Bit(m_typed)));
}

} // namespace vp
