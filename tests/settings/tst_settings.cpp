// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QProcessEnvironment environment(const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment result;
    for (const auto &[name, value] : variables) {
        result.insert(name, value);
    }
    return result;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void defaults_data();
    void defaults();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void lastsOverARestart();
    void ownersByComma();
    void readsAFileMadeByHand();
    void badValuesInTheFileAreProblems();
    void emptyTextRestoresTheDefault();
    void lockedValueWinsAndIsNotStored();
    void masterPhoneMaySetOverALock();
    void forThisRunOnly();
    void setEndsTheOverride();
    void environmentOfThePredecessor();
    void environmentIsAppliedAroundABadVariable();
    void environmentNeverQuotesAValue();
    void environmentReadsTheCountryFirst();
    void upperCaseVariablesAreNotOurs();
    void tellsChangesOnce();
    void diskRefuses();
    void keepsEditsMadeMeanwhile();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"settings.ini"_s); }
    void write(const QByteArray &text) const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void SettingsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void SettingsTest::write(const QByteArray &text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void SettingsTest::defaults_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](SettingKey key, const QString &name, const QString &value) {
        QTest::newRow(qPrintable(name)) << key << name << value;
    };
    row(SettingKey::TelegramOwners, u"telegram/owners"_s, QString());
    row(SettingKey::TelegramApiUrl, u"telegram/apiUrl"_s, u"https://api.telegram.org"_s);
    row(SettingKey::MasterPhone, u"phones/master"_s, QString());
    row(SettingKey::Country, u"phones/country"_s, u"+39"_s);
    row(SettingKey::RingMasterSeconds, u"calls/ringMasterSeconds"_s, u"25"_s);
    row(SettingKey::RingRemoteSeconds, u"calls/ringRemoteSeconds"_s, u"60"_s);
    row(SettingKey::HiddenNumberRule, u"rules/hiddenNumber"_s, u"reject"_s);
    row(SettingKey::NotInContactsRule, u"rules/notInContacts"_s, u"master"_s);
    row(SettingKey::NoEventNowRule, u"rules/noEventNow"_s, u"reject"_s);
    row(SettingKey::CalendarUrls, u"calendar/urls"_s, QString());
    row(SettingKey::ModemPort, u"modem/port"_s, QString());
    row(SettingKey::InhibitModemManager, u"modem/inhibitModemManager"_s, u"false"_s);
    row(SettingKey::ModemEventsPort, u"modem/eventsPort"_s, QString());
    row(SettingKey::ModemExtraInit, u"modem/extraInit"_s, QString());
    row(SettingKey::ContactsDir, u"contacts/dir"_s, QString());
    row(SettingKey::CloseToTray, u"window/closeToTray"_s, u"true"_s);
    row(SettingKey::ShowNotifications, u"notifications/show"_s, u"true"_s);
    row(SettingKey::Language, u"general/language"_s, QString());
    row(SettingKey::PhonesInOrder, u"phones/ringPlan"_s, QString());
    row(SettingKey::RingPlanOutgoing, u"calls/ringPlanOutgoing"_s, u"false"_s);
    row(SettingKey::LineNumber, u"phones/line"_s, QString());
    row(SettingKey::WaysToConnect, u"calls/ways"_s, u"auto"_s);
    row(SettingKey::CalendarRefreshMinutes, u"calendar/refreshMinutes"_s, u"5"_s);
    row(SettingKey::BlocklistUrls, u"blocklists/urls"_s,
        u"https://raw.githubusercontent.com/auino/global-telephone-spammers-list/main/list.csv"_s);
    row(SettingKey::BlocklistNotify, u"blocklists/notify"_s, u"true"_s);
    row(SettingKey::BlocklistRefreshHours, u"blocklists/refreshHours"_s, u"24"_s);
    row(SettingKey::BlocklistsFirst, u"blocklists/beforeContacts"_s, u"false"_s);
    row(SettingKey::SmsEarlyClosure, u"autoSms/earlyClosure"_s, u"false"_s);
    row(SettingKey::SmsEarlyClosureText, u"autoSms/earlyClosureText"_s, QString());
    row(SettingKey::SmsNotAccepted, u"autoSms/notAccepted"_s, u"false"_s);
    row(SettingKey::SmsNotAcceptedText, u"autoSms/notAcceptedText"_s, QString());
    row(SettingKey::PhoneNames, u"phones/names"_s, QString());
    row(SettingKey::TelegramProxy, u"telegram/proxy"_s, u"system"_s);
    row(SettingKey::Theme, u"window/theme"_s, u"system"_s);
    row(SettingKey::ModemVoicePort, u"modem/voicePort"_s, QString());
    row(SettingKey::VoiceAnnouncement, u"voice/announcement"_s, u"spoken"_s);
    row(SettingKey::VoiceMaxSeconds, u"voice/maxSeconds"_s, u"4"_s);
    row(SettingKey::VoiceConfirm, u"voice/confirm"_s, u"automatic"_s);
    row(SettingKey::VoiceConfirmSeconds, u"voice/confirmSeconds"_s, u"12"_s);
    row(SettingKey::VoiceGroups, u"voice/groups"_s, QString());
    row(SettingKey::VoiceScreening, u"voice/screening"_s, u"off"_s);
    row(SettingKey::VoiceNamePrompt, u"voice/namePrompt"_s, u"spoken"_s);
    row(SettingKey::VoiceRecordCalls, u"voice/recordCalls"_s, u"off"_s);
    row(SettingKey::VoiceRecordNotice, u"voice/recordNotice"_s, u"spoken"_s);
    row(SettingKey::VoicemailGreeting, u"voicemail/greeting"_s, u"spoken"_s);
    row(SettingKey::VoicemailGroups, u"voicemail/groups"_s, QString());
    row(SettingKey::VoicemailMaxSeconds, u"voicemail/maxSeconds"_s, u"180"_s);
    row(SettingKey::VoicemailWhenNotTaken, u"voicemail/whenNotTaken"_s, u"false"_s);
    row(SettingKey::ContactsApart, u"contacts/notSame"_s, QString());
    row(SettingKey::UpdateCheck, u"update/check"_s, u"false"_s); // nothing is asked unasked
    row(SettingKey::UpdateUrl, u"update/url"_s,
        u"https://api.github.com/repos/auino/virtualphone/releases/latest"_s);
    row(SettingKey::VoicemailBeforeRinging, u"voicemail/beforeRinging"_s, u"off"_s);
    row(SettingKey::SoundMicrophone, u"sound/microphone"_s, QString());
    row(SettingKey::SoundSpeaker, u"sound/speaker"_s, QString());
    row(SettingKey::VoiceAnnouncedName, u"voice/announcedName"_s, QString());
}

