// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** One calendar or shared list: its address, and how it is called. */
struct NamedAddress
{
    QString name; ///< may be empty
    QString address; ///< of a calendar: a secret
    bool operator==(const NamedAddress &) const = default;
};

/** One of A's phones as people call it. */
struct NamedPhone
{
    QString name;
    PhoneNumber number;
    bool operator==(const NamedPhone &) const = default;
};

/**
 * The stored form of settings that hold more than one value. The readers take what the validators
 * of the table let through and skip what they would not.
 *
 * calendar/urls and blocklists/urls: addresses separated by blanks or new lines, each perhaps with
 * a name in front, "Home=https://…".
 */
[[nodiscard]] std::vector<NamedAddress> readAddresses(const QString &text);
/** phones/names: "Mobile=+39…, Office=+39…". */
[[nodiscard]] std::vector<NamedPhone> readPhoneNames(const QString &text, const Region &region);
/** "a, b": trimmed, without empty ones. */
[[nodiscard]] QStringList readWords(const QString &text);
/** "I will call you back. | Please text me.": trimmed, without empty ones. */
[[nodiscard]] QStringList readTexts(const QString &text);
/** An instant as the settings keep it, "2026-12-24T18:00:00Z"; none when there is none. */
[[nodiscard]] std::optional<QDateTime> readInstant(const QString &text);

/** Validators, @see SettingRow::Normaliser. */
namespace rulevalue {
[[nodiscard]] Result<QString> calendars(const QString &value, const Region &region);
[[nodiscard]] Result<QString> blocklists(const QString &value, const Region &region);
[[nodiscard]] Result<QString> phoneNames(const QString &value, const Region &region);
[[nodiscard]] Result<QString> words(const QString &value, const Region &region);
[[nodiscard]] Result<QString> instant(const QString &value, const Region &region);
/** A text that is sent as an SMS: at most 480 characters, new lines allowed. */
[[nodiscard]] Result<QString> smsText(const QString &value, const Region &region);
/** The same, up to eight of them, @see readTexts(). */
[[nodiscard]] Result<QString> smsTexts(const QString &value, const Region &region);
/** "family=it, work=de". */
[[nodiscard]] Result<QString> groupLanguages(const QString &value, const Region &region);
[[nodiscard]] Result<QString> refreshMinutes(const QString &value, const Region &region);
[[nodiscard]] Result<QString> refreshHours(const QString &value, const Region &region);
[[nodiscard]] Result<QString> minutesOrOff(const QString &value, const Region &region);
/** "23:59" */
[[nodiscard]] Result<QString> timeOfDay(const QString &value, const Region &region);
/** "all", or an owner's id. */
[[nodiscard]] Result<QString> oneOrAll(const QString &value, const Region &region);
/** "system", "light" or "dark". */
[[nodiscard]] Result<QString> theme(const QString &value, const Region &region);
/** "colour", "light" or "dark". */
[[nodiscard]] Result<QString> trayPicture(const QString &value, const Region &region);
} // namespace rulevalue

} // namespace vp
