// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

/** What settings of the voice may be. */
namespace vp::voicevalue {

/** Of voice/announcement, beside the path of a sound file. */
inline constexpr QLatin1StringView Spoken("spoken");
inline constexpr QLatin1StringView Off("off");
/** Spoken in another language than the program's: "spoken:de". */
inline constexpr QLatin1StringView SpokenIn("spoken:");
/** A file of the folder of own prompts, by its name: "own:greeting-1795356000000.wav". */
inline constexpr QLatin1StringView Own("own:");

/** The language of a sentence that a machine says: empty = the program's; none = no such sentence.
 */
[[nodiscard]] std::optional<QString> spokenLanguage(const QString &value);
/** Where the sound of @p value is: a whole path, or in the folder @p ownDir; empty = it is no file.
 */
[[nodiscard]] QString fileOf(const QString &value, const QString &ownDir);
/** All groups of @p value, with @p group hearing @p what from now on; empty = what all hear. */
[[nodiscard]] QString withGroup(const QString &value, const QString &group, const QString &what);

/** Of voice/confirm, beside Off: for every caller, or where a mailbox is suspected. */
inline constexpr QLatin1StringView On("on");
inline constexpr QLatin1StringView Automatic("automatic");

/** Of voice/screening, beside Off. */
inline constexpr QLatin1StringView Unknown("unknown");
inline constexpr QLatin1StringView Everyone("everyone");

/** Of voice/recordCalls, beside Off: somebody asks for it while they talk, or every call. */
inline constexpr QLatin1StringView Button("button");
inline constexpr QLatin1StringView Always("always");

/** What callers of one group hear: a sound file, "spoken" or "off". */
struct GroupPrompt
{
    QString group;
    QString what;
};

[[nodiscard]] Result<QString> announcement(const QString &value, const Region &region);
/** Spoken, or the whole path of a sound file: before a message something is always said. */
[[nodiscard]] Result<QString> greeting(const QString &value, const Region &region);
/** "Group=greeting | …", each group once. */
[[nodiscard]] Result<QString> greetings(const QString &value, const Region &region);
/** 10-300 seconds. */
[[nodiscard]] Result<QString> longestMessage(const QString &value, const Region &region);
/** on, off or automatic. */
[[nodiscard]] Result<QString> confirm(const QString &value, const Region &region);
/** off, button or always. */
[[nodiscard]] Result<QString> recording(const QString &value, const Region &region);
/** off, unknown or everyone. */
[[nodiscard]] Result<QString> screening(const QString &value, const Region &region);
/** 5-60 seconds. */
[[nodiscard]] Result<QString> confirmSeconds(const QString &value, const Region &region);
/** "Group=announcement | …", each group once. */
[[nodiscard]] Result<QString> groups(const QString &value, const Region &region);
/** The same read; of a value that groups() or greetings() has let through. */
[[nodiscard]] std::vector<GroupPrompt> groupPrompts(const QString &value);
/** "Name | Group=name", each group once: words of at most LongestName characters, no signs that
 * could be taken for more. */
[[nodiscard]] Result<QString> names(const QString &value, const Region &region);
/** Of a value that names() has let through: whom the callers of @p group (folded or not) are told;
 * for the group "" all others. */
[[nodiscard]] QString nameFor(const QString &value, const QString &group);
inline constexpr qsizetype LongestName = 60;
/** 1-15 seconds. */
[[nodiscard]] Result<QString> longest(const QString &value, const Region &region);

} // namespace vp::voicevalue
