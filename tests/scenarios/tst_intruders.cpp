// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <functional>
#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
constexpr int Attempts = 600; ///< or VP_ATTEMPTS
constexpr qint64 Stranger = 6'000'000'777;
constexpr qint64 FormerGuest = 6'000'000'888;
constexpr qint64 Group = -1'001'234'567'890;
constexpr qint64 AnonymousAdmin = 1'087'968'824; ///< whom Telegram shows in place of him
constexpr qint64 Channel = -1'009'876'543'210;
const QString Password = u"open sesame"_s;

/** Everything that a person could want to do, well and badly. */
QStringList wishes()
{
    return {u"/call +393407654321"_s,
            u"/CALL +393407654321 +393351111111"_s,
            u"/call@simulated_bot +393407654321"_s,
            u"+393407654321"_s,
            u"/close"_s,
            u"/sms +393407654321 secret words"_s,
            u"/sms +393407654321 a\r\nATD+393407654321;\u001a"_s,
            u"/setmasterphone +393351111111"_s,
            u"/command ATD+393407654321;"_s,
            u"/command AT+CFUN?"_s,
            u"/command AT+CHUP"_s,
            u"/verbose_on"_s,
            u"/getowners"_s,
            u"/getmasterphone"_s,
            u"/getmasterphonefromnumber +393407654321"_s,
            u"/search a"_s,
            u"/getcontactscount"_s,
            u"/block +393407654321"_s,
            u"/status"_s,
            u"/settings"_s,
            u"/ussd *100#"_s,
            u"/dtmf 1"_s,
            u"/forward +393351111111"_s,
            u"/dnd 2 h"_s,
            u"/whatif +393407654321"_s,
            u"/history"_s,
            u"/log"_s,
            u"/start p_ABCDEFGHJKLMNPQR"_s,
            u"/start i_ABCDEFGHJKLMNPQR"_s,
            u"12345678"_s,
            u"/call "_s + QString(4000, u'9'),
            u"/call +39340\";AT+CHUP\""_s,
            u"\u202e/call +393407654321"_s};
}

QJsonObject person(qint64 id, bool isBot = false)
{
    return {{u"id"_s, id}, {u"is_bot"_s, isBot}, {u"first_name"_s, u"<b>Eve</b>"_s}};
}

const QByteArray Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eve\r\nTEL:+39 351 111 1111\r\n"
                        "END:VCARD\r\n";

QJsonObject sharedContact()
{
    return {{u"contact"_s,
             QJsonObject {{u"phone_number"_s, u"+393511111111"_s}, {u"first_name"_s, u"Eve"_s}}}};
}

QJsonObject group(qint64 id)
{
    return {{u"id"_s, id}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Family"_s}};
}

} // namespace

/** Nobody who is not allowed gets anything done, whatever he sends to the shipped program. */
class TestIntruders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappens();

private:
    void letGuestInAndRestart();
    void attempt(QRandomGenerator &random);
    [[nodiscard]] QStringList sentToModem();
    [[nodiscard]] QByteArray settings() const;
    [[nodiscard]] std::size_t shownTo(qint64 chat) const
    {
        return m_world->server.shownIn(chat).size();
    }

    std::unique_ptr<World> m_world;
    QString m_ownersButton; ///< a real one, in the owner's chat
    qint64 m_ownersMessage = 0;
    qint64 m_edited = 0;
};

QStringList TestIntruders::sentToModem()
{
    static const QRegularExpression shape(u"vp\\.at\\.wire.*> (AT[^\\r\\n]*)"_s);
    QStringList lines;
    // Its own log: what it prints leaves the wire out.
    QFile file(QFileInfo(m_world->settingsPath()).dir().filePath(u"logs/virtualphone.log"_s));
    const QString output =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (auto match = shape.globalMatch(output); match.hasNext();) {
        lines.append(match.next().captured(1).trimmed());
    }
    return lines;
}