void SettingsTest::defaults()
{
    QFETCH(SettingKey, key);
    QFETCH(QString, value);
    const Settings settings(path());
    QCOMPARE(settings.text(key), value);
    QTEST(Settings::nameOf(key), "name");
    QVERIFY(!settings.isSet(key));
    QVERIFY(!settings.isLocked(key));
    QVERIFY(!QFile::exists(path()));
}

void SettingsTest::accepts_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, SettingKey key, const QString &value,
                        const QString &stored) {
        QTest::newRow(name) << key << value << stored;
    };
    row("one owner", SettingKey::TelegramOwners, u"123"_s, u"123"_s);
    row("owners with blanks", SettingKey::TelegramOwners, u" 1, 2 ,-100123 ,1"_s, u"1,2,-100123"_s);
    row("own server", SettingKey::TelegramApiUrl, u"http://127.0.0.1:8081/"_s,
        u"http://127.0.0.1:8081"_s);
    row("own server with a path", SettingKey::TelegramApiUrl, u"https://x.org/tg"_s,
        u"https://x.org/tg"_s);
    row("no proxy", SettingKey::TelegramProxy, u" None "_s, u"none"_s);
    row("SOCKS proxy", SettingKey::TelegramProxy, u"socks5://10.0.0.1"_s,
        u"socks5://10.0.0.1:1080"_s);
    row("HTTP proxy with a name", SettingKey::TelegramProxy, u"http://an%3Ana@proxy.lan/"_s,
        u"http://an%3Ana@proxy.lan:8080"_s);
    row("proxy by IPv6", SettingKey::TelegramProxy, u"socks5://[fe80::1]:9050"_s,
        u"socks5://[fe80::1]:9050"_s);
    row("master phone", SettingKey::MasterPhone, u"340 123 4567"_s, u"+393401234567"_s);
    row("country by name", SettingKey::Country, u"us"_s, u"US"_s);
    row("country by code", SettingKey::Country, u"0044"_s, u"0044"_s);
    row("shortest ring", SettingKey::RingMasterSeconds, u"5"_s, u"5"_s);
    row("longest ring", SettingKey::RingRemoteSeconds, u" 120 "_s, u"120"_s);
    row("ring plan", SettingKey::PhonesInOrder, u" Master : 20 , 333 777 8888:15, 06 1234567,"_s,
        u"master:20,+393337778888:15,+39061234567"_s);
    row("ring plan of a short number", SettingKey::PhonesInOrder, u"40916"_s, u"40916"_s);
    row("ways", SettingKey::WaysToConnect, u" Deflect, join "_s, u"deflect,join"_s);
    row("ways by themselves", SettingKey::WaysToConnect, u" AUTO "_s, u"auto"_s);
    row("rule word", SettingKey::NoEventNowRule, u"Master"_s, u"master"_s);
    row("spoken in another language", SettingKey::VoiceAnnouncement, u" Spoken:DE "_s,
        u"spoken:de"_s);
    row("own sound", SettingKey::VoicemailGreeting, u"own:greeting-1.wav"_s,
        u"own:greeting-1.wav"_s);
    row("own sound of a group", SettingKey::VoiceGroups, u"A = own:a-1.wav|B=spoken:it"_s,
        u"A=own:a-1.wav | B=spoken:it"_s);
    row("rule voicemail", SettingKey::HiddenNumberRule, u"voicemail"_s, u"voicemail"_s);
    row("rule ask", SettingKey::NoEventNowRule, u"Ask"_s, u"ask"_s);
    row("rule sms", SettingKey::NotInContactsRule, u"sms"_s, u"sms"_s);
    row("rule number", SettingKey::NotInContactsRule, u"3331234567"_s, u"+393331234567"_s);
    row("calendar", SettingKey::CalendarUrls, u"https://c.org/a;b,c/basic.ics"_s,
        u"https://c.org/a;b,c/basic.ics"_s);
    row("calendar by webcal", SettingKey::CalendarUrls, u"webcal://c.org/x.ics"_s,
        u"https://c.org/x.ics"_s);
    row("two calendars", SettingKey::CalendarUrls,
        u"Home=https://c.org/a.ics, webcal://d.org/b.ics\nWork=/home/anna/c d.ics"_s,
        u"Home=https://c.org/a.ics https://d.org/b.ics Work=/home/anna/c d.ics"_s);
    row("no list", SettingKey::BlocklistUrls, u" None "_s, u"none"_s);
    row("named phones", SettingKey::PhoneNames,
        u"Mobile = 340 765 4321, My office=+39 06 1234567"_s,
        u"Mobile=+393407654321,My office=+39061234567"_s);
    row("an end", SettingKey::OverrideUntil, u"2026-12-24T18:00:00+01:00"_s,
        u"2026-12-24T17:00:00Z"_s);
    row("languages", SettingKey::SmsLanguages, u"family=IT, my work=de"_s,
        u"family=it,my work=de"_s);
    row("a text of two lines", SettingKey::SmsNotAcceptedText, u"Sorry.\nI call back. "_s,
        u"Sorry.\nI call back."_s);
    row("groups", SettingKey::DisturbGroups, u" family , work,"_s, u"family,work"_s);
    row("calendar file", SettingKey::CalendarUrls, u"/home/anna/a b.ics"_s,
        u"/home/anna/a b.ics"_s);
    row("port", SettingKey::ModemPort, u"/dev/ttyUSB0"_s, u"/dev/ttyUSB0"_s);
    row("start commands", SettingKey::ModemExtraInit, u"AT^CURC=0\n\n at+cops=0 \r\n"_s,
        u"AT^CURC=0\nat+cops=0"_s);
    row("contacts elsewhere", SettingKey::ContactsDir, u"/srv/Kontakte ü"_s, u"/srv/Kontakte ü"_s);
    row("flag by word", SettingKey::CloseToTray, u"NO"_s, u"false"_s);
    row("flag by figure", SettingKey::ShowNotifications, u"1"_s, u"true"_s);
    row("language", SettingKey::Language, u"it"_s, u"it"_s);
    row("theme", SettingKey::Theme, u" Dark"_s, u"dark"_s);
    row("nothing said", SettingKey::VoiceAnnouncement, u" OFF"_s, u"off"_s);
    row("own sound", SettingKey::VoiceAnnouncement, u"/home/anna/hold on.wav"_s,
        u"/home/anna/hold on.wav"_s);
    row("asked always", SettingKey::VoiceConfirm, u" ON "_s, u"on"_s);
    row("names of strangers", SettingKey::VoiceScreening, u" Unknown "_s, u"unknown"_s);
    row("time to press", SettingKey::VoiceConfirmSeconds, u"60"_s, u"60"_s);
    row("prompts of groups", SettingKey::VoiceGroups, u"Family = OFF|Work=/a/b=c.wav"_s,
        u"Family=off | Work=/a/b=c.wav"_s);
    row("own greeting", SettingKey::VoicemailGreeting, u"/home/anna/away.ogg"_s,
        u"/home/anna/away.ogg"_s);
    row("greetings of groups", SettingKey::VoicemailGroups, u"Work=/a.wav|Family=Spoken"_s,
        u"Work=/a.wav | Family=spoken"_s);
    row("longest message", SettingKey::VoicemailMaxSeconds, u"300"_s, u"300"_s);
    row("longest announcement", SettingKey::VoiceMaxSeconds, u"15"_s, u"15"_s);
    row("whom an announcement names", SettingKey::VoiceAnnouncedName,
        u" Mario D’Angelo|Work = Rossi & Co. |Family="_s,
        u"Mario D’Angelo | Work=Rossi & Co. | Family="_s);
    row("a name of 60", SettingKey::VoiceAnnouncedName, QString(60, u'x'), QString(60, u'x'));
    row("sets of different people", SettingKey::ContactsApart,
        u"0123456789abcdef,,fedcba9876543210"_s, u"0123456789abcdef,fedcba9876543210"_s);
    row("where versions are told", SettingKey::UpdateUrl, u" https://example.org/version "_s,
        u"https://example.org/version"_s);
    row("language with country", SettingKey::Language, u"pt_BR"_s, u"pt_BR"_s);
}

