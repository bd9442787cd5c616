// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingstable.h"

#include "settings/hoursofday.h"
#include "settings/phonevalues.h"
#include "settings/proxyaddress.h"
#include "settings/rulevalues.h"
#include "settings/sourcetrust.h"
#include "settings/voicevalues.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

tl::unexpected<Error> bad(QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<QString> owners(const QString &value, const Region & /*region*/)
{
    QStringList ids;
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const qint64 id = word.trimmed().toLongLong(&ok);
        if (!ok || id == 0) {
            return bad(u"not a list of chat ids: whole numbers, separated by commas"_s);
        }
        if (!ids.contains(QString::number(id))) {
            ids.append(QString::number(id));
        }
    }
    return ids.join(u',');
}

Result<QString> serverUrl(const QString &value, const Region & /*region*/)
{
    QUrl url(value.trimmed(), QUrl::StrictMode);
    const bool http = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !http || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty()) {
        return bad(u"not the address of a server, such as https://api.telegram.org"_s);
    }
    QString text = url.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/')) {
        text.chop(1); // paths are added with their own slash
    }
    return text;
}

/** A page that tells something to anybody; nothing secret goes with the question. */
Result<QString> secureUrl(const QString &value, const Region & /*region*/)
{
    const QUrl url(value.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()
        || !url.userInfo().isEmpty() || url.hasFragment()) {
        return bad(u"not an address that begins with https://"_s);
    }
    return url.toString(QUrl::FullyEncoded);
}

/** Sixteen hexadecimal digits each, by comma. */
Result<QString> contactKeys(const QString &value, const Region & /*region*/)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype length = 16;
    const QStringList keys = value.split(u',', Qt::SkipEmptyParts);
    const bool good = keys.size() <= most && std::ranges::all_of(keys, [](const QString &key) {
                          return key.size() == length && std::ranges::all_of(key, [](QChar c) {
                                     return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                                 });
                      });
    if (!good) {
        return bad(u"not a list of keys"_s);
    }
    return keys.join(u',');
}

Result<QString> country(const QString &value, const Region & /*region*/)
{
    return Region::parse(value)
        .map([&value](const Region & /*read*/) { return value.trimmed().toUpper(); })
        .map_error([](const Error & /*error*/) {
            return Error {ErrorCode::InvalidInput, 0,
                          u"neither a country nor a calling code, such as IT or +39"_s};
        });
}

Result<QString> flag(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "on"_L1 || word == "1"_L1) {
        return u"true"_s;
    }
    if (word == "false"_L1 || word == "no"_L1 || word == "off"_L1 || word == "0"_L1) {
        return u"false"_s;
    }
    return bad(u"neither true nor false"_s);
}

Result<QString> limit(const QString &value, const Region & /*region*/)
{
    constexpr int most = 100'000;
    bool ok = false;
    const int number = value.trimmed().toInt(&ok);
    if (!ok || number < 0 || number > most) {
        return bad(u"not a number from 0 (no limit) to 100000"_s);
    }
    return QString::number(number);
}

Result<QString> language(const QString &value, const Region & /*region*/)
{
    const QString text = value.trimmed();
    const auto isCode = [](QStringView part, QChar first, QChar last) {
        return part.size() >= 2 && part.size() <= 3
            && std::all_of(part.begin(), part.end(),
                           [=](QChar c) { return c >= first && c <= last; });
    };
    const qsizetype split = text.indexOf(u'_');
    const bool good = text.isEmpty()
        || (isCode(QStringView(text).first(split < 0 ? text.size() : split), u'a', u'z')
            && (split < 0 || isCode(QStringView(text).sliced(split + 1), u'A', u'Z')));
    if (!good) {
        return bad(u"not a language, such as it or pt_BR"_s);
    }
    return text;
}

Result<QString> proxy(const QString &value, const Region & /*region*/)
{
    return parseProxy(value).map([](const ProxyAddress &address) { return address.text(); });
}

