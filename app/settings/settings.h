// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "settings/inifile.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

struct SettingRow;

/** Every setting; the table in settings.cpp gives its name in settings.ini, default and validator.
 */
enum class SettingKey : std::uint8_t {
    TelegramOwners, ///< telegram/owners: ids by comma; negative = group and its permission
    TelegramApiUrl, ///< telegram/apiUrl, default https://api.telegram.org
    MasterPhone, ///< phones/master
    Country, ///< phones/country, default +39
    RingMasterSeconds, ///< calls/ringMasterSeconds 25, 5-120
    RingRemoteSeconds, ///< calls/ringRemoteSeconds 60, 5-120
    HiddenNumberRule, ///< rules/hiddenNumber, default reject
    NotInContactsRule, ///< rules/notInContacts, default master
    NoEventNowRule, ///< rules/noEventNow, default reject
    CalendarUrls, ///< calendar/urls (secret addresses: never logged), @see readAddresses()
    ModemPort, ///< modem/port: a path or imei:<digits>, empty = found automatically
    ModemEventsPort, ///< modem/eventsPort
    ModemExtraInit, ///< modem/extraInit: AT commands by new line, sent after ours; guarded
    ContactsDir, ///< contacts/dir, empty = contacts/ in the data folder
    CloseToTray, ///< window/closeToTray, default true
    ShowNotifications, ///< notifications/show, default true
    Language, ///< general/language, empty = the system's
    InhibitModemManager, ///< modem/inhibitModemManager, default false: take the stick from it
    PhonesInOrder, ///< phones/ringPlan: "master:20,+39…:30": A's phones one after the other
    RingPlanOutgoing, ///< calls/ringPlanOutgoing false: the same when the owner calls
    LineNumber, ///< phones/line: the line's own number, so that it never calls itself
    WaysToConnect, ///< calls/ways auto, or an order of deflect, join, transfer
    ForwardWhenOff, ///< network/forwardWhenOff, default false
    InhibitSleep, ///< power/inhibitSleep, default true
    PhoneNames, ///< phones/names: "Mobile=+39…,Office=+39…", @see readPhoneNames()
    CalendarRefreshMinutes, ///< calendar/refreshMinutes 5, 1-1440
    OverrideRule, ///< rules/override: a rule for all calls while rules/overrideUntil lasts
    OverrideUntil, ///< rules/overrideUntil: an instant in UTC
    DisturbUntil, ///< rules/doNotDisturbUntil: an instant in UTC
    DisturbGroups, ///< rules/doNotDisturbExcept: groups that may disturb, by comma
    DisturbRepeats, ///< rules/doNotDisturbRepeats true: the second call in 3 minutes rings
    DisturbRule, ///< rules/doNotDisturb reject: what becomes of the others
    BlocklistUrls, ///< blocklists/urls, or "none", @see readAddresses()
    BlocklistNotify, ///< blocklists/notify true: owners are told of a hit
    BlocklistRefreshHours, ///< blocklists/refreshHours 24, 1-720
    BlocklistsFirst, ///< blocklists/beforeContacts, default false
    AllowCalled, ///< blocklists/allowCalled true: lists never stop whom the owner has called
    AllowCalledBack, ///< blocklists/allowCalledBackMinutes 0 = off: the same for so long
    SmsEarlyClosure, ///< autoSms/earlyClosure, default false
    SmsEarlyClosureText, ///< autoSms/earlyClosureText, empty = ours
    SmsNotAccepted, ///< autoSms/notAccepted, default false
    SmsNotAcceptedText, ///< autoSms/notAcceptedText, empty = ours
    SmsToMaster, ///< autoSms/tellPhone false: A gets the caller's name by SMS when he is dialled
    SmsLanguages, ///< autoSms/languages: "family=it,work=de"
    TelegramProxy, ///< telegram/proxy system, none, or an address, @see parseProxy()
    SourceCaFiles, ///< sources/caFiles: "cal.example.org=/path/ca.pem", @see readHostTrust()
    SourceFingerprints, ///< sources/fingerprints: "cal.example.org:8443=<SHA-256>"
    TemporaryAllowed, ///< owners/temporaryAllowed true: guests may come in by the password
    TellGuest, ///< owners/tellGuest true: whose password was wrong is told so
    TellOwners, ///< owners/tellOwners true: owners are told of wrong passwords
    CallsPerHour, ///< limits/callsPerHour 20, 0 = no limit: calls asked for in the chat
    SmsPerHour, ///< limits/smsPerHour 30, 0 = no limit
    MinutesPerMonth, ///< limits/minutesPerMonth 3000, 0 = no limit
    SmsPerMonth, ///< limits/smsPerMonth 1000, 0 = no limit
    LongestCall, ///< limits/longestCallMinutes 240, 0 = no limit
    WhileRoaming, ///< limits/whileRoaming ask, allow or refuse
    RejectTexts, ///< calls/rejectTexts: "In a meeting. | …" for Reject + SMS, empty = ours
    AskUnusual, ///< limits/askUnusual true: premium numbers and unknown countries ask first
    QuickAnswers, ///< messages/quickAnswers "Yes|No|On my way", or "none"
    DeleteCodesMinutes, ///< messages/deleteCodesMinutes 10, 0-2820: one-time codes leave the chat
    BalanceCode, ///< network/balanceCode: the operator's service code that tells the balance
    TelegramLanguage, ///< telegram/language: empty = each user's own, as far as it is translated
    BlocklistsOff, ///< blocklists/off: names of shared lists that stop nobody for now, by comma
    LogDaily, ///< log/daily true: owners are sent the log of the day
    LogWeekly, ///< log/weekly false: on Sundays that of the week instead
    LogTime, ///< log/time 23:59: when a day of the log ends
    LogMasked, ///< log/masked false: numbers in it are masked, texts left out
    LogRecipient, ///< log/recipient all, or the id of one owner
    Theme, ///< window/theme system, light or dark
    TrayPicture, ///< window/trayIcon colour, or light or dark for a panel of the other kind
    StartHidden, ///< window/startHidden false: the window comes when it is asked for
    StartAtLogin, ///< window/startAtLogin false
    NoticeNames, ///< notifications/names true: they say who and what
    NoticeIncoming, ///< notifications/incoming true
    NoticeMissed, ///< notifications/missed true
    NoticeBlocked, ///< notifications/blocked false
    NoticeOutgoing, ///< notifications/outgoing true
    NoticeMessages, ///< notifications/messages true
    NoticeModem, ///< notifications/modem true
    NoticePeople, ///< notifications/people true: guests, owners, wrong passwords
    NoticeCalendar, ///< notifications/calendar true
    SetupPage, ///< window/setup: where the wizard was left, "done", or empty = it never ran
    HistoryDays, ///< privacy/historyDays 0 = for ever: calls and messages are kept so long
    BackupWeekly, ///< backup/weekly false: a backup each week, the newest four are kept
    BackupDir, ///< backup/dir: where they go, empty = backups/ in the data folder
};

