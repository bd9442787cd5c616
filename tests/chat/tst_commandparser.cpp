// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/commandparser.h"
#include "chat/secretwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

Q_DECLARE_METATYPE(vp::Command)

class CommandParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreLeftOut_data();
    void secretsAreLeftOut();
    void serviceCodes_data();
    void serviceCodes();
    void reads_data();
    void reads();
    void numbersOfAnotherCountry();
    void planned_data();
    void planned();
    void cutsLongTexts();
    void survivesEverything();
};

void CommandParserTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Command>("command");
    const auto row = [](const char *name, const QString &text, const Command &command) {
        QTest::newRow(name) << text << command;
    };
    row("help", u"/help"_s, HelpCommand {});
    row("any case", u"/HeLp"_s, HelpCommand {});
    row("blanks around", u"  /help \n"_s, HelpCommand {});
    row("words behind help", u"/help me please"_s, HelpCommand {});
    row("our name", u"/help@home_bot"_s, HelpCommand {});
    row("our name in another case", u"/HELP@Home_Bot"_s, HelpCommand {});
    row("another bot", u"/help@other_bot"_s, NotForUs {});
    row("unknown command for another bot", u"/dance@other_bot"_s, NotForUs {});
    row("nobody behind the at sign", u"/help@"_s, NotForUs {});
    row("start", u"/start"_s, StartCommand {QString()});
    row("start by link", u"/start p_7Q4M2KX9TB3H6WRD"_s, StartCommand {u"p_7Q4M2KX9TB3H6WRD"_s});
    row("start with a hostile payload", u"/start ../../etc"_s, StartCommand {QString()});
    row("start with a long payload", u"/start "_s + QString(65, u'a'), StartCommand {QString()});
    row("getid", u"/getid"_s, GetIdCommand {});
    row("getowners", u"/getowners"_s, GetOwnersCommand {});
    row("close", u"/close"_s, CloseCommand {});
    row("close with words", u"/close now"_s, CloseCommand {});
    row("getmasterphone", u"/getmasterphone"_s, GetMasterPhoneCommand {});
    row("setmasterphone", u"/setmasterphone 340 1234567"_s,
        SetMasterPhoneCommand {u"340 1234567"_s});
    row("setmasterphone over lines", u"/setmasterphone\n3401234567"_s,
        SetMasterPhoneCommand {u"3401234567"_s});
    row("setmasterphone without a number", u"/setmasterphone"_s,
        MissingArgument {u"setmasterphone"_s});

    row("call", u"/call 3401234567"_s, CallCommand {u"3401234567"_s, QString()});
    row("call for our name", u"/call@home_bot 3401234567"_s,
        CallCommand {u"3401234567"_s, QString()});
    row("call spaced", u"/call +39 340 123 4567"_s, CallCommand {u"+39 340 123 4567"_s, QString()});
    row("call with blanks between", u"/call   340   1234567 "_s,
        CallCommand {u"340 1234567"_s, QString()});
    row("call from", u"/call 3401234567 3337654321"_s,
        CallCommand {u"3401234567"_s, u"3337654321"_s});
    row("both spaced", u"/call 340 123 4567 333 765 4321"_s,
        CallCommand {u"340 123 4567"_s, u"333 765 4321"_s});
    row("both in full", u"/call +39 340 1234567 +39 333 7654321"_s,
        CallCommand {u"+39 340 1234567"_s, u"+39 333 7654321"_s});
    row("from begins with a plus", u"/call 06 1234 5678 +1 201 555 0123"_s,
        CallCommand {u"06 1234 5678"_s, u"+1 201 555 0123"_s});
    row("from begins with 00", u"/call 119 0039 333 7654321"_s,
        CallCommand {u"119"_s, u"0039 333 7654321"_s});
    row("short number", u"/call 119"_s, CallCommand {u"119"_s, QString()});
    row("short number from a phone", u"/call 119 3337654321"_s,
        CallCommand {u"119"_s, u"3337654321"_s});
    row("emergency number stays a number", u"/call 112"_s, CallCommand {u"112"_s, QString()});
    row("service code stays one", u"/call *100#"_s, CallCommand {u"*100#"_s, QString()});
    row("something behind a number is no guess", u"/call 3401234567 Anna"_s,
        CallCommand {u"3401234567"_s, u"Anna"_s});
    row("name", u"/call Anna"_s, CallCommand {u"Anna"_s, QString()});
    row("name of two words", u"/call Anna Rossi"_s, CallCommand {u"Anna Rossi"_s, QString()});
    row("name keeps its case", u"/CALL anna ROSSI"_s, CallCommand {u"anna ROSSI"_s, QString()});
    row("name from", u"/call Anna Rossi 3337654321"_s,
        CallCommand {u"Anna Rossi"_s, u"3337654321"_s});
    row("name from spaced", u"/call Anna Rossi +39 333 765 4321"_s,
        CallCommand {u"Anna Rossi"_s, u"+39 333 765 4321"_s});
    row("name with a short number", u"/call Studio 54 2000"_s,
        CallCommand {u"Studio 54 2000"_s, QString()});
    row("name with two figures that make a number", u"/call Taxi 06 3570"_s,
        CallCommand {u"Taxi 06 3570"_s, QString()});
    row("name with a figure", u"/call Agent 007"_s, CallCommand {u"Agent 007"_s, QString()});
    row("impossible number", u"/call 12"_s, CallCommand {u"12"_s, QString()});
    row("endless number", u"/call 99999999999999999999"_s,
        CallCommand {u"99999999999999999999"_s, QString()});
    row("second command in a number", u"/call 3401234567;ATH"_s,
        CallCommand {u"3401234567;ATH"_s, QString()});
    row("call without anybody", u"/call"_s, MissingArgument {u"call"_s});
    row("call with blanks", u"/call  \n "_s, MissingArgument {u"call"_s});

    row("modem command", u"/command AT+CSQ"_s, ModemCommand {u"AT+CSQ"_s});
    row("modem command keeps what is between", u" /COMMAND@home_bot  AT+X=\"a  b\" "_s,
        ModemCommand {u"AT+X=\"a  b\""_s});
    row("modem command keeps its lines", u"/command AT\nATZ\n"_s, ModemCommand {u"AT\nATZ"_s});
    row("modem command behind a line end", u"/command\nAT"_s, ModemCommand {u"AT"_s});
    row("no modem command", u"/command \n "_s, MissingArgument {u"command"_s});
    row("mirror on", u"/verbose_on"_s, VerboseCommand {true});
    row("mirror off", u"/Verbose_Off now"_s, VerboseCommand {false});

    const auto sms = [](const QString &to, const QString &text) {
        return SmsCommand {{{to, text}}};
    };
    row("sms", u"/sms 3407654321 See you"_s, sms(u"3407654321"_s, u"See you"_s));
    row("sms to a spaced number", u"/SMS 340 765 4321 ciao"_s, sms(u"340 765 4321"_s, u"ciao"_s));
    row("sms abroad", u"/sms +44 20 7946 0958 hi"_s, sms(u"+44 20 7946 0958"_s, u"hi"_s));
    row("sms of two lines", u"/sms@home_bot +39 340 765 4321  one\n\n two "_s,
        sms(u"+39 340 765 4321"_s, u"one\n\n two"_s));
    row("sms, the text below", u"/sms +393407654321\n12 roses"_s,
        sms(u"+393407654321"_s, u"12 roses"_s));
    row("sms to a service", u"/sms 40916 SALDO"_s, sms(u"40916"_s, u"SALDO"_s));
    row("sms to a name", u"/sms Anna Rossi see\nyou"_s, sms(QString(), u"Anna Rossi see\nyou"_s));
    row("sms without a text", u"/sms 3407654321"_s, sms(u"3407654321"_s, QString()));
    row("sms to nobody", u"/sms  "_s, MissingArgument {u"sms"_s});
    row("sms to help", u"/sms 112 fire"_s, sms(u"112"_s, u"fire"_s));
    // Where the number ends nobody can tell: it is asked, and nothing is sent.
    row("sms that begins with a digit", u"/sms 3407654321 2 pizzas"_s,
        SmsCommand {{{u"3407654321 2"_s, u"pizzas"_s}, {u"3407654321"_s, u"2 pizzas"_s}}});
    row("number", u"340 1234567"_s, PlainText {u"340 1234567"_s});
    row("words", u"hello /help"_s, PlainText {u"hello /help"_s});
    row("nothing", QString(), PlainText {QString()});
    row("only a slash", u"/"_s, PlainText {u"/"_s});
    row("slash apart", u"/ help"_s, PlainText {u"/ help"_s});
    row("two lines", u"a\nb"_s, PlainText {u"a\nb"_s});

    row("one letter wrong", u"/hepl"_s, UnknownCommand {u"hepl"_s, u"help"_s});
    row("one letter missing", u"/cal 340"_s, UnknownCommand {u"cal"_s, u"call"_s});
    row("two letters wrong", u"/setmasterfone 1"_s,
        UnknownCommand {u"setmasterfone"_s, u"setmasterphone"_s});
    row("letters swapped", u"/clsoe"_s, UnknownCommand {u"clsoe"_s, u"close"_s});
    row("too far from anything", u"/dance"_s, UnknownCommand {u"dance"_s, QString()});
    row("one letter is no typo", u"/c"_s, UnknownCommand {u"c"_s, QString()});
    row("very long name", u'/' + QString(500, u'a'), UnknownCommand {QString(32, u'a'), QString()});
    row("hostile name", u"/<b>x</b>"_s, UnknownCommand {u"<b>x</b>"_s, QString()});
    row("search", u"/Search  anna   ros"_s, SearchCommand {u"anna ros"_s});
    row("search for nobody", u"/search "_s, MissingArgument {u"search"_s});
    row("who gets a caller", u"/getMasterPhoneFromNumber +39 340"_s, WhoGetsCommand {u"+39 340"_s});
    row("who gets nobody", u"/getmasterphonefromnumber"_s,
        MissingArgument {u"getmasterphonefromnumber"_s});
    row("count of contacts", u"/getContactsCount"_s, GetContactsCountCommand {});
    row("temporary owner", u"/AddTemporaryOwner  two  Words "_s,
        AddTemporaryOwnerCommand {u"two  Words"_s});
    row("temporary owner without a password", u"/addtemporaryowner"_s,
        MissingArgument {u"addtemporaryowner"_s});
    row("forward", u"/Forward  Mobile until 18:00"_s, ForwardCommand {u"Mobile until 18:00"_s});
    row("forward asks", u"/forward"_s, ForwardCommand {});
    row("do not disturb", u"/DND 2 h"_s, DisturbCommand {u"2 h"_s});
    row("settings", u"/Settings@home_bot now"_s, SettingsCommand {});
    row("status", u"/Status"_s, CareCommand {StatusCommand {}});
    row("history, and words behind it", u"/history x"_s, CareCommand {HistoryCommand {}});
    row("a code", u"/USSD  *100# "_s, CareCommand {UssdCommand {u"*100#"_s}});
    row("no code", u"/ussd"_s, CareCommand {UssdCommand {}});
    row("tones", u"/dtmf 1 2#"_s, CareCommand {TonesCommand {u"1 2#"_s}});
    row("line ends stay for whoever judges them", u"/dtmf 1\r2"_s,
        CareCommand {TonesCommand {u"1\r2"_s}});
}

