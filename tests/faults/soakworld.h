// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"

#include <QByteArrayList>
#include <QPointer>
#include <QRandomGenerator>

namespace vp::test {

/** Serves a calendar of two time zones, another one each time, and an empty list. */
class SoakFetcher : public Fetcher
{
public:
    Ticket fetch(const FetchRequest &request, QObject *context, Callback callback) override;
    void cancel(Ticket /*ticket*/) override { }
    int refreshes = 0; ///< of the calendar

private:
    Ticket m_last = 0;
};

/** A household's phone, hour after hour in virtual time, on a disk; what it needs is measured. */
class SoakWorld : public PhoneWorld
{
public:
    /** It begins at this instant. */
    static const QDateTime Begin;

    explicit SoakWorld(QRandomGenerator chance);
    /** An hour of calls, SMS, commands, imports and refreshes, whatever chance gives. */
    void liveAnHour();
    /** Until nothing is under way. */
    [[nodiscard]] bool comeToRest();
    /** What is wrong at the end; empty = nothing. */
    [[nodiscard]] QString complaint() const;

    SoakFetcher fetcher;
    int calls = 0;
    int smsIn = 0;
    int smsOut = 0;
    int commands = 0;
    int imports = 0;

private:
    void pass(std::chrono::milliseconds time);
    void act();
    void callIn();
    void callOut();
    void deliver();
    void order();
    void import();
    void forget();
    [[nodiscard]] static QByteArray cards(int count);

    QRandomGenerator m_chance;
    QByteArrayList m_files; ///< of contacts
    int m_number = 0;
    int m_submitted = 0;
    int m_texts = 0; ///< told in the chat
};

} // namespace vp::test