void SettingsTest::accepts()
{
    QFETCH(SettingKey, key);
    QFETCH(QString, value);
    QFETCH(QString, stored);
    Settings settings(path());
    const Result<> set = settings.set(key, value);
    QVERIFY2(set.has_value(), qPrintable(set ? QString() : set.error().detail));
    QCOMPARE(settings.text(key), stored);
    QVERIFY(settings.isSet(key));
    const Settings again(path());
    QCOMPARE(again.text(key), stored);
    QVERIFY(again.problems().empty());
}

void SettingsTest::refuses_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, SettingKey key, const QString &value,
                        ErrorCode code = ErrorCode::InvalidInput) {
        QTest::newRow(name) << key << value << code;
    };
    row("own sound elsewhere", SettingKey::VoiceAnnouncement, u"own:../secret.wav"_s);
    row("own sound of another kind", SettingKey::VoiceAnnouncement, u"own:a.ini"_s);
    row("unknown language", SettingKey::VoicemailGreeting, u"spoken:tlh"_s);
    row("owner is a name", SettingKey::TelegramOwners, u"@anna"_s);
    row("theme is a colour", SettingKey::Theme, u"blue"_s);
    row("announcement is a word", SettingKey::VoiceAnnouncement, u"loud"_s);
    row("announcement without its folder", SettingKey::VoiceAnnouncement, u"hold.wav"_s);
    row("asked sometimes", SettingKey::VoiceConfirm, u"sometimes"_s);
    row("names of nobody", SettingKey::VoiceScreening, u"nobody"_s);
    row("recorded sometimes", SettingKey::VoiceRecordCalls, u"sometimes"_s);
    row("no time to press", SettingKey::VoiceConfirmSeconds, u"4"_s);
    row("a group twice", SettingKey::VoiceGroups, u"Family=off | family=spoken"_s);
    row("a group without a prompt", SettingKey::VoiceGroups, u"Family"_s);
    row("a prompt without a group", SettingKey::VoiceGroups, u"=off"_s);
    row("no greeting", SettingKey::VoicemailGreeting, u"off"_s);
    row("a group without a greeting", SettingKey::VoicemailGroups, u"Family=off"_s);
    row("no time for a message", SettingKey::VoicemailMaxSeconds, u"9"_s);
    row("a name of mark-up", SettingKey::VoiceAnnouncedName, u"<speak>Anna</speak>"_s);
    row("a name of phonemes", SettingKey::VoiceAnnouncedName, u"[[a:]]"_s);
    row("a name that is an option", SettingKey::VoiceAnnouncedName, u"-f /etc/passwd"_s);
    row("a name of two lines", SettingKey::VoiceAnnouncedName, u"Anna\nRossi"_s);
    row("a name that rings", SettingKey::VoiceAnnouncedName, u"Anna\a"_s);
    row("a name for a group twice", SettingKey::VoiceAnnouncedName, u"Work=Anna | work=Eva"_s);
    row("a long name", SettingKey::VoiceAnnouncedName, QString(61, u'x'));
    row("a book for a name", SettingKey::VoiceAnnouncedName, QString(10'000, u'x'));
    row("keys that are words", SettingKey::ContactsApart, u"0123456789abcdeg"_s);
    row("versions in the clear", SettingKey::UpdateUrl, u"http://example.org/version"_s);
    row("versions from a file", SettingKey::UpdateUrl, u"file:///etc/passwd"_s);
    row("versions from a path", SettingKey::UpdateUrl, u"/etc/passwd"_s);
    row("versions from nowhere", SettingKey::UpdateUrl, u"https:///version"_s);
    row("versions with a password", SettingKey::UpdateUrl, u"https://a:b@example.org"_s);
    row("versions with a blank", SettingKey::UpdateUrl, u"https://example.org/a b"_s);
    row("announcement without an end", SettingKey::VoiceMaxSeconds, u"16"_s);
    row("owner is zero", SettingKey::TelegramOwners, u"1,0"_s);
    row("owner is too large", SettingKey::TelegramOwners, u"99999999999999999999"_s);
    row("owners by blank", SettingKey::TelegramOwners, u"1 2"_s);
    row("server without scheme", SettingKey::TelegramApiUrl, u"api.telegram.org"_s);
    row("server by ftp", SettingKey::TelegramApiUrl, u"ftp://x.org"_s);
    row("server with a password", SettingKey::TelegramApiUrl, u"https://a:b@x.org"_s);
    row("server with a query", SettingKey::TelegramApiUrl, u"https://x.org/?a=b"_s);
    row("proxy of another kind", SettingKey::TelegramProxy, u"mtproto://x.org:443"_s);
    row("proxy without a kind", SettingKey::TelegramProxy, u"x.org:1080"_s);
    row("proxy with a password", SettingKey::TelegramProxy, u"socks5://a:b@x.org"_s);
    row("proxy without a host", SettingKey::TelegramProxy, u"socks5://:1080"_s);
    row("proxy with a path", SettingKey::TelegramProxy, u"http://x.org:80/path"_s);
    row("proxy with port 0", SettingKey::TelegramProxy, u"http://x.org:0"_s);
    row("master phone is a name", SettingKey::MasterPhone, u"Anna"_s, ErrorCode::InvalidNumber);
    row("master phone is 112", SettingKey::MasterPhone, u"112"_s, ErrorCode::EmergencyNumber);
    row("master phone is a code", SettingKey::MasterPhone, u"*100#"_s, ErrorCode::ServiceCode);
    row("country unknown", SettingKey::Country, u"Narnia"_s);
    row("ring too short", SettingKey::RingMasterSeconds, u"4"_s);
    row("ring too long", SettingKey::RingMasterSeconds, u"121"_s);
    row("ring plan with a word", SettingKey::PhonesInOrder, u"master,mobile"_s,
        ErrorCode::InvalidNumber);
    row("ring plan with an emergency number", SettingKey::PhonesInOrder, u"master,112"_s,
        ErrorCode::EmergencyNumber);
    row("ring plan too short a time", SettingKey::PhonesInOrder, u"master:4"_s);
    row("ring plan too long a time", SettingKey::PhonesInOrder, u"master:121"_s);
    row("ring plan without a phone", SettingKey::PhonesInOrder, u":20"_s);
    row("ring plan of nine", SettingKey::PhonesInOrder,
        u"master,40911,40912,40913,40914,40915,40916,40917,40918"_s);
    row("line is a word", SettingKey::LineNumber, u"mine"_s, ErrorCode::InvalidNumber);
    row("ways unknown", SettingKey::WaysToConnect, u"join,teleport"_s);
    row("ways twice", SettingKey::WaysToConnect, u"join,join"_s);
    row("ways auto and more", SettingKey::WaysToConnect, u"auto,join"_s);
    row("ways of nothing", SettingKey::WaysToConnect, u","_s);
    row("ring not a number", SettingKey::RingRemoteSeconds, u"long"_s);
    row("ring with a fraction", SettingKey::RingRemoteSeconds, u"20.5"_s);
    row("rule unknown", SettingKey::HiddenNumberRule, u"ignore"_s);
    row("rule is 118", SettingKey::HiddenNumberRule, u"118"_s, ErrorCode::EmergencyNumber);
    row("calendar is a word", SettingKey::CalendarUrls, u"calendar"_s);
    row("one of two calendars is bad", SettingKey::CalendarUrls,
        u"https://c.org/a.ics ftp://d.org/b.ics"_s);
    row("a list that is a word", SettingKey::BlocklistUrls, u"all"_s);
    row("a phone without a name", SettingKey::PhoneNames, u"+393407654321"_s);
    row("two phones of one name", SettingKey::PhoneNames,
        u"Mobile=+393407654321,mobile=+393407654322"_s);
    row("an end that is none", SettingKey::OverrideUntil, u"tomorrow"_s);
    row("a language nobody speaks here", SettingKey::SmsLanguages, u"family=xx"_s);
    row("an SMS of a book", SettingKey::SmsEarlyClosureText, QString(481, u'a'));
    row("refreshed all the time", SettingKey::CalendarRefreshMinutes, u"0"_s);
    row("calendar by ftp", SettingKey::CalendarUrls, u"ftp://x.org/a.ics"_s);
    row("port over two lines", SettingKey::ModemPort, u"/dev/tty\nUSB0"_s);
    row("port with NUL", SettingKey::ModemPort, u"/dev/tty"_s + QChar(0));
    row("start command is none", SettingKey::ModemExtraInit, u"hello"_s);
    row("start command dials", SettingKey::ModemExtraInit, u"ATD112;"_s);
    row("start command dials behind another", SettingKey::ModemExtraInit, u"AT+CFUN=1;D112"_s);
    row("start command with a PIN", SettingKey::ModemExtraInit, u"AT+CPIN=1234"_s);
    row("start command with a lock", SettingKey::ModemExtraInit, u"AT\nat+clck=\"SC\",0"_s);
    row("start command with a control", SettingKey::ModemExtraInit, u"AT\x1a"_s);
    row("flag is a word", SettingKey::CloseToTray, u"maybe"_s);
    row("language is a word", SettingKey::Language, u"italiano"_s);
    row("language is a path", SettingKey::Language, u"../it"_s);
}

void SettingsTest::refuses()
{
    QFETCH(SettingKey, key);
    QFETCH(QString, value);
    Settings settings(path());
    const QString before = settings.text(key);
    const Result<> set = settings.set(key, value);
    QVERIFY(!set.has_value());
    QTEST(set.error().code, "code");
    QVERIFY(!set.error().detail.isEmpty());
    QCOMPARE(settings.text(key), before);
    QVERIFY(!settings.isSet(key));
    QVERIFY(!settings.lock(key, value).has_value());
    QVERIFY(!settings.setForThisRun(key, value).has_value());
    QCOMPARE(settings.text(key), before);
}

void SettingsTest::lastsOverARestart()
{
    {
        Settings settings(path());
        QVERIFY(settings.set(SettingKey::RingMasterSeconds, u"30"_s).has_value());
        QVERIFY(settings.set(SettingKey::CloseToTray, u"false"_s).has_value());
    }
    const Settings settings(path());
    QCOMPARE(settings.number(SettingKey::RingMasterSeconds), 30);
    QVERIFY(!settings.flag(SettingKey::CloseToTray));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY((QFile::permissions(path()) & others) == QFile::Permissions());
}

void SettingsTest::ownersByComma()
{
    write("[telegram]\nowners=123, 456,-789\n");
    const Settings settings(path());
    QCOMPARE(settings.text(SettingKey::TelegramOwners), u"123,456,-789"_s);
}

void SettingsTest::readsAFileMadeByHand()
{
    write("# my phone\n[Phones]\nMaster = 340 123 4567\n[calendar]\nurl=https://c.org/a;b?c=d,e\n"
          "[modem]\nextraInit=\"AT^CURC=0\\nAT+CREG=1\"\n");
    const Settings settings(path());
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393401234567"_s);
    QCOMPARE(settings.text(SettingKey::CalendarUrls), u"https://c.org/a;b?c=d,e"_s);
    QCOMPARE(settings.text(SettingKey::ModemExtraInit), u"AT^CURC=0\nAT+CREG=1"_s);
    QVERIFY(settings.problems().empty());
}

void SettingsTest::badValuesInTheFileAreProblems()
{
    write(
        "[calls]\nringMasterSeconds=9999\nringRemoteSeconds=40\n[calendar]\nurl=secret nonsense\n");
    const Settings settings(path());
    QCOMPARE(settings.number(SettingKey::RingMasterSeconds), 25);
    QCOMPARE(settings.number(SettingKey::RingRemoteSeconds), 40);
    QCOMPARE(settings.problems().size(), 2U);
    QVERIFY(settings.problems()[0].detail.startsWith(u"calls/ringMasterSeconds"_s));
    QVERIFY(!settings.problems()[1].detail.contains(u"nonsense"_s));
}

void SettingsTest::emptyTextRestoresTheDefault()
{
    Settings settings(path());
    QVERIFY(settings.set(SettingKey::RingMasterSeconds, u"30"_s).has_value());
    QVERIFY(settings.set(SettingKey::RingMasterSeconds, u" "_s).has_value());
    QCOMPARE(settings.number(SettingKey::RingMasterSeconds), 25);
    QVERIFY(!settings.isSet(SettingKey::RingMasterSeconds));
    const Settings again(path());
    QVERIFY(!again.isSet(SettingKey::RingMasterSeconds));
}

void SettingsTest::lockedValueWinsAndIsNotStored()
{
    Settings settings(path());
    QVERIFY(settings.set(SettingKey::ModemPort, u"/dev/ttyUSB0"_s).has_value());
    QVERIFY(settings.lock(SettingKey::ModemPort, u"/dev/ttyUSB7"_s).has_value());
    QCOMPARE(settings.text(SettingKey::ModemPort), u"/dev/ttyUSB7"_s);
    QVERIFY(settings.isLocked(SettingKey::ModemPort));
    const Result<> set = settings.set(SettingKey::ModemPort, u"/dev/ttyUSB1"_s);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::Conflict);
    QCOMPARE(settings.text(SettingKey::ModemPort), u"/dev/ttyUSB7"_s);
    const Settings again(path());
    QCOMPARE(again.text(SettingKey::ModemPort), u"/dev/ttyUSB0"_s);
}

