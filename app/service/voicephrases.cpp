// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicephrases.h"

#include "settings/settings.h"
#include "settings/voicevalues.h"
#include "voice/soundfile.h"

#include <QDir>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** A name as it may be said: nothing that espeak-ng would take for more than words. Somebody
 * listens to all of it. */
QString sayable(const QString &name)
{
    QString words;
    for (const QChar each : name.left(voicevalue::LongestName)) {
        const bool isWord = each.isLetterOrNumber() || each.isMark();
        words.append(isWord || each == u'\'' || each == u'.' || each == u'&' ? each : u' ');
    }
    return words.simplified();
}

/** Digit by digit. */
QString spelled(const QString &number)
{
    QStringList digits;
    for (const QChar each : number) {
        if (each.isDigit()) {
            digits.append(each);
        }
    }
    return digits.join(u' ');
}

} // namespace

QString VoicePhrases::beingConnected()
{
    return tr("You are being connected. Please hold on.", "spoken by a machine");
}

QString VoicePhrases::beingConnectedTo(const QString &name)
{
    const QString who = sayable(name);
    return who.isEmpty()
        ? beingConnected()
        : tr("You are being connected to %1. Please hold on.", "spoken by a machine").arg(who);
}

QString VoicePhrases::stillTrying()
{
    return tr("Still trying. Please hold on.", "spoken by a machine");
}

QString VoicePhrases::nobodyReached()
{
    return tr("Nobody could be reached. Goodbye.", "spoken by a machine");
}

QString VoicePhrases::isRecorded(bool always)
{
    return always ? tr("This call is recorded.", "spoken by a machine")
                  : tr("This call may be recorded.", "spoken by a machine");
}

QString VoicePhrases::sayYourName()
{
    return tr("Please say your name after the tone. It is recorded for the person you are calling.",
              "spoken by a machine");
}

QStringList VoicePhrases::questionAround()
{
    const QString all =
        tr("Call from %1. Press 1 to take it, or 2 to decline.", "spoken by a machine");
    const qsizetype name = all.indexOf(u"%1"_s);
    QString behind = all.mid(name + 2);
    while (!behind.isEmpty() && !behind.front().isLetterOrNumber()) {
        behind.remove(0, 1);
    }
    return {all.left(name).trimmed(), behind};
}

QString VoicePhrases::soundTest()
{
    return tr("This is a test of the sound. If you hear me, press 1.", "spoken by a machine");
}

QString VoicePhrases::question()
{
    return tr("A call for you. Press 1 to take it, or 2 to decline.", "spoken by a machine");
}

QString VoicePhrases::question(const CallRecord &record)
{
    QString who = sayable(record.remoteName);
    if (who.isEmpty()) {
        who = spelled(record.remoteNumber);
    }
    if (who.isEmpty()) {
        who = tr("a hidden number", "spoken by a machine");
    }
    return record.direction == StoryDirection::Inbound
        ? tr("Call from %1. Press 1 to take it, or 2 to decline.", "spoken by a machine").arg(who)
        : tr("Your call to %1. Press 1 to go on, or 2 to end it.", "spoken by a machine").arg(who);
}

QString VoicePhrases::voice()
{
    return tr("en", "the voice of espeak-ng for this language: en, it, de, fr, es");
}

QString VoicePhrases::problemOf(const QString &value)
{
    if (value.isEmpty() || value == voicevalue::Off || value.startsWith(voicevalue::Own)) {
        return {};
    }
    if (voicevalue::spokenLanguage(value)) {
        return QStandardPaths::findExecutable(u"espeak-ng"_s).isEmpty()
            ? tr("It has no effect: espeak-ng, which would say it, is not installed.")
            : QString();
    }
    const Result<Samples> sound = readSound(value, LongestSound + std::chrono::seconds(1));
    const QString place = QDir::toNativeSeparators(value);
    if (!sound) {
        return tr("It has no effect: no sound can be read from %1.").arg(place);
    }
    return timeOf(sound->size()) > LongestSound
        ? tr("Only the first %1 seconds of %2 are heard.").arg(LongestSound.count()).arg(place)
        : QString();
}

QString VoicePhrases::problemIn(const Settings &settings)
{
    const auto isOn = [&settings](SettingKey key) {
        return settings.text(key) != voicevalue::Off;
    };
    QString problem = problemOf(settings.text(SettingKey::VoicemailBeforeRinging));
    if (problem.isEmpty() && isOn(SettingKey::VoiceScreening)) {
        problem = problemOf(settings.text(SettingKey::VoiceNamePrompt));
    }
    if (problem.isEmpty() && isOn(SettingKey::VoiceRecordCalls)) {
        problem = problemOf(settings.text(SettingKey::VoiceRecordNotice));
    }
    return problem;
}

} // namespace vp
