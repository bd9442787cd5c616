// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapiserver.h"

#include <QHash>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

namespace vp {

/** vp-modemsim on a pseudo-terminal: words go in, what happens in its network comes out. */
class ModemProcess : public QObject
{
    Q_OBJECT
public:
    /** @p profile as of vp-modemsim --profile; @p eventsLink where it has a port for events,
     * @p voiceLink where it has one for sound. What is on the wire is written to @p link +
     * ".trace". */
    explicit ModemProcess(const QString &link, const QString &profile = {},
                          const QString &eventsLink = {}, const QString &voiceLink = {});
    ~ModemProcess() override;
    void say(const QString &words);
    [[nodiscard]] bool isPlugged() const { return m_plugged; }
    /** Whether this line was printed since the last forgetLines(). */
    [[nodiscard]] bool told(const QString &line) const { return m_lines.contains(line); }
    void forgetLines() { m_lines.clear(); }
    /** Asks for the network's table of calls and tells whether the last answer was that there are
     * none. */
    [[nodiscard]] bool askNoCalls();
    [[nodiscard]] QString lines() const { return m_lines.join(u'\n'); }
    /** Every line that the host has said so far, as it was on the wire, control characters spelt
     * out. */
    [[nodiscard]] QByteArrayList heard() const;

private:
    void read();

    QString m_trace;

    QProcess m_process;
    QStringList m_lines;
    QStringList m_errors; ///< words that were not understood
    bool m_plugged = false;
    bool m_asked = false;

public:
    [[nodiscard]] const QStringList &errors() const { return m_errors; }
};

/** @p process is killed when the test dies, however that is: else it would hold the test's output
 * open, and ctest would wait for it. Before its start. */
void endWithUs(QProcess &process);

/** The real virtualphoned between a simulated modem and a Bot API server, with one owner. */
class EndToEndWorld
{
public:
    static constexpr qint64 Owner = 5'000'000'111; ///< beyond 32 bits
    static const QString Token;
    static const QString PhoneA; ///< the master phone
    static const QString PhoneC; ///< the other party
    static const QString PhoneD; ///< another phone of the owner

    /** With the usual modem, or with that of vp-modemsim --profile @p profile. */
    explicit EndToEndWorld(const QString &profile = {}, bool separateEvents = false,
                           bool hasVoice = false);
    ~EndToEndWorld();
    /** Starts everything; ready once isUp(). */
    void start();
    /** The first half of it: the server listens, and the program only wants launch(). */
    void prepare();
    void launch() { phone.start(); }
    /** Makes @p twin the same program with the same words, not started yet. */
    void makeTwin(QProcess &twin) const;
    /** True when the owner has been told that the phone is up. */
    [[nodiscard]] bool isUp() const;
    void say(const QString &text);
    /** The messages of calls with C, in the order in which they were sent. */
    [[nodiscard]] std::vector<ShownMessage> calls() const;
    /** The newest of them, or an empty one. */
    [[nodiscard]] ShownMessage call() const;
    /** True when the newest call's message contains @p words. */
    [[nodiscard]] bool callShows(const QString &words) const;
    /** True when some message of the bot contains @p words. */
    [[nodiscard]] bool chatShows(const QString &words) const;
    /** True when both phones hear each other. */
    [[nodiscard]] bool areTalking(const QString &one, const QString &other) const;
    [[nodiscard]] bool hasExited() const;
    /** Everything that the program has written so far. */
    [[nodiscard]] QByteArray output();
    /** What the owner sees and what happened, for a failed story. */
    [[nodiscard]] QByteArray report();
    [[nodiscard]] QString settingsPath() const;

    QHash<QString, QString> variables; ///< more of the environment, before start()
    QTemporaryDir folder;
    BotApiServer server {Token};
    ModemProcess modem;
    QProcess phone;

private:
    bool m_separateEvents = false;
    bool m_hasVoice = false;
    QByteArray m_output;
};

} // namespace vp
