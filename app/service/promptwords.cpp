// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/promptwords.h"

#include "base/languages.h"
#include "settings/voicevalues.h"
#include "voice/soundfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString seconds(std::chrono::milliseconds time)
{
    constexpr double second = 1000;
    return QLocale().toString(static_cast<double>(time.count()) / second, 'f', 1);
}

} // namespace

QString PromptWords::use(PromptUse use)
{
    switch (use) {
    case PromptUse::Announcement:
        return tr("Announcement");
    case PromptUse::Greeting:
        return tr("Greeting");
    case PromptUse::GreetingBefore:
        return tr("Greeting before your phone rings");
    case PromptUse::NamePrompt:
        return tr("Question for the caller's name");
    case PromptUse::RecordNotice:
        break;
    }
    return tr("Notice that the call is recorded");
}

QString PromptWords::taken(const TakenPrompt &taken)
{
    const QString what = use(taken.target.use);
    const QString length = seconds(taken.length);
    const QString words = taken.target.group.isEmpty()
        ? tr("%1: callers hear your own from now on, %2 seconds.").arg(what, length)
        : tr("%1: callers of %3 hear your own from now on, %2 seconds.")
              .arg(what, length, taken.target.group);
    return taken.cutAt.count() == 0
        ? words
        : QString(words % u' '
                  % tr("An announcement ends after %1 seconds (voice/maxSeconds): the rest is not "
                       "heard.")
                        .arg(taken.cutAt.count()));
}

QString PromptWords::refused(const QString &name, PromptUse use, const Error &error)
{
    const QString nothing = tr("Nothing is changed.");
    const auto say = [&](const QString &why) {
        return QString(why % u' ' % nothing);
    };
    if (error.code == ErrorCode::InvalidInput && error.native == SoundTooLong) {
        return say(tr("%1 is too long: at most %2 seconds can be used here.")
                       .arg(name)
                       .arg(longestPrompt(use).count()));
    }
    if (error.code == ErrorCode::InvalidInput && error.native == SoundSilent) {
        return say(tr("In %1 nothing can be heard.").arg(name));
    }
    struct Reason
    {
        ErrorCode code;
        QString words;
    };
    const std::array reasons {
        Reason {ErrorCode::InvalidInput,
                tr("%1 is no sound that can be read: it must be WAV, Ogg, FLAC or MP3, and "
                   "whole.")},
        Reason {ErrorCode::NotFound, tr("%1 is not there, or is no file.")},
        Reason {ErrorCode::Rejected, tr("%1 is too large.")},
        Reason {ErrorCode::Storage, tr("%1 could not be stored on the disk.")},
        Reason {ErrorCode::Conflict, tr("The setting is fixed by a variable or the command line.")},
        Reason {ErrorCode::Unsupported, tr("A group of that name cannot have a sound of its own.")},
    };
    const auto *found = std::ranges::find(reasons, error.code, &Reason::code);
    QString words = found == reasons.end() ? tr("%1 could not be fetched.") : found->words;
    return say(words.replace(u"%1"_s, name));
}

QString PromptWords::restored(const PromptTarget &target)
{
    if (!target.group.isEmpty()) {
        return tr("%1: callers of %2 hear what all hear again.").arg(use(target.use), target.group);
    }
    return target.use == PromptUse::GreetingBefore
        ? tr("%1: off again.").arg(use(target.use))
        : tr("%1: a machine's voice says the standard sentence again.").arg(use(target.use));
}

QString PromptWords::notRestored(const Error &error)
{
    return error.code == ErrorCode::Conflict
        ? tr("The setting is fixed by a variable or the command line.")
        : tr("It could not be stored, so nothing is changed.");
}

QString PromptWords::now(const OwnPrompts &prompts, const PromptTarget &target)
{
    const QString value = prompts.valueOf(target);
    if (value.isEmpty()) {
        return tr("Now: what all callers hear.");
    }
    if (value == voicevalue::Off) {
        return tr("Now: nothing.");
    }
    if (const std::optional<QString> code = voicevalue::spokenLanguage(value)) {
        const Language *language = languageOf(*code);
        return language == nullptr
            ? tr("Now: a machine's voice.")
            : tr("Now: a machine's voice, in %1.", "%1 = a language").arg(language->name);
    }
    const QString file = prompts.fileOf(target);
    if (!QFileInfo(file).isFile()) {
        return tr("Now: a sound that is not there any more.");
    }
    return value.startsWith(voicevalue::Own)
        ? tr("Now: a sound of your own.")
        : tr("Now: the file %1.").arg(QDir::toNativeSeparators(file));
}

QString PromptWords::voiceMessage()
{
    return tr("The voice message", "at the beginning of a sentence");
}

QString PromptWords::recording()
{
    return tr("The recording", "at the beginning of a sentence");
}

} // namespace vp