void CommandParserTest::reads()
{
    QFETCH(QString, text);
    QFETCH(Command, command);
    const Command read = parseCommand(text, u"home_bot"_s, Region {});
    QCOMPARE(read.index(), command.index());
    if (const auto *call = std::get_if<CallCommand>(&read)) {
        QCOMPARE(call->to, std::get<CallCommand>(command).to);
        QCOMPARE(call->from, std::get<CallCommand>(command).from);
    } else if (const auto *unknown = std::get_if<UnknownCommand>(&read)) {
        QCOMPARE(unknown->name, std::get<UnknownCommand>(command).name);
        QCOMPARE(unknown->nearest, std::get<UnknownCommand>(command).nearest);
    }
    if (const auto *sms = std::get_if<SmsCommand>(&read)) {
        const auto &expected = std::get<SmsCommand>(command).readings;
        QCOMPARE(sms->readings.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(sms->readings[i].to, expected[i].to);
            QCOMPARE(sms->readings[i].text, expected[i].text);
        }
    }
    QVERIFY(read == command);
}

void CommandParserTest::numbersOfAnotherCountry()
{
    const Command read = parseCommand(u"/call (201) 555-0123 (201) 555-0199"_s, u"home_bot"_s,
                                      Region::parse(u"US"_s).value());
    QCOMPARE(std::get<CallCommand>(read).to, u"(201) 555-0123"_s);
    QCOMPARE(std::get<CallCommand>(read).from, u"(201) 555-0199"_s);
}