QByteArray TestIntruders::settings() const
{
    QFile file(m_world->settingsPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A guest of the password, whose time is over with the next start. */
void TestIntruders::letGuestInAndRestart()
{
    BotApiServer &server = m_world->server;
    server.say(FormerGuest, u"/addtemporaryowner "_s + Password);
    QTRY_COMPARE_WITH_TIMEOUT(shownTo(FormerGuest), 1U, Limit);
    QVERIFY(server.shownIn(FormerGuest).front().text.contains(u"You may use this phone"_s));
    QCOMPARE(server.requestCount(u"deleteMessage"_s), 1);
    server.say(FormerGuest, u"/getmasterphone"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownTo(FormerGuest), 2U, Limit);
    m_world->phone.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    const std::size_t before = shownTo(World::Owner);
    m_world->phone.start(); // the same program with the same words
    QTRY_VERIFY_WITH_TIMEOUT(shownTo(World::Owner) > before && server.holdsPoll(), Limit);
}

void TestIntruders::attempt(QRandomGenerator &random)
{
    BotApiServer &server = m_world->server;
    static const QStringList words = wishes();
    const QString wish = words.at(random.bounded(static_cast<int>(words.size())));
    const QString wishOrPassword =
        random.bounded(8) == 0 ? u"/addtemporaryowner "_s + Password : wish;
    const QJsonObject forwarded {
        {u"forward_origin"_s,
         QJsonObject {{u"type"_s, u"user"_s}, {u"date"_s, 1}, {u"sender_user"_s, person(1)}}}};
    const std::array<std::function<void()>, 16> ways {
        [&] { server.say(Stranger, wish); },
        [&] { server.say(FormerGuest, wish); },
        // In a group that nobody allowed: its members, an owner among them.
        [&] {
            server.say(Stranger, wishOrPassword, {{u"chat"_s, group(Group)}});
        },
        [&] {
            server.say(World::Owner, wishOrPassword, {{u"chat"_s, group(Group)}});
        },
        // Files and contacts, which may become somebody's group and somebody's call.
        [&] {
            server.sayFile(random.bounded(2) == 0 ? Stranger : FormerGuest, u"Family.vcf"_s, Card);
        },
        [&] { server.say(random.bounded(2) == 0 ? Stranger : FormerGuest, {}, sharedContact()); },
        [&] {
            QJsonObject both = forwarded;
            both.insert(u"contact"_s, sharedContact().value(u"contact"_s));
            server.say(World::Owner, {}, both);
        },
        [&] { server.say(World::Owner, wish, forwarded); },
        [&] { server.say(Stranger, wishOrPassword, forwarded); },
        [&] {
            server.deliver(u"edited_message"_s,
                           {{u"message_id"_s, ++m_edited},
                            {u"date"_s, QDateTime::currentSecsSinceEpoch()},
                            {u"edit_date"_s, QDateTime::currentSecsSinceEpoch()},
                            {u"chat"_s, BotApiChats::chatObject(World::Owner)},
                            {u"from"_s, person(World::Owner)},
                            {u"text"_s, wish}});
        },
        [&] {
            server.say(World::Owner, wish, {{u"from"_s, person(World::Owner, true)}});
        },
        [&] {
            server.say(World::Owner, wish, {{u"via_bot"_s, person(5, true)}});
        },
        [&] {
            server.say(AnonymousAdmin, wish,
                       {{u"chat"_s, group(Group)},
                        {u"from"_s, person(AnonymousAdmin, true)},
                        {u"sender_chat"_s, group(Group)}});
        },
        [&] {
            server.say(
                World::Owner, wish,
                {{u"sender_chat"_s, QJsonObject {{u"id"_s, Channel}, {u"type"_s, u"channel"_s}}}});
        },
        // Somebody else's chat by its id, with a name that looks right.
        [&] {
            server.say(World::Owner, wishOrPassword, {{u"from"_s, person(Stranger)}});
        },
        [&] {
            const QStringList forged {
                m_ownersButton, u"c1:00000001:hu"_s, u"c1:00000001:cb"_s, u"q1:00000000:0"_s,
                u"s1:00000001:rt"_s, u"q1:\u0000:0"_s, QString(64, u'q'), u"x"_s,
                // Those that mean the same in every chat.
                u"m1:00000000:sv:lc.5"_s, u"m1:00000000:sv:oa.false"_s, u"m1:00000000:fe"_s,
                u"m1:00000000:de"_s, u"m1:00000000:sd:0"_s, u"m1:00000000:so:raw"_s,
                u"m1:00000000:so:von"_s, u"m1:00000000:bl:0"_s, u"m1:00000000:be:0"_s,
                u"m1:00000000:sv:rc.reject"_s, u"m1:00000000:sv:mp.default"_s,
                u"m1:00000000:xr:cu"_s, u"m1:00000000:xu:bu"_s, u"m1:00000000:sp:cu"_s,
                u"m1:00000000:sp:rh"_s, u"m1:00000000:si:bu"_s, u"m1:00000000:pa"_s,
                u"t1:00000000:bl"_s, u"t1:00000000:rf"_s, u"t1:00000000:hi"_s, u"u1:00000000:bt"_s,
                u"u1:00000000:bc:0"_s, u"h1:00000001:cc:0.1.1"_s, u"h1:00000000:p:0.1.1"_s,
                u"g1:00000000:call"_s, u"g1:00000000:status"_s, u"g1:00000000:settings"_s,
                u"i1:00000000:owners"_s, u"w1:00000000:ig"_s};
            const QString data = forged.at(random.bounded(static_cast<int>(forged.size())));
            server.tap(random.bounded(2) == 0 ? Stranger : FormerGuest, m_ownersMessage, data);
        },
    };
    ways.at(random.bounded(static_cast<quint32>(ways.size())))();
}

void TestIntruders::nothingHappens()
{
    m_world = std::make_unique<World>();
    m_world->variables.insert(u"virtualphone_temporaryownerpassword"_s, Password);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
    letGuestInAndRestart();
    BotApiServer &server = m_world->server;
    m_world->say(u"/getowners"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"Owners"_s), Limit);
    const ShownMessage list = server.shownIn(World::Owner).back();
    QVERIFY(!list.keyboard.empty());
    m_ownersButton = list.keyboard.front().front().data;
    m_ownersMessage = list.id;

    const QByteArray settingsBefore = settings();
    const std::size_t ownersBefore = shownTo(World::Owner);
    const std::size_t guestBefore = shownTo(FormerGuest);
    const QStringList usual = sentToModem();
    QVERIFY2(usual.size() > 5, m_world->output().right(4000).constData()); // the wire is seen
    m_world->modem.forgetLines();
    const quint32 seed = qEnvironmentVariableIntValue("VP_SEED") != 0
        ? static_cast<quint32>(qEnvironmentVariableIntValue("VP_SEED"))
        : 7;
    const int asked = qEnvironmentVariableIntValue("VP_ATTEMPTS");
    const int attempts = asked > 0 ? asked : Attempts;
    QRandomGenerator random(seed);
    for (int i = 0; i < attempts; ++i) {
        attempt(random);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!server.hasUnconfirmed() && server.holdsPoll(), Limit);
    m_world->say(u"/getmasterphone"_s); // whose answer comes behind whatever was said before
    QTRY_VERIFY_WITH_TIMEOUT(
        shownTo(World::Owner) > ownersBefore
            && server.shownIn(World::Owner).back().text.contains(u"+39 333 111 2222"_s),
        Limit);

    for (const QString &line : sentToModem()) {
        QVERIFY2(usual.contains(line) || line == u"AT"_s, qPrintable(line));
    }
    QVERIFY2(!m_world->modem.lines().contains(u"call"_s), qPrintable(m_world->modem.lines()));
    QCOMPARE(settings(), settingsBefore);
    QCOMPARE(shownTo(World::Owner), ownersBefore + 1);
    QCOMPARE(server.requestCount(u"getFile"_s), 0);
    QVERIFY(!QFileInfo::exists(
        QFileInfo(m_world->settingsPath()).dir().filePath(u"contacts/Family.vcf"_s)));
    QVERIFY(shownTo(Stranger) <= 1U); // the line with his id
    QVERIFY(shownTo(FormerGuest) <= guestBefore + 1);
    QCOMPARE(shownTo(Group), 0U);
    QCOMPARE(server.violations(), QStringList());
    QVERIFY(!m_world->output().contains("sesame"));
    qInfo("%d attempts (start value %u): 0 effects, nothing on the wire", attempts, seed);
    m_world->phone.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
}

QTEST_GUILESS_MAIN(TestIntruders)
#include "tst_intruders.moc"
