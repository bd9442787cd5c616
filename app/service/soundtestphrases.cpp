// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/soundtestphrases.h"

namespace vp {

QString SoundTestPhrases::advice(const QString &number)
{
    return tr("This calls %1, which may cost what a call costs. Take the call: press 1 when you "
              "hear a voice or tones, 2 when you hear nothing.")
        .arg(number);
}

QString SoundTestPhrases::testButton()
{
    return tr("🔊 Test the sound");
}

QString SoundTestPhrases::callButton()
{
    return tr("📞 Call my phone");
}

QString SoundTestPhrases::stopButton()
{
    return tr("⏹ Stop the test");
}

QString SoundTestPhrases::againButton()
{
    return tr("🔁 Test again");
}

QString SoundTestPhrases::runsAlready()
{
    return tr("The sound is being tested already.");
}

QString SoundTestPhrases::nobodyCalled()
{
    return tr("Nobody was called.");
}

QString SoundTestPhrases::noPort()
{
    return tr("No port for the sound of calls is known: there is nothing to test.");
}

QString SoundTestPhrases::state(const SoundTest &test)
{
    switch (test.stage()) {
    case SoundTest::Stage::Calling:
        return tr("Calling…");
    case SoundTest::Stage::Rings:
        return tr("Your phone rings: take the call.");
    case SoundTest::Stage::Asking:
        return tr("Press 1 on your phone when you hear a voice or tones, 2 when you hear nothing.");
    case SoundTest::Stage::Idle:
        break;
    }
    return test.verdict() == SoundTest::Verdict::NotReached ? notReached(test.ring())
                                                            : verdict(test.verdict());
}

QString SoundTestPhrases::notReached(RingTest::Step step)
{
    switch (step) {
    case RingTest::Step::NotAnswered:
        return tr("Nobody answered: nothing is known about the sound.");
    case RingTest::Step::Busy:
        return tr(
            "Your phone is busy, or the call was declined: nothing is known about the sound.");
    case RingTest::Step::Unreachable:
        return tr("Your phone is switched off or without network.");
    case RingTest::Step::Idle:
    case RingTest::Step::Dialling:
    case RingTest::Step::Rings:
    case RingTest::Step::Answered:
    case RingTest::Step::Failed:
    case RingTest::Step::Stopped:
        break;
    }
    return tr("The call did not come about. Is the number right, and does the SIM card have "
              "credit?");
}

QString SoundTestPhrases::verdict(SoundTest::Verdict verdict)
{
    switch (verdict) {
    case SoundTest::Verdict::None:
    case SoundTest::Verdict::NotReached:
        break;
    case SoundTest::Verdict::PortFailed:
        return tr("The modem's port for sound cannot be opened, or is gone: nobody hears anything. "
                  "The examination of the modem (Diagnostics, virtualphoned --doctor) says more.");
    case SoundTest::Verdict::ModemMute:
        return tr("The modem sends no sound during a call: it is mute. Callers hear nothing, and "
                  "are answered as without a port for sound. Another firmware may help.");
    case SoundTest::Verdict::Both:
        return tr("The sound works in both directions: your phone hears the modem, and the modem "
                  "hears your phone.");
    case SoundTest::Verdict::SpeaksOnly:
        return tr("The sound works in one direction: your phone hears the modem, but the modem "
                  "brings nothing back. Announcements work; messages, names and talking at this "
                  "computer do not.");
    case SoundTest::Verdict::HearsOnly:
        return tr("The sound works in one direction: the modem hears your phone, but your phone "
                  "hears nothing. Switch the announcement off, as callers do not hear it.");
    case SoundTest::Verdict::HearsVoice:
        return tr("The modem hears your phone. You pressed neither 1 nor 2, so it is not known "
                  "whether your phone hears the modem.");
    case SoundTest::Verdict::NothingHeard:
        return tr("The modem sends sound, but nothing of your phone was in it: neither a key nor a "
                  "voice. If you heard nothing either, no sound gets through.");
    case SoundTest::Verdict::Stopped:
        return tr("Stopped.");
    }
    return {};
}

} // namespace vp