void SettingsTest::masterPhoneMaySetOverALock()
{
    Settings settings(path());
    QVERIFY(settings.lock(SettingKey::MasterPhone, u"+393401234567"_s).has_value());
    QVERIFY(settings.set(SettingKey::MasterPhone, u"+393298765432"_s).has_value());
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393298765432"_s);
    QVERIFY(settings.isLocked(SettingKey::MasterPhone));
    const Settings again(path());
    QVERIFY(!again.isSet(SettingKey::MasterPhone));
}

void SettingsTest::forThisRunOnly()
{
    Settings settings(path());
    QVERIFY(settings.set(SettingKey::MasterPhone, u"+393401234567"_s).has_value());
    QVERIFY(settings.setForThisRun(SettingKey::MasterPhone, u"3298765432"_s).has_value());
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393298765432"_s);
    const Settings again(path());
    QCOMPARE(again.text(SettingKey::MasterPhone), u"+393401234567"_s);
}

void SettingsTest::setEndsTheOverride()
{
    Settings settings(path());
    QVERIFY(settings.setForThisRun(SettingKey::MasterPhone, u"3298765432"_s).has_value());
    QVERIFY(settings.set(SettingKey::MasterPhone, u"3401234567"_s).has_value());
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393401234567"_s);
}

void SettingsTest::environmentOfThePredecessor()
{
    Settings settings(path());
    const auto errors = settings.applyEnvironment(environment({
        {u"virtualphone_botowner"_s, u"123, 456"_s},
        {u"virtualphone_defaultcountrycode"_s, u"+44"_s},
        {u"virtualphone_defaultmasterphone"_s, u"07400 123456"_s},
        {u"virtualphone_calendarurl"_s, u"https://c.org/private-x/basic.ics"_s},
    }));
    QVERIFY(errors.empty());
    QCOMPARE(settings.text(SettingKey::TelegramOwners), u"123,456"_s);
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+447400123456"_s);
    QCOMPARE(settings.region().iso, u"GB"_s);
    QCOMPARE(settings.text(SettingKey::CalendarUrls), u"https://c.org/private-x/basic.ics"_s);
    for (const SettingKey key : {SettingKey::TelegramOwners, SettingKey::Country,
                                 SettingKey::MasterPhone, SettingKey::CalendarUrls}) {
        QVERIFY(settings.isLocked(key));
        QVERIFY(settings.isSet(key));
    }
    QVERIFY(!QFile::exists(path()));
}

