// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingstable.h"

#include "settings/proxyaddress.h"
#include "settings/rulevalues.h"
#include "settings/sourcetrust.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestText = 1024;
constexpr qsizetype MostCommands = 20;

tl::unexpected<Error> bad(QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<QString> line(const QString &value, const Region & /*region*/)
{
    const QString trimmed = value.trimmed();
    if (trimmed.size() > LongestText || hasControls(trimmed)) {
        return bad(u"too long, or with control characters"_s);
    }
    return trimmed;
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

Result<QString> phone(const QString &value, const Region &region)
{
    if (value.trimmed().isEmpty()) {
        return QString();
    }
    return PhoneNumber::parse(value, region).map([](const PhoneNumber &number) {
        return number.text();
    });
}

Result<QString> ringSeconds(const QString &value, const Region & /*region*/)
{
    bool ok = false;
    const int seconds = value.trimmed().toInt(&ok);
    if (!ok || seconds < 5 || seconds > 120) {
        return bad(u"not a number of seconds from 5 to 120"_s);
    }
    return QString::number(seconds);
}

Result<QString> ringPlan(const QString &value, const Region &region)
{
    constexpr qsizetype mostPhones = 8;
    static const QRegularExpression shape(u"^(.*?)(?::\\s*([0-9]{1,3}))?$"_s);
    QStringList steps;
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = shape.match(word.trimmed());
        const QString number = match.captured(1).trimmed().toLower();
        const Result<QString> read =
            number == "master"_L1 ? Result<QString>(number) : phone(number, region);
        if (!read) {
            return read;
        }
        if (read->isEmpty()) {
            return bad(u"a phone without a number"_s);
        }
        if (!match.hasCaptured(2)) {
            steps.append(*read);
            continue;
        }
        const Result<QString> seconds = ringSeconds(match.captured(2), region);
        if (!seconds) {
            return seconds;
        }
        steps.append(QString(*read % u':' % *seconds));
    }
    if (steps.size() > mostPhones) {
        return bad(u"more than 8 phones"_s);
    }
    return steps.join(u',');
}

Result<QString> callWays(const QString &value, const Region & /*region*/)
{
    static constexpr std::array words {"deflect"_L1, "join"_L1, "transfer"_L1};
    QStringList ways;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().toLower();
        if (word == "auto"_L1 && value.trimmed().toLower() == word) {
            return word;
        }
        if (std::find(words.begin(), words.end(), word) == words.end() || ways.contains(word)) {
            return bad(u"neither auto nor an order of deflect, join, transfer"_s);
        }
        ways.append(word);
    }
    if (ways.isEmpty()) {
        return bad(u"neither auto nor an order of deflect, join, transfer"_s);
    }
    return ways.join(u',');
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

Result<QString> rule(const QString &value, const Region &region)
{
    static constexpr std::array words {"reject"_L1, "master"_L1, "ask"_L1, "sms"_L1,
                                       "voicemail"_L1};
    const QString word = value.trimmed().toLower();
    if (std::find(words.begin(), words.end(), word) != words.end()) {
        return word;
    }
    if (!looksLikeNumber(word)) {
        return bad(u"neither reject, master, sms, voicemail, ask nor a phone number"_s);
    }
    return phone(word, region);
}

Result<QString> optionalRule(const QString &value, const Region &region)
{
    return value.trimmed().isEmpty() ? Result<QString>(QString()) : rule(value, region);
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

Result<QString> whileRoaming(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word != "ask"_L1 && word != "allow"_L1 && word != "refuse"_L1) {
        return bad(u"neither ask, allow nor refuse"_s);
    }
    return word;
}

/** A path, or the modem's IMEI with or without its check digit. */
Result<QString> modemPort(const QString &value, const Region &region)
{
    const Result<QString> text = line(value, region);
    constexpr QLatin1StringView prefix("imei:");
    if (!text || !text->startsWith(prefix, Qt::CaseInsensitive)) {
        return text;
    }
    QString digits = text->sliced(prefix.size());
    digits.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    const bool good = digits.size() >= 14 && digits.size() <= 17
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!good) {
        return bad(u"imei: wants the 14 to 17 digits on the modem's label"_s);
    }
    return QString(prefix % digits);
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

/** @see 3GPP TS 22.030, 6.5.2 */
Result<QString> serviceCode(const QString &value, const Region & /*region*/)
{
    static const QRegularExpression shape(u"\\A[*#][*#0-9]{1,30}#\\z"_s);
    const QString code = value.trimmed();
    if (!code.isEmpty() && !shape.match(code).hasMatch()) {
        return bad(u"not a service code, such as *123#"_s);
    }
    return code;
}

/** What a start command may never do: dial, or spend tries of a PIN. Everything else is the
 * person's own wish. */
bool isGuarded(const QString &command)
{
    const QString body = command.sliced(2).toUpper();
    return body.startsWith(u'D') || body.contains(u"+CPIN"_s) || body.contains(u"+CLCK"_s)
        || body.contains(u"+CPWD"_s) || body.contains(u";D"_s);
}

Result<QString> commands(const QString &value, const Region & /*region*/)
{
    constexpr qsizetype longestCommand = 200;
    QStringList kept;
    for (const QString &part : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QString command = part.trimmed();
        if (command.isEmpty()) {
            continue;
        }
        const bool printable = std::all_of(command.begin(), command.end(),
                                           [](QChar c) { return c >= u' ' && c <= u'~'; });
        if (!command.startsWith("AT"_L1, Qt::CaseInsensitive) || !printable
            || command.size() > longestCommand) {
            return bad(u"each line must be one modem command in plain letters"_s);
        }
        if (isGuarded(command)) {
            return bad(u"a start command may not dial, nor touch the PIN, locks or passwords"_s);
        }
        kept.append(command);
    }
    if (kept.size() > MostCommands) {
        return bad(u"more than 20 start commands"_s);
    }
    return kept.join(u'\n');
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
    SettingRow {SettingKey::MasterPhone, "phones/master"_L1, ""_L1, phone},
    SettingRow {SettingKey::Country, "phones/country"_L1, "+39"_L1, country},
    SettingRow {SettingKey::RingMasterSeconds, "calls/ringMasterSeconds"_L1, "25"_L1, ringSeconds},
    SettingRow {SettingKey::RingRemoteSeconds, "calls/ringRemoteSeconds"_L1, "60"_L1, ringSeconds},
    SettingRow {SettingKey::HiddenNumberRule, "rules/hiddenNumber"_L1, "reject"_L1, rule},
    SettingRow {SettingKey::NotInContactsRule, "rules/notInContacts"_L1, "master"_L1, rule},
    SettingRow {SettingKey::NoEventNowRule, "rules/noEventNow"_L1, "reject"_L1, rule},
    SettingRow {SettingKey::CalendarUrls, "calendar/urls"_L1, ""_L1, rulevalue::calendars, true},
    SettingRow {SettingKey::ModemPort, "modem/port"_L1, ""_L1, modemPort},
    SettingRow {SettingKey::ModemEventsPort, "modem/eventsPort"_L1, ""_L1, line},
    SettingRow {SettingKey::ModemExtraInit, "modem/extraInit"_L1, ""_L1, commands},
    SettingRow {SettingKey::ContactsDir, "contacts/dir"_L1, ""_L1, line},
    SettingRow {SettingKey::CloseToTray, "window/closeToTray"_L1, "true"_L1, flag},
    SettingRow {SettingKey::ShowNotifications, "notifications/show"_L1, "true"_L1, flag},
    SettingRow {SettingKey::Language, "general/language"_L1, ""_L1, language},
    SettingRow {SettingKey::InhibitModemManager, "modem/inhibitModemManager"_L1, "false"_L1, flag},
    SettingRow {SettingKey::PhonesInOrder, "phones/ringPlan"_L1, ""_L1, ringPlan},
    SettingRow {SettingKey::RingPlanOutgoing, "calls/ringPlanOutgoing"_L1, "false"_L1, flag},
    SettingRow {SettingKey::LineNumber, "phones/line"_L1, ""_L1, phone},
    SettingRow {SettingKey::WaysToConnect, "calls/ways"_L1, "auto"_L1, callWays},
    SettingRow {SettingKey::ForwardWhenOff, "network/forwardWhenOff"_L1, "false"_L1, flag},
    SettingRow {SettingKey::InhibitSleep, "power/inhibitSleep"_L1, "true"_L1, flag},
    SettingRow {SettingKey::PhoneNames, "phones/names"_L1, ""_L1, rulevalue::phoneNames},
    SettingRow {SettingKey::CalendarRefreshMinutes, "calendar/refreshMinutes"_L1, "5"_L1,
                rulevalue::refreshMinutes},
    SettingRow {SettingKey::OverrideRule, "rules/override"_L1, ""_L1, optionalRule},
    SettingRow {SettingKey::OverrideUntil, "rules/overrideUntil"_L1, ""_L1, rulevalue::instant},
    SettingRow {SettingKey::DisturbUntil, "rules/doNotDisturbUntil"_L1, ""_L1, rulevalue::instant},
    SettingRow {SettingKey::DisturbGroups, "rules/doNotDisturbExcept"_L1, ""_L1, rulevalue::words},
    SettingRow {SettingKey::DisturbRepeats, "rules/doNotDisturbRepeats"_L1, "true"_L1, flag},
    SettingRow {SettingKey::DisturbRule, "rules/doNotDisturb"_L1, "reject"_L1, rule},
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
    SettingRow {SettingKey::WhileRoaming, "limits/whileRoaming"_L1, "ask"_L1, whileRoaming},
    SettingRow {SettingKey::RejectTexts, "calls/rejectTexts"_L1, ""_L1, rulevalue::smsTexts},
    SettingRow {SettingKey::AskUnusual, "limits/askUnusual"_L1, "true"_L1, flag},
    SettingRow {SettingKey::QuickAnswers, "messages/quickAnswers"_L1, "Yes|No|On my way"_L1,
                quickAnswers},
    SettingRow {SettingKey::DeleteCodesMinutes, "messages/deleteCodesMinutes"_L1, "10"_L1,
                codeMinutes},
    SettingRow {SettingKey::BalanceCode, "network/balanceCode"_L1, ""_L1, serviceCode},
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
    SettingRow {SettingKey::SetupPage, "window/setup"_L1, ""_L1, line},
    SettingRow {SettingKey::HistoryDays, "privacy/historyDays"_L1, "0"_L1, limit},
    SettingRow {SettingKey::BackupWeekly, "backup/weekly"_L1, "false"_L1, flag},
    SettingRow {SettingKey::BackupDir, "backup/dir"_L1, ""_L1, line},
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
