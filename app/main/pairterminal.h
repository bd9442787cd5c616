// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pairing.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace vp {

/** What both ways of `--pair` show and ask in the terminal. */
class PairTerminal : public QObject
{
    Q_OBJECT
public:
    explicit PairTerminal(QObject *parent = nullptr);
    static void print(const QString &text);
    static void show(const PairingOffer &offer, const QString &botName);
    /** answered() follows, unless it is stopped. */
    void ask(const PairingRequest &request);
    void stop();

Q_SIGNALS:
    void answered(bool yes);

private:
    void read();
    QSocketNotifier m_input;
    QByteArray m_typed;
};

} // namespace vp