void CommandParserTest::planned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPlanned");
    QTest::newRow("sms is there") << u"sms"_s << false;
    QTest::newRow("search is there") << u"search"_s << false;
    QTest::newRow("history is there") << u"history"_s << false;
    QTest::newRow("verbose_on is there") << u"verbose_on"_s << false;
    QTest::newRow("call is there") << u"call"_s << false;
    QTest::newRow("unknown") << u"dance"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void CommandParserTest::planned()
{
    QFETCH(QString, name);
    QTEST(isPlannedCommand(name), "isPlanned");
}

void CommandParserTest::cutsLongTexts()
{
    const Command plain = parseCommand(QString(10000, u'a'), u"home_bot"_s, Region {});
    QCOMPARE(std::get<PlainText>(plain).text.size(), 4096);
    // A letter of two units is dropped, not halved.
    const QString emoji = QString(4095, u'a') + u"🙂"_s;
    QCOMPARE(std::get<PlainText>(parseCommand(emoji, u"home_bot"_s, Region {})).text.size(), 4095);
}

void CommandParserTest::survivesEverything()
{
    // Words of digits, signs and letters in every order of four: an answer each, and never a number
    // made of both.
    const QStringList words {u"340"_s, u"1234567"_s, u"+39"_s, u"Anna"_s,
                             u"112"_s, u"*#06#"_s,   u"00"_s,  u"-"_s};
    for (const QString &a : words) {
        for (const QString &b : words) {
            for (const QString &c : words) {
                for (const QString &d : words) {
                    const QString text = u"/call "_s + a + u' ' + b + u' ' + c + u' ' + d;
                    const Command command = parseCommand(text, u"home_bot"_s, Region {});
                    const auto *call = std::get_if<CallCommand>(&command);
                    QVERIFY(call != nullptr);
                    // No word is lost or moved.
                    QCOMPARE(QString(u"/call "_s + call->to + u' ' + call->from).simplified(),
                             text);
                    QVERIFY(!call->to.isEmpty());
                }
            }
        }
    }
}

