// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/soundtest.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** How a test of the sound goes, and what it has shown, in words. */
class SoundTestPhrases
{
    Q_DECLARE_TR_FUNCTIONS(SoundTestPhrases)
public:
    /** Whatever there is to say about @p test now; empty = nothing. */
    [[nodiscard]] static QString state(const SoundTest &test);
    /** What to do on the phone @p number; it is a call that may cost something. */
    [[nodiscard]] static QString advice(const QString &number);
    [[nodiscard]] static QString testButton();
    [[nodiscard]] static QString callButton();
    [[nodiscard]] static QString stopButton();
    [[nodiscard]] static QString againButton();
    [[nodiscard]] static QString runsAlready();
    [[nodiscard]] static QString nobodyCalled();
    [[nodiscard]] static QString noPort();

private:
    [[nodiscard]] static QString verdict(SoundTest::Verdict verdict);
    [[nodiscard]] static QString notReached(RingTest::Step step);
};

} // namespace vp
