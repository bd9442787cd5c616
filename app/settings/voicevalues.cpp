// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/voicevalues.h"

#include "base/languages.h"
#include "settings/phonevalues.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp::voicevalue {

namespace {

Result<QString> secondsWithin(const QString &value, int least, int most)
{
    bool ok = false;
    const int seconds = value.trimmed().toInt(&ok);
    if (!ok || seconds < least || seconds > most) {
        return failure(ErrorCode::InvalidInput,
                       u"not a number of seconds from %1 to %2"_s.arg(least).arg(most));
    }
    return QString::number(seconds);
}

} // namespace

std::optional<QString> spokenLanguage(const QString &value)
{
    if (value == Spoken) {
        return QString();
    }
    const QString code = value.startsWith(SpokenIn) ? value.sliced(SpokenIn.size()) : QString();
    return languageOf(code) == nullptr ? std::nullopt : std::optional(code);
}

QString fileOf(const QString &value, const QString &ownDir)
{
    if (value.startsWith(Own)) {
        return ownDir.isEmpty() ? QString() : QDir(ownDir).filePath(value.sliced(Own.size()));
    }
    return QDir::isAbsolutePath(value) ? value : QString();
}

QString withGroup(const QString &value, const QString &group, const QString &what)
{
    QStringList parts;
    bool isNew = !what.isEmpty();
    for (const GroupPrompt &each : groupPrompts(value)) {
        const bool isIt = each.group.compare(group, Qt::CaseInsensitive) == 0;
        isNew = isNew && !isIt;
        if (!isIt || !what.isEmpty()) {
            parts.append(each.group + u'=' + (isIt ? what : each.what));
        }
    }
    if (isNew) {
        parts.append(group + u'=' + what);
    }
    return parts.join(u" | "_s);
}

Result<QString> announcement(const QString &value, const Region &region)
{
    const QString word = value.trimmed().toLower();
    if (word == Off || spokenLanguage(word)) {
        return word;
    }
    static const QRegularExpression ownName(u"\\Aown:[a-z0-9-]{1,60}\\.wav\\z"_s);
    if (ownName.match(word).hasMatch()) {
        return word;
    }
    if (!QDir::isAbsolutePath(value.trimmed())) {
        return failure(ErrorCode::InvalidInput,
                       u"neither spoken nor off nor the whole path of a sound file"_s);
    }
    return phonevalue::line(value, region);
}

Result<QString> greeting(const QString &value, const Region &region)
{
    if (value.trimmed().toLower() == Off) {
        return failure(ErrorCode::InvalidInput,
                       u"neither spoken nor the whole path of a sound file"_s);
    }
    return announcement(value, region);
}

Result<QString> greetings(const QString &value, const Region &region)
{
    const std::vector<GroupPrompt> prompts = groupPrompts(value);
    const auto isGreeting = [&region](const GroupPrompt &each) {
        return greeting(each.what, region).has_value();
    };
    if (!std::ranges::all_of(prompts, isGreeting)) {
        return failure(ErrorCode::InvalidInput,
                       u"not Group=spoken or Group=/path/of/a/file, with | between them"_s);
    }
    return groups(value, region);
}

Result<QString> longestMessage(const QString &value, const Region & /*region*/)
{
    return secondsWithin(value, 10, 300);
}

Result<QString> confirm(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word == On || word == Off || word == Automatic) {
        return word;
    }
    return failure(ErrorCode::InvalidInput, u"neither on nor off nor automatic"_s);
}

Result<QString> screening(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word == Off || word == Unknown || word == Everyone) {
        return word;
    }
    return failure(ErrorCode::InvalidInput, u"neither off nor unknown nor everyone"_s);
}

Result<QString> recording(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word == Off || word == Button || word == Always) {
        return word;
    }
    return failure(ErrorCode::InvalidInput, u"neither off nor button nor always"_s);
}

Result<QString> confirmSeconds(const QString &value, const Region & /*region*/)
{
    return secondsWithin(value, 5, 60);
}

std::vector<GroupPrompt> groupPrompts(const QString &value)
{
    std::vector<GroupPrompt> prompts;
    for (const QString &part : value.split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        prompts.push_back(
            {part.left(std::max<qsizetype>(sign, 0)).trimmed(), part.mid(sign + 1).trimmed()});
    }
    return prompts;
}

Result<QString> groups(const QString &value, const Region &region)
{
    constexpr std::size_t most = 50;
    QStringList parts;
    QSet<QString> known;
    const std::vector<GroupPrompt> prompts = groupPrompts(value);
    for (const GroupPrompt &each : prompts) {
        const Result<QString> what = announcement(each.what, region);
        if (each.group.isEmpty() || known.contains(each.group.toCaseFolded()) || !what
            || prompts.size() > most) {
            return failure(ErrorCode::InvalidInput,
                           u"not Group=spoken, Group=off or Group=/path/of/a/file, with | between "
                           "them, each group once"_s);
        }
        known.insert(each.group.toCaseFolded());
        parts.append(each.group + u'=' + *what);
    }
    return phonevalue::line(parts.join(u" | "_s), region);
}

Result<QString> names(const QString &value, const Region &region)
{
    // It begins with a letter or a digit, so it is no option and no mark-up.
    static const QRegularExpression words(uR"(\A(?:[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&-]*)?\z)"_s);
    constexpr std::size_t most = 50;
    QStringList parts;
    QSet<QString> known;
    const std::vector<GroupPrompt> all =
        groupPrompts(value.normalized(QString::NormalizationForm_C));
    for (const GroupPrompt &each : all) {
        const bool isName = words.match(each.what).hasMatch() && each.what.size() <= LongestName;
        if (!isName || known.contains(each.group.toCaseFolded()) || all.size() > most) {
            return failure(ErrorCode::InvalidInput,
                           u"not a name of at most 60 characters, or Name | Group=name, each group "
                           "once"_s);
        }
        known.insert(each.group.toCaseFolded());
        parts.append(each.group.isEmpty() ? each.what : QString(each.group + u'=' + each.what));
    }
    return phonevalue::line(parts.join(u" | "_s), region);
}

namespace {
std::optional<QString> ownName(const QString &value, const QString &group)
{
    for (const GroupPrompt &each : groupPrompts(value)) {
        if (each.group.compare(group, Qt::CaseInsensitive) == 0) {
            return each.what;
        }
    }
    return std::nullopt;
}
} // namespace

QString nameFor(const QString &value, const QString &group)
{
    return ownName(value, group).value_or(ownName(value, {}).value_or(QString()));
}

Result<QString> longest(const QString &value, const Region & /*region*/)
{
    return secondsWithin(value, 1, 15);
}

} // namespace vp::voicevalue
