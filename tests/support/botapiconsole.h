// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapiserver.h"

#include <QSocketNotifier>

namespace vp {

/**
 * Steers a BotApiServer by plain words on standard input, and tells what happens as one JSON object
 * a line on standard output:
 * {"request":…}, {"shown":…}, {"violation":…}, and answers to the words.
 */
class BotApiConsole : public QObject
{
    Q_OBJECT
public:
    explicit BotApiConsole(BotApiServer &server, QObject *parent = nullptr);

Q_SIGNALS:
    void finished();

private:
    void readInput();
    void obey(const QString &line);
    void obeyFault(const QString &words);
    static void print(const QString &key, const QJsonValue &value);
    static void help();

    BotApiServer &m_server;
    QSocketNotifier m_input;
    QByteArray m_buffer;
};

} // namespace vp