/**
 * Typed settings over settings.ini (0600), which is read once at construction. A value given by an
 * environment variable or the command line is locked: it wins, is not written to the file, and
 * set() on it fails with Conflict; only MasterPhone is then set for this run instead (see
 * setForThisRun).
 */
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &iniPath, QObject *parent = nullptr);

    [[nodiscard]] QString text(SettingKey key) const;
    [[nodiscard]] int number(SettingKey key) const;
    [[nodiscard]] bool flag(SettingKey key) const;
    /** Whether the user (file, variable or command line) gave a value at all. */
    [[nodiscard]] bool isSet(SettingKey key) const;
    [[nodiscard]] bool isLocked(SettingKey key) const;
    /** What was wrong with the file when it was read; such a value counts as not set. Never quotes
     * a value. */
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    /**
     * Validates and stores at once (fsync); an empty text removes the value, so that the default
     * counts. InvalidInput names the reason (of a number: its own code); Conflict when locked;
     * Storage when the disk refuses, then nothing changes.
     */
    Result<> set(SettingKey key, const QString &value);
    /** Takes effect at once until the next start, also over a lock. */
    Result<> setForThisRun(SettingKey key, const QString &value);
    /** Locks a value for this run (environment, command line). */
    Result<> lock(SettingKey key, const QString &value);
    /**
     * Locks what virtualphone_botowner, _defaultcountrycode, _defaultmasterphone, _calendarurl say.
     * One error a bad variable; the others are applied. (_bottoken and _temporaryownerpassword are
     * secrets: see SecretStore.)
     */
    std::vector<Error> applyEnvironment(const QProcessEnvironment &environment);

    // Addresses that are secrets are kept apart, @see HiddenAddresses; a mark stands in the file.
    /** Whether the mark stands there. */
    [[nodiscard]] bool isHidden(SettingKey key) const { return m_hidden.contains(key); }
    /** The same, and the value has not come yet; until then it is an empty text. */
    [[nodiscard]] bool isAwaited(SettingKey key) const;
    /** A secret address that stands in the file. */
    [[nodiscard]] std::optional<QString> exposed(SettingKey key) const;
    /** Gives the value of a hidden one. Errors: InvalidInput; Conflict where none is awaited. */
    Result<> provide(SettingKey key, const QString &value);
    /** Puts the mark in the place of an exposed one. Errors: Conflict (the file says something else
     * meanwhile), Storage. */
    Result<> hide(SettingKey key);

    /** The country of numbers written without one. */
    [[nodiscard]] Region region() const;
    [[nodiscard]] static QString nameOf(SettingKey key); ///< "phones/master"

Q_SIGNALS:
    void changed(vp::SettingKey key);

private:
    void load();
    [[nodiscard]] std::optional<QString> written(const SettingRow &row) const;
    /** Does @p change and tells when the effective value has become another one. */
    template<class Change>
    void apply(SettingKey key, Change change);
    IniFile m_file;
    std::vector<Error> m_problems;
    QHash<SettingKey, QString> m_stored;
    QHash<SettingKey, QString> m_locked;
    QHash<SettingKey, QString> m_thisRun;
    QSet<SettingKey> m_hidden; ///< the mark stands in the file
};

} // namespace vp