void SettingsTest::environmentIsAppliedAroundABadVariable()
{
    Settings settings(path());
    const auto errors = settings.applyEnvironment(environment({
        {u"virtualphone_botowner"_s, u"me"_s},
        {u"virtualphone_defaultcountrycode"_s, u"Narnia"_s},
        {u"virtualphone_defaultmasterphone"_s, u"3401234567"_s},
        {u"virtualphone_calendarurl"_s, u""_s},
    }));
    QCOMPARE(errors.size(), 2U);
    QVERIFY(errors[0].detail.startsWith(u"virtualphone_defaultcountrycode:"_s));
    QVERIFY(errors[1].detail.startsWith(u"virtualphone_botowner:"_s));
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393401234567"_s);
    QVERIFY(!settings.isLocked(SettingKey::TelegramOwners));
    QVERIFY(!settings.isLocked(SettingKey::CalendarUrls));
}

void SettingsTest::environmentNeverQuotesAValue()
{
    Settings settings(path());
    for (const QString &variable :
         {u"virtualphone_botowner"_s, u"virtualphone_defaultcountrycode"_s,
          u"virtualphone_defaultmasterphone"_s, u"virtualphone_calendarurl"_s}) {
        const auto errors = settings.applyEnvironment(environment({{variable, u"ftp://hush"_s}}));
        QCOMPARE(errors.size(), 1U);
        QVERIFY2(!errors[0].detail.contains(u"hush"_s), qPrintable(errors[0].detail));
    }
}

