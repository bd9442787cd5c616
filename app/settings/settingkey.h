// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vp {

/** Every setting; the table in settingstable.cpp gives its name in settings.ini, default and
 * validator.
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
    CompactTicks, ///< messages/compactTicks false: reactions instead of a message for each SMS
    QuietHours, ///< telegram/quietHours "22:00-07:00": the chat makes no sound; empty = never
    ModemVoicePort, ///< modem/voicePort: carries the sound of calls; empty = nothing is said
    VoiceAnnouncement, ///< voice/announcement spoken, off, or a sound (voicevalues.h)
    VoiceMaxSeconds, ///< voice/maxSeconds 4, 1-15: no longer than that
    VoiceConfirm, ///< voice/confirm automatic, on or off: your phone is asked to press 1
    VoiceConfirmSeconds, ///< voice/confirmSeconds 12, 5-60: how long it has for that
    VoiceGroups, ///< voice/groups "Family=/path/a.wav | …": what callers of a group hear instead
    VoicemailGreeting, ///< voicemail/greeting spoken, or a sound file: heard before the tone
    VoicemailGroups, ///< voicemail/groups "Family=/path/a.wav | …": what a group hears instead
    VoicemailMaxSeconds, ///< voicemail/maxSeconds 180, 10-300: no message is longer
    VoicemailWhenNotTaken, ///< voicemail/whenNotTaken false: also when no phone of A's takes it
    ContactsApart, ///< contacts/notSame: keys of sets that are different people, by comma
    UpdateCheck, ///< update/check false: look once a day whether there is a newer version
    UpdateUrl, ///< update/url: the https address that tells the newest version
    VoicemailBeforeRinging, ///< voicemail/beforeRinging off, spoken, or a sound file: heard, with a
                            ///< tone and time for a message, before A's phone is called
    VoiceScreening, ///< voice/screening off, unknown or everyone: who is asked for his name
    VoiceScreeningExcept, ///< voice/screeningExcept: groups whose callers are never asked, by comma
    VoiceNamePrompt, ///< voice/namePrompt spoken, or a sound file: what asks for it, before a tone
    VoiceRecordCalls, ///< voice/recordCalls off, button or always: what A and C say to each other
    VoiceRecordNotice, ///< voice/recordNotice spoken, or a sound file: tells the caller so
    SoundMicrophone, ///< sound/microphone: of this computer, by its name; empty = the desktop's
    SoundSpeaker, ///< sound/speaker: in the same way
    VoiceAnnouncedName, ///< voice/announcedName "Mario Rossi | Work=Rossi & Co": to whom a machine
                        ///< says that callers are being connected; empty = it names nobody
};

} // namespace vp
