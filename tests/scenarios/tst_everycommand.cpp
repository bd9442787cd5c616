// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
/** Owners, for a chat is written to about once a second only. */
constexpr int Owners = 60;
constexpr qint64 FirstOwner = World::Owner;
constexpr int Guests = 6;
constexpr qint64 FirstGuest = 6'000'000'100;

/** A command as a person writes it, and what he reads then. */
struct Row
{
    QString text;
    QString answer; ///< is in the newest message
    QString wire {}; ///< what the modem hears because of it (a pattern); empty = nothing
};

std::vector<Row> goodRows()
{
    return {
        {u"/help"_s, u"/getmasterphonefromnumber"_s},
        {u"/HELP"_s, u"/getcontactscount"_s},
        {u"/getid"_s, u"Your id: 5000000"_s},
        {u"/getowners"_s, QString::number(FirstOwner + 1)},
        {u"/getcontactscount"_s, u"1"_s},
        {u"/search ross"_s, u"+39 340 765 4321"_s},
        {u"/search rossi anna"_s, u"Anna Rossi"_s},
        {u"/getmasterphone"_s, u"+39 333 111 2222"_s},
        {u"/getmasterphonefromnumber +39 340 765 4321"_s, u"Anna Rossi"_s},
        {u"/setmasterphone 347 123 4567"_s, u"From now on +39 347 123 4567 rings"_s},
        {u"/setmasterphone +393331112222"_s, u"From now on +39 333 111 2222 rings"_s},
        {u"/command AT+CSQ"_s, u"+CSQ:"_s, u"AT\\+CSQ"_s},
        {u"/verbose_on"_s, u"this chat is shown what goes to and from the modem"_s},
        {u"/verbose_off"_s, u""_s},
        {u"/addtemporaryowner open sesame"_s, u"an owner already"_s},
        {u"/sms +393407654321 two\nlines; \"and\" \u001bmore"_s, u"+39 340 765 4321"_s,
         u"AT\\+CMGS=\\d+|[0-9A-F]+\\x1a"_s},
        {u"/call Anna Rossi"_s, u"Calling you first"_s, u"ATD\\+?[0-9]{2,15};"_s},
        {u"/close"_s, u"closed"_s, u"AT\\+CHUP"_s},
        {u"/call +39 340 765 4321 347 123 4567"_s, u"Calling you first"_s,
         u"ATD\\+393471234567;"_s},
        {u"/close"_s, u"closed"_s, u"AT\\+CHUP"_s},
        {u"/ussd **04*7391*1937*1937#"_s, u"**04*…"_s}, // never on its way, nor said again
    };
}

std::vector<Row> missingRows()
{
    return {{u"/call"_s, u"/call"_s},
            {u"/sms"_s, u"/sms"_s},
            {u"/sms +393407654321"_s, u"type the text"_s},
            {u"/setmasterphone"_s, u"/setmasterphone"_s},
            {u"/getmasterphonefromnumber"_s, u"/getmasterphonefromnumber"_s},
            {u"/search"_s, u"/search"_s},
            {u"/command"_s, u"/command"_s},
            {u"/addtemporaryowner"_s, u"password behind"_s},
            {u"/cal +393407654321"_s, u"Did you mean /call?"_s},
            {u"/"_s, u"/help"_s},
            {u"/nothing"_s, u"/help"_s},
            {u"hello"_s, u"Search “hello”"_s}};
}