void SettingsTest::environmentReadsTheCountryFirst()
{
    Settings settings(path());
    QVERIFY(settings
                .applyEnvironment(
                    environment({{u"virtualphone_defaultmasterphone"_s, u"(201) 555-0123"_s},
                                 {u"virtualphone_defaultcountrycode"_s, u"1"_s}}))
                .empty());
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+12015550123"_s);
}

void SettingsTest::upperCaseVariablesAreNotOurs()
{
    Settings settings(path());
    QVERIFY(settings.applyEnvironment(environment({{u"VIRTUALPHONE_BOTOWNER"_s, u"1"_s}})).empty());
    QVERIFY(!settings.isSet(SettingKey::TelegramOwners));
}

void SettingsTest::tellsChangesOnce()
{
    Settings settings(path());
    QSignalSpy spy(&settings, &Settings::changed);
    QVERIFY(settings.set(SettingKey::RingMasterSeconds, u"30"_s).has_value());
    QVERIFY(settings.set(SettingKey::RingMasterSeconds, u"30"_s).has_value());
    QVERIFY(!settings.set(SettingKey::RingMasterSeconds, u"x"_s).has_value());
    QVERIFY(settings.set(SettingKey::RingRemoteSeconds, u"60"_s)
                .has_value()); // the default, now written down
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<SettingKey>(), SettingKey::RingMasterSeconds);
}

void SettingsTest::diskRefuses()
{
    QFile blocker(m_dir->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Settings settings(m_dir->filePath(u"file/settings.ini"_s));
    QSignalSpy spy(&settings, &Settings::changed);
    const Result<> set = settings.set(SettingKey::RingMasterSeconds, u"30"_s);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::Storage);
    QCOMPARE(settings.number(SettingKey::RingMasterSeconds), 25);
    QVERIFY(spy.isEmpty());
}

void SettingsTest::keepsEditsMadeMeanwhile()
{
    Settings settings(path());
    QVERIFY(settings.set(SettingKey::RingMasterSeconds, u"30"_s).has_value());
    write("[calls]\nringMasterSeconds=30\n[window]\ncloseToTray=false\n");
    QVERIFY(settings.set(SettingKey::RingMasterSeconds, u"31"_s).has_value());
    const Settings again(path());
    QVERIFY(!again.flag(SettingKey::CloseToTray));
    QCOMPARE(again.number(SettingKey::RingMasterSeconds), 31);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