Result<QString> quickAnswers(const QString &value, const Region & /*region*/)
{
    constexpr qsizetype mostAnswers = 6;
    constexpr qsizetype longestAnswer = 160;
    QStringList kept;
    for (const QString &part : value.split(u'|', Qt::SkipEmptyParts)) {
        const QString answer = part.trimmed();
        if (answer.size() > longestAnswer || hasControls(answer)) {
            return bad(u"an answer is too long, or has control characters"_s);
        }
        if (!answer.isEmpty()) {
            kept.append(answer);
        }
    }
    if (kept.isEmpty() || kept.size() > mostAnswers) {
        return bad(u"not one to six answers separated by |, nor none"_s);
    }
    return kept.join(u'|');
}

Result<QString> codeMinutes(const QString &value, const Region & /*region*/)
{
    constexpr int longest = 47 * 60; // the server deletes nothing that is older than two days
    bool ok = false;
    const int minutes = value.trimmed().toInt(&ok);
    if (!ok || minutes < 0 || minutes > longest) {
        return bad(u"not a number of minutes from 0 (never) to 2820"_s);
    }
    return QString::number(minutes);
}

constexpr std::array Rows {
    SettingRow {SettingKey::TelegramOwners, "telegram/owners"_L1, ""_L1, owners},
    SettingRow {SettingKey::TelegramApiUrl, "telegram/apiUrl"_L1, "https://api.telegram.org"_L1,
                serverUrl},
    SettingRow {SettingKey::MasterPhone, "phones/master"_L1, ""_L1, phonevalue::phone},
    SettingRow {SettingKey::Country, "phones/country"_L1, "+39"_L1, country},
    SettingRow {SettingKey::RingMasterSeconds, "calls/ringMasterSeconds"_L1, "25"_L1,
                phonevalue::ringSeconds},
    SettingRow {SettingKey::RingRemoteSeconds, "calls/ringRemoteSeconds"_L1, "60"_L1,
                phonevalue::ringSeconds},
    SettingRow {SettingKey::HiddenNumberRule, "rules/hiddenNumber"_L1, "reject"_L1,
                phonevalue::rule},
    SettingRow {SettingKey::NotInContactsRule, "rules/notInContacts"_L1, "master"_L1,
                phonevalue::rule},
    SettingRow {SettingKey::NoEventNowRule, "rules/noEventNow"_L1, "reject"_L1, phonevalue::rule},
    SettingRow {SettingKey::CalendarUrls, "calendar/urls"_L1, ""_L1, rulevalue::calendars, true},
    SettingRow {SettingKey::ModemPort, "modem/port"_L1, ""_L1, phonevalue::modemPort},
    SettingRow {SettingKey::ModemEventsPort, "modem/eventsPort"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::ModemExtraInit, "modem/extraInit"_L1, ""_L1, phonevalue::commands},
    SettingRow {SettingKey::ContactsDir, "contacts/dir"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::CloseToTray, "window/closeToTray"_L1, "true"_L1, flag},
    SettingRow {SettingKey::ShowNotifications, "notifications/show"_L1, "true"_L1, flag},
    SettingRow {SettingKey::Language, "general/language"_L1, ""_L1, language},
    SettingRow {SettingKey::InhibitModemManager, "modem/inhibitModemManager"_L1, "false"_L1, flag},
    SettingRow {SettingKey::PhonesInOrder, "phones/ringPlan"_L1, ""_L1, phonevalue::ringPlan},
    SettingRow {SettingKey::RingPlanOutgoing, "calls/ringPlanOutgoing"_L1, "false"_L1, flag},
    SettingRow {SettingKey::LineNumber, "phones/line"_L1, ""_L1, phonevalue::phone},
    SettingRow {SettingKey::WaysToConnect, "calls/ways"_L1, "auto"_L1, phonevalue::callWays},
    SettingRow {SettingKey::ForwardWhenOff, "network/forwardWhenOff"_L1, "false"_L1, flag},
    SettingRow {SettingKey::InhibitSleep, "power/inhibitSleep"_L1, "true"_L1, flag},
    SettingRow {SettingKey::PhoneNames, "phones/names"_L1, ""_L1, rulevalue::phoneNames},
    SettingRow {SettingKey::CalendarRefreshMinutes, "calendar/refreshMinutes"_L1, "5"_L1,
                rulevalue::refreshMinutes},
    SettingRow {SettingKey::OverrideRule, "rules/override"_L1, ""_L1, phonevalue::optionalRule},
    SettingRow {SettingKey::OverrideUntil, "rules/overrideUntil"_L1, ""_L1, rulevalue::instant},
    SettingRow {SettingKey::DisturbUntil, "rules/doNotDisturbUntil"_L1, ""_L1, rulevalue::instant},
    SettingRow {SettingKey::DisturbGroups, "rules/doNotDisturbExcept"_L1, ""_L1, rulevalue::words},
    SettingRow {SettingKey::DisturbRepeats, "rules/doNotDisturbRepeats"_L1, "true"_L1, flag},
    SettingRow {SettingKey::DisturbRule, "rules/doNotDisturb"_L1, "reject"_L1, phonevalue::rule},
    SettingRow {SettingKey::BlocklistUrls, "blocklists/urls"_L1,
                "https://raw.githubusercontent.com/auino/global-telephone-spammers-list/main/"
                "list.csv"_L1,
                rulevalue::blocklists, true},
    SettingRow {SettingKey::BlocklistNotify, "blocklists/notify"_L1, "true"_L1, flag},
    SettingRow {SettingKey::BlocklistRefreshHours, "blocklists/refreshHours"_L1, "24"_L1,
                rulevalue::refreshHours},
    SettingRow {SettingKey::BlocklistsFirst, "blocklists/beforeContacts"_L1, "false"_L1, flag},
    SettingRow {SettingKey::AllowCalled, "blocklists/allowCalled"_L1, "true"_L1, flag},
    SettingRow {SettingKey::AllowCalledBack, "blocklists/allowCalledBackMinutes"_L1, "0"_L1,
                rulevalue::minutesOrOff},
    SettingRow {SettingKey::SmsEarlyClosure, "autoSms/earlyClosure"_L1, "false"_L1, flag},
    SettingRow {SettingKey::SmsEarlyClosureText, "autoSms/earlyClosureText"_L1, ""_L1,
                rulevalue::smsText},
    SettingRow {SettingKey::SmsNotAccepted, "autoSms/notAccepted"_L1, "false"_L1, flag},
    SettingRow {SettingKey::SmsNotAcceptedText, "autoSms/notAcceptedText"_L1, ""_L1,
                rulevalue::smsText},
    SettingRow {SettingKey::SmsToMaster, "autoSms/tellPhone"_L1, "false"_L1, flag},
    SettingRow {SettingKey::SmsLanguages, "autoSms/languages"_L1, ""_L1, rulevalue::groupLanguages},
    SettingRow {SettingKey::TelegramProxy, "telegram/proxy"_L1, "system"_L1, proxy},
    SettingRow {SettingKey::SourceCaFiles, "sources/caFiles"_L1, ""_L1, sourcetrust::caFiles, false,
                sourcetrust::filesAreCertificates},
    SettingRow {SettingKey::SourceFingerprints, "sources/fingerprints"_L1, ""_L1,
                sourcetrust::fingerprints},
    SettingRow {SettingKey::TemporaryAllowed, "owners/temporaryAllowed"_L1, "true"_L1, flag},
    SettingRow {SettingKey::TellGuest, "owners/tellGuest"_L1, "true"_L1, flag},
    SettingRow {SettingKey::TellOwners, "owners/tellOwners"_L1, "true"_L1, flag},
    SettingRow {SettingKey::CallsPerHour, "limits/callsPerHour"_L1, "20"_L1, limit},
    SettingRow {SettingKey::SmsPerHour, "limits/smsPerHour"_L1, "30"_L1, limit},
    SettingRow {SettingKey::MinutesPerMonth, "limits/minutesPerMonth"_L1, "3000"_L1, limit},
    SettingRow {SettingKey::SmsPerMonth, "limits/smsPerMonth"_L1, "1000"_L1, limit},
    SettingRow {SettingKey::LongestCall, "limits/longestCallMinutes"_L1, "240"_L1, limit},
    SettingRow {SettingKey::WhileRoaming, "limits/whileRoaming"_L1, "ask"_L1,
                phonevalue::whileRoaming},
    SettingRow {SettingKey::RejectTexts, "calls/rejectTexts"_L1, ""_L1, rulevalue::smsTexts},
    SettingRow {SettingKey::AskUnusual, "limits/askUnusual"_L1, "true"_L1, flag},
    SettingRow {SettingKey::QuickAnswers, "messages/quickAnswers"_L1, "Yes|No|On my way"_L1,
                quickAnswers},
    SettingRow {SettingKey::DeleteCodesMinutes, "messages/deleteCodesMinutes"_L1, "10"_L1,
                codeMinutes},
    SettingRow {SettingKey::BalanceCode, "network/balanceCode"_L1, ""_L1, phonevalue::serviceCode},
    SettingRow {SettingKey::TelegramLanguage, "telegram/language"_L1, ""_L1, language},
    SettingRow {SettingKey::BlocklistsOff, "blocklists/off"_L1, ""_L1, rulevalue::words},
    SettingRow {SettingKey::LogDaily, "log/daily"_L1, "true"_L1, flag},
    SettingRow {SettingKey::LogWeekly, "log/weekly"_L1, "false"_L1, flag},
    SettingRow {SettingKey::LogTime, "log/time"_L1, "23:59"_L1, rulevalue::timeOfDay},
    SettingRow {SettingKey::LogMasked, "log/masked"_L1, "false"_L1, flag},
    SettingRow {SettingKey::LogRecipient, "log/recipient"_L1, "all"_L1, rulevalue::oneOrAll},
    SettingRow {SettingKey::Theme, "window/theme"_L1, "system"_L1, rulevalue::theme},
    SettingRow {SettingKey::TrayPicture, "window/trayIcon"_L1, "colour"_L1, rulevalue::trayPicture},
    SettingRow {SettingKey::StartHidden, "window/startHidden"_L1, "false"_L1, flag},
    SettingRow {SettingKey::StartAtLogin, "window/startAtLogin"_L1, "false"_L1, flag},
    SettingRow {SettingKey::NoticeNames, "notifications/names"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticeIncoming, "notifications/incoming"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticeMissed, "notifications/missed"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticeBlocked, "notifications/blocked"_L1, "false"_L1, flag},
    SettingRow {SettingKey::NoticeOutgoing, "notifications/outgoing"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticeMessages, "notifications/messages"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticeModem, "notifications/modem"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticePeople, "notifications/people"_L1, "true"_L1, flag},
    SettingRow {SettingKey::NoticeCalendar, "notifications/calendar"_L1, "true"_L1, flag},
    SettingRow {SettingKey::SetupPage, "window/setup"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::HistoryDays, "privacy/historyDays"_L1, "0"_L1, limit},
    SettingRow {SettingKey::BackupWeekly, "backup/weekly"_L1, "false"_L1, flag},
    SettingRow {SettingKey::BackupDir, "backup/dir"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::CompactTicks, "messages/compactTicks"_L1, "false"_L1, flag},
    SettingRow {SettingKey::QuietHours, "telegram/quietHours"_L1, ""_L1, rulevalue::hoursOfDay},
    SettingRow {SettingKey::ModemVoicePort, "modem/voicePort"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::VoiceAnnouncement, "voice/announcement"_L1, voicevalue::Spoken,
                voicevalue::announcement},
    SettingRow {SettingKey::VoiceMaxSeconds, "voice/maxSeconds"_L1, "4"_L1, voicevalue::longest},
    SettingRow {SettingKey::VoiceConfirm, "voice/confirm"_L1, voicevalue::Automatic,
                voicevalue::confirm},
    SettingRow {SettingKey::VoiceConfirmSeconds, "voice/confirmSeconds"_L1, "12"_L1,
                voicevalue::confirmSeconds},
    SettingRow {SettingKey::VoiceGroups, "voice/groups"_L1, ""_L1, voicevalue::groups},
    SettingRow {SettingKey::VoicemailGreeting, "voicemail/greeting"_L1, voicevalue::Spoken,
                voicevalue::greeting},
    SettingRow {SettingKey::VoicemailGroups, "voicemail/groups"_L1, ""_L1, voicevalue::greetings},
    SettingRow {SettingKey::VoicemailMaxSeconds, "voicemail/maxSeconds"_L1, "180"_L1,
                voicevalue::longestMessage},
    SettingRow {SettingKey::VoicemailWhenNotTaken, "voicemail/whenNotTaken"_L1, "false"_L1, flag},
    SettingRow {SettingKey::ContactsApart, "contacts/notSame"_L1, ""_L1, contactKeys},
    SettingRow {SettingKey::UpdateCheck, "update/check"_L1, "false"_L1, flag},
    SettingRow {SettingKey::UpdateUrl, "update/url"_L1,
                "https://api.github.com/repos/auino/virtualphone/releases/latest"_L1, secureUrl},
    SettingRow {SettingKey::VoicemailBeforeRinging, "voicemail/beforeRinging"_L1, voicevalue::Off,
                voicevalue::announcement},
    SettingRow {SettingKey::VoiceScreening, "voice/screening"_L1, voicevalue::Off,
                voicevalue::screening},
    SettingRow {SettingKey::VoiceScreeningExcept, "voice/screeningExcept"_L1, ""_L1,
                rulevalue::words},
    SettingRow {SettingKey::VoiceNamePrompt, "voice/namePrompt"_L1, voicevalue::Spoken,
                voicevalue::greeting},
    SettingRow {SettingKey::VoiceRecordCalls, "voice/recordCalls"_L1, voicevalue::Off,
                voicevalue::recording},
    SettingRow {SettingKey::VoiceRecordNotice, "voice/recordNotice"_L1, voicevalue::Spoken,
                voicevalue::greeting},
    SettingRow {SettingKey::SoundMicrophone, "sound/microphone"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::SoundSpeaker, "sound/speaker"_L1, ""_L1, phonevalue::line},
    SettingRow {SettingKey::VoiceAnnouncedName, "voice/announcedName"_L1, ""_L1, voicevalue::names},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Rows.size(); ++i) {
        if (static_cast<std::size_t>(Rows[i].key) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row a SettingKey, in the same order");

} // namespace

std::span<const SettingRow> settingRows()
{
    return Rows;
}

const SettingRow &settingRow(SettingKey key)
{
    return Rows[static_cast<std::size_t>(key)];
}

bool carriesSecret(const SettingRow &row, const QString &value)
{
    if (!row.isSecret || value.isEmpty() || value == "none"_L1) {
        return false;
    }
    const std::vector<NamedAddress> addresses = readAddresses(value);
    return std::any_of(addresses.begin(), addresses.end(), [&row](const NamedAddress &address) {
        return address.address != row.fallback;
    });
}

Result<QString> judgedValue(const SettingRow &row, const QString &value, const Region &region)
{
    Result<QString> good = row.normalise(value, region);
    if (good && row.check != nullptr) {
        if (const Result<> checked = row.check(*good); !checked) {
            return tl::unexpected<Error>(checked.error());
        }
    }
    return good;
}

QLatin1StringView earlierName(SettingKey key)
{
    return key == SettingKey::CalendarUrls ? "calendar/url"_L1 : QLatin1StringView();
}

} // namespace vp