void CommandParserTest::secretsAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &text, const QString &kept) {
        QTest::newRow(name) << text << kept;
    };
    row("password", u"/addtemporaryowner open sesame"_s, u"/addtemporaryowner"_s);
    row("in any case", u"/AddTemporaryOwner@bot x"_s, u"/AddTemporaryOwner@bot"_s);
    row("on a line of its own", u"/addtemporaryowner\nopen sesame"_s, u"/addtemporaryowner"_s);
    row("link", u"/start i_ABCDEFGH"_s, u"/start"_s);
    row("PIN", u"/command AT+CPIN=\"7391\""_s, u"/command"_s);
    row("PIN in disguise", u"/command at+c pi n=7391"_s, u"/command"_s);
    row("PIN as a service code", u"/ussd **04*7391*1937*1937#"_s, u"/ussd"_s);
    row("anything else", u"/command AT+CSQ"_s, u"/command AT+CSQ"_s);
    row("an SMS", u"/sms Anna see\nyou"_s, u"/sms Anna see\nyou"_s);
    row("plain text", u"CPIN is a word"_s, u"CPIN is a word"_s);
    row("PIN as an answer", u"at+cpin=\"7391\""_s, u"AT"_s);
    row("PIN as an answer, a service code", u"**04*7391*1937*1937#"_s, u"*"_s);
    row("network password as a service code", u"/ussd **03*330*7391*1937*1937#"_s, u"/ussd"_s);
    row("PIN with blanks", u"/ussd * * 04 * 7391 * 1937 * 1937 #"_s, u"/ussd"_s);
    row("PIN with other signs", u"/ussd **\u200b04*7391*1937*1937#"_s, u"/ussd"_s);
    row("a service code", u"/ussd *100#"_s, u"/ussd *100#"_s);
    row("stars in an SMS", u"/sms Anna *04* is the gate"_s, u"/sms Anna *04* is the gate"_s);
    row("an answer", u"AT+CSQ"_s, u"AT+CSQ"_s);
    row("a reply to an SMS", u"At last: +CPIN"_s, u"At last: +CPIN"_s);
    row("a private calendar", u"https://c.example/ical/x/private-7391/basic.ics"_s, u"https:"_s);
    row("a private calendar with a name", u"Home=webcal://c.example/7391.ICS?x=1"_s, u"https:"_s);
    row("an address in an SMS", u"look at https://c.example/7391.ics"_s,
        u"look at https://c.example/7391.ics"_s);
    row("any other address", u"https://example.org/list.csv"_s, u"https://example.org/list.csv"_s);
    row("nothing", QString(), QString());
}

void CommandParserTest::secretsAreLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(withoutSecrets(text), kept);
}

void CommandParserTest::serviceCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isPin");
    const auto row = [](const QString &code, const QString &shown, bool isPin) {
        QTest::newRow(qPrintable(code)) << code << shown << isPin;
    };
    row(u"*100#"_s, u"*100#"_s, false);
    row(u"*#21#"_s, u"*#21#"_s, false);
    row(u"**21*+393401234567#"_s, u"**21*…"_s, false);
    row(u"*33*7391#"_s, u"*33*…"_s, false);
    row(u"**04*7391*1937*1937#"_s, u"**04*…"_s, true);
    row(u"**042*7391*1937*1937#"_s, u"**042*…"_s, true);
    row(u"**05*12345678*1937*1937#"_s, u"**05*…"_s, true);
    row(u"**052*12345678*1937*1937#"_s, u"**052*…"_s, true);
    row(u"*03*330*7391*1937*1937#"_s, u"*03*…"_s, true);
    row(u" ** 04 * 7391*1937*1937"_s, u"**04*…"_s, true);
    row(u"7391"_s, u"…"_s, false);
    row(QString(), u"…"_s, false);
}

void CommandParserTest::serviceCodes()
{
    QFETCH(QString, code);
    QTEST(serviceCodeOf(code), "shown");
    QTEST(isPinCode(code), "isPin");
}

QTEST_GUILESS_MAIN(CommandParserTest)
#include "tst_commandparser.moc"