/** What is no number and no name, but might reach the modem of somebody who does not look. */
QStringList hostileArguments()
{
    const QString number = u"+393407654321"_s;
    return {number + u"\r\nATD+393471234567;"_s,
            number + u"\rAT+CFUN=0\r"_s,
            number + u"\nAT+CHUP"_s,
            number + u";ATD+393471234567;"_s,
            number + u";+CFUN=0"_s,
            number + u"\u001aAT+CMGD=1,4"_s,
            number + u"\u001b\u001a\r"_s,
            number + u"\",145;AT+CPBW=1,\""_s,
            u"\""_s + number + u"\""_s,
            number + QChar(0) + u"AT+CFUN=0"_s,
            u"\u202e"_s + number + u"\u202cD"_s,
            u"+3934\u200b0765432\u2028ATD1;"_s,
            number + QString(QChar(0xd83d)) + u"\rAT"_s, // half of a pair
            QString(QChar(0x010d)) + u"\u560d\u560aATD1;"_s, // whose octets end in CR and LF
            u"*#06#\r"_s,
            u"**21*+393471234567#"_s,
            u"AT+CMGS=\"+393407654321\"\rspam\u001a"_s,
            QString(10'000, u'9'),
            QString(10'000, u'A') + u"\r\nAT+CFUN=0\r\n"_s,
            u"-1"_s,
            u"%s%n%x{}$(reboot)`reboot`"_s,
            u"' OR 1=1; DROP TABLE calls; --"_s,
            u"<b>&amp;</a><br>"_s};
}

/** Behind /sms, where words that follow a number are its text: no number, and no name. */
QStringList hostileRecipients()
{
    return {u"\r\n"_s + u"AT+CMGS=\"+393407654321\"\rspam\u001a"_s,
            u"*#06# hello"_s,
            u"**21*+393471234567# hello"_s,
            u"112 help"_s,
            u"-1 hello"_s,
            QString(10'000, u'9'),
            u"+3934076543210987654321 hello"_s,
            u";ATD+393471234567; hello"_s,
            u"\u001a\u001b\r"_s,
            u"' OR 1=1; DROP TABLE messages; --"_s};
}

/** Commands whose arguments say whom or what. */
QStringList commandsWithArguments()
{
    return {u"/call "_s,   u"/setmasterphone "_s, u"/getmasterphonefromnumber "_s,
            u"/search "_s, u"/command "_s,        u"/addtemporaryowner "_s,
            u""_s};
}

} // namespace

/** Every command of the chat, well, without its argument, and with the worst of arguments, to the
 * shipped program: what is answered, and what reaches the modem. */
class TestEveryCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hostile(); // first, while every chat may be written to at once
    void hostileFromGuests();
    void missing();
    void good();

private:
    [[nodiscard]] std::size_t shown(qint64 owner) const
    {
        return m_world->server.shownIn(owner).size();
    }
    void ask(const Row &row);
    /** Everything hostile from @p senders in turn; @p tries: also passwords. */
    void attack(const std::vector<qint64> &senders, bool tries);
    /** Waits until the modem is left alone but for what is usual. */
    [[nodiscard]] QByteArrayList heardSince(qsizetype from) const
    {
        return m_world->modem.heard().mid(from);
    }
    std::unique_ptr<World> m_world;
    QByteArrayList m_usual; ///< what the modem hears anyway
    int m_asked = 0;
};

void TestEveryCommand::initTestCase()
{
    m_world = std::make_unique<World>();
    QStringList owners;
    for (int i = 0; i < Owners; ++i) {
        owners.append(QString::number(FirstOwner + i));
    }
    m_world->variables.insert(u"virtualphone_botowner"_s, owners.join(u','));
    m_world->variables.insert(u"virtualphone_temporaryownerpassword"_s, u"open sesame"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
    m_world->server.sayFile(FirstOwner, u"Family.vcf"_s,
                            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nN:Rossi;Anna;;;\r\n"
                            "TEL:+39 340 765 4321\r\nEND:VCARD\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"Family"_s), Limit);
    m_usual = m_world->modem.heard();
}

void TestEveryCommand::cleanupTestCase()
{
    m_world->phone.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    QCOMPARE(m_world->phone.exitCode(), 0);
    QCOMPARE(m_world->server.violations(), QStringList());
    QVERIFY(!m_world->output().contains("sesame"));
    QVERIFY(!m_world->output().contains("*1937"));
    QVERIFY(!m_world->chatShows(u"*1937"_s));
}

void TestEveryCommand::ask(const Row &row)
{
    const qint64 owner = FirstOwner + ++m_asked % Owners;
    const std::size_t before = shown(owner);
    const qsizetype heard = m_world->modem.heard().size();
    m_world->server.say(owner, row.text);
    const auto isAnswered = [&] {
        const std::vector<ShownMessage> all = m_world->server.shownIn(owner);
        return std::any_of(
            all.begin() + static_cast<std::ptrdiff_t>(before), all.end(),
            [&row](const ShownMessage &message) { return message.text.contains(row.answer); });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(
        isAnswered(), qPrintable(row.text + u": "_s + m_world->server.shownIn(owner).back().text),
        Limit);
    const QRegularExpression wanted(
        QRegularExpression::anchoredPattern(row.wire.isEmpty() ? u"(?!)"_s : row.wire));
    const auto isHeard = [&] {
        const QByteArrayList lines = heardSince(heard);
        return row.wire.isEmpty() || std::ranges::any_of(lines, [&wanted](const QByteArray &line) {
                   return wanted.match(QString::fromUtf8(line)).hasMatch();
               });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isHeard(), qPrintable(row.text), Limit);
    if (row.wire.isEmpty()) {
        for (const QByteArray &line : heardSince(heard)) {
            QVERIFY2(m_usual.contains(line),
                     qPrintable(row.text + u": "_s + QString::fromUtf8(line)));
        }
    }
}

void TestEveryCommand::good()
{
    for (const Row &row : goodRows()) {
        ask(row);
    }
}

void TestEveryCommand::missing()
{
    for (const Row &row : missingRows()) {
        ask(row);
    }
}

void TestEveryCommand::attack(const std::vector<qint64> &senders, bool tries)
{
    const qsizetype heard = m_world->modem.heard().size();
    QHash<qint64, std::size_t> due;
    std::size_t number = 0;
    const auto say = [&](const QString &text) {
        const qint64 sender = senders.at(++number % senders.size());
        due[sender] = due.value(sender, shown(sender)) + 1;
        m_world->server.say(sender, text);
    };
    for (const QString &command : commandsWithArguments()) {
        if (command == "/addtemporaryowner "_L1 && !tries) {
            continue;
        }
        for (const QString &argument : hostileArguments()) {
            say(command + argument);
        }
    }
    for (const QString &recipient : hostileRecipients()) {
        say(u"/sms "_s + recipient);
    }
    const auto allAnswered = [&] {
        return std::ranges::all_of(
            due.keys(), [&](qint64 sender) { return shown(sender) >= due.value(sender); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allAnswered(), 2 * Limit);
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->server.hasUnconfirmed(), Limit);
    for (const QByteArray &line : heardSince(heard)) {
        QVERIFY2(m_usual.contains(line), line.constData());
    }
    qInfo("%zu hostile commands: each answered, nothing on the wire", number);
}

void TestEveryCommand::hostile()
{
    std::vector<qint64> owners;
    for (int i = 0; i < Owners; ++i) {
        owners.push_back(FirstOwner + i);
    }
    attack(owners, true);
}

void TestEveryCommand::hostileFromGuests()
{
    std::vector<qint64> guests;
    for (int i = 0; i < Guests; ++i) {
        guests.push_back(FirstGuest + i);
        m_world->server.say(guests.back(), u"/addtemporaryowner open sesame"_s);
    }
    for (const qint64 guest : guests) {
        QTRY_VERIFY_WITH_TIMEOUT(shown(guest) > 0, Limit);
        QVERIFY(m_world->server.shownIn(guest).front().text.contains(u"You may use this phone"_s));
    }
    attack(guests, false); // of wrong passwords only five are answered
}

QTEST_GUILESS_MAIN(TestEveryCommand)
#include "tst_everycommand.moc"
