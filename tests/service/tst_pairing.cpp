// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/trylimit.h"
#include "phoneworld.h"
#include "service/pairing.h"
#include "service/pairphrases.h"
#include "service/qrcode.h"
#include "service/terminalphrases.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Heard = Pairing::Heard;

namespace {

constexpr qint64 Anna = 777000111;
const PairingRequest Somebody {Anna, u"Anna"_s};

/** Another code of the same shape. */
QString wrongCode(const PairingOffer &offer)
{
    QString code = offer.code;
    code[0] = code[0] == u'9' ? u'8' : u'9';
    return code;
}

} // namespace

/** How somebody becomes an owner without knowing his id. */
class TestPairing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byTheLinkInTheChat();
    void byTheCodeInTheChat();
    void deniedIsNobody();
    void nobodyWithoutAnOffer();
    void offersAreUnlike();
    void goodForTenMinutes();
    void goodForOnePerson();
    void wrongCodesAreCounted();
    void guessersEndIt();
    void fixedOwners();
    void diskRefuses();
    void linkNeedsTheName();
    void questionIsHarmless();
    void qrCodes();
};

void TestPairing::byTheLinkInTheChat()
{
    PhoneWorld world;
    world.start();
    Pairing &pairing = world.phone->pairing();
    QSignalSpy asked(&pairing, &Pairing::asked);
    const PairingOffer offer = pairing.open();
    world.say(u"/start "_s + offer.payload, 0s, Anna);
    QCOMPARE(asked.count(), 1);
    QVERIFY(world.lastText(Anna).contains("where the code is shown"_L1));
    world.say(u"/getmasterphone"_s, 0s, Anna); // not yet
    QCOMPARE(world.messages(Anna).size(), 1U);
    QVERIFY(pairing.allow(Anna).has_value());
    world.advance(5s);
    QVERIFY(world.lastText(Anna).contains("You are now an owner"_L1));
    QVERIFY(world.lastText().contains(QString::number(Anna)));
    world.say(u"/getmasterphone"_s, 0s, Anna);
    QVERIFY(world.lastText(Anna).contains("+39 333 111 2222"_L1));
    QCOMPARE(Settings(world.folder.filePath(u"settings.ini"_s)).text(SettingKey::TelegramOwners),
             u"1001,777000111"_s);
}

void TestPairing::byTheCodeInTheChat()
{
    PhoneWorld world;
    world.start();
    const PairingOffer offer = world.phone->pairing().open();
    world.say(wrongCode(offer), 0s, Anna);
    QVERIFY(world.lastText(Anna).contains("not the code"_L1));
    world.say(PairPhrases::code(offer), 0s, Anna); // "4821 6093"
    QVERIFY(world.lastText(Anna).contains("where the code is shown"_L1));
    QVERIFY(world.phone->pairing().allow(Anna).has_value());
}

void TestPairing::deniedIsNobody()
{
    PhoneWorld world;
    world.start();
    Pairing &pairing = world.phone->pairing();
    const PairingOffer offer = pairing.open();
    world.say(offer.code, 0s, Anna);
    pairing.deny(Anna + 1); // somebody else
    QVERIFY(pairing.request().has_value());
    pairing.deny(Anna);
    QVERIFY(!pairing.isOpen());
    QCOMPARE(pairing.allow(Anna).error().code, ErrorCode::NotFound);
    world.forgetMessages();
    world.say(offer.code, 0s, Anna);
    world.say(u"/getmasterphone"_s, 0s, Anna);
    QVERIFY(world.messages(Anna).empty());
}

void TestPairing::nobodyWithoutAnOffer()
{
    PhoneWorld world;
    world.start();
    for (const QString &words : {u"12345678"_s, u"1234 5678"_s, u"/start p_ABCDEFGHJKLMNPQR"_s}) {
        world.say(words, 0s, Anna);
    }
    QCOMPARE(world.messages(Anna).size(), 1U); // what /start tells any stranger
    QVERIFY(world.lastText(Anna).contains("This is a private phone"_L1));
}

void TestPairing::offersAreUnlike()
{
    PhoneWorld world;
    Pairing &pairing = world.phone->pairing();
    const PairingOffer first = pairing.open();
    const PairingOffer second = pairing.open();
    QCOMPARE(first.code.size(), 8);
    QCOMPARE(first.payload.size(), 18);
    QVERIFY(first.code != second.code || first.payload != second.payload);
    QCOMPARE(pairing.hear(Somebody, first.payload, {}), Heard::Wrong);
    QCOMPARE(pairing.hear(Somebody, second.payload, {}), Heard::Asked);
}

void TestPairing::goodForTenMinutes()
{
    PhoneWorld world;
    Pairing &pairing = world.phone->pairing();
    QSignalSpy closed(&pairing, &Pairing::closed);
    const PairingOffer offer = pairing.open();
    world.advance(10min);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(pairing.hear(Somebody, offer.payload, {}), Heard::Nothing);
}

void TestPairing::goodForOnePerson()
{
    PhoneWorld world;
    Pairing &pairing = world.phone->pairing();
    const PairingOffer offer = pairing.open();
    QCOMPARE(pairing.hear(Somebody, offer.payload, {}), Heard::Asked);
    QCOMPARE(pairing.hear({Anna + 1, u"Eve"_s}, offer.payload, {}), Heard::Nothing);
    QCOMPARE(pairing.allow(Anna + 1).error().code, ErrorCode::NotFound);
    QVERIFY(pairing.allow(Anna).has_value());
    QCOMPARE(pairing.hear({Anna + 1, u"Eve"_s}, offer.payload, {}), Heard::Nothing);
}

void TestPairing::wrongCodesAreCounted()
{
    PhoneWorld world;
    Pairing &pairing = world.phone->pairing();
    const PairingOffer offer = pairing.open();
    for (int i = 0; i < TryLimit::MostEach; ++i) {
        QCOMPARE(pairing.hear(Somebody, {}, wrongCode(offer)), Heard::Wrong);
    }
    QCOMPARE(pairing.hear(Somebody, {}, offer.code), Heard::Ignored);
    QCOMPARE(pairing.hear({Anna + 1, {}}, {}, offer.code), Heard::Asked);
}

void TestPairing::guessersEndIt()
{
    PhoneWorld world;
    Pairing &pairing = world.phone->pairing();
    const PairingOffer offer = pairing.open();
    for (int i = 0; i < TryLimit::MostOfAll; ++i) {
        QVERIFY(pairing.isOpen());
        pairing.hear({Anna + i, {}}, {}, wrongCode(offer));
    }
    QVERIFY(!pairing.isOpen());
    QCOMPARE(pairing.hear(Somebody, {}, offer.code), Heard::Nothing);
}

void TestPairing::fixedOwners()
{
    PhoneWorld world;
    QVERIFY(world.settings->lock(SettingKey::TelegramOwners, u"1001"_s).has_value());
    Pairing &pairing = world.phone->pairing();
    QCOMPARE(pairing.hear(Somebody, pairing.open().payload, {}), Heard::Asked);
    QCOMPARE(pairing.allow(Anna).error().code, ErrorCode::Conflict);
    QCOMPARE(world.settings->text(SettingKey::TelegramOwners), u"1001"_s);
}

void TestPairing::diskRefuses()
{
    PhoneWorld world;
    const QString file = world.folder.filePath(u"settings.ini"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file));
    Pairing &pairing = world.phone->pairing();
    QCOMPARE(pairing.hear(Somebody, pairing.open().payload, {}), Heard::Asked);
    QCOMPARE(pairing.allow(Anna).error().code, ErrorCode::Storage);
    QCOMPARE(world.settings->text(SettingKey::TelegramOwners), u"1001"_s);
    QVERIFY(pairing.request().has_value()); // he can be allowed once there is room
}

void TestPairing::linkNeedsTheName()
{
    const PairingOffer offer {u"12345678"_s, u"p_X"_s, {}};
    QCOMPARE(offer.link({}), QString());
    QCOMPARE(offer.link(u"home_bot"_s), u"https://t.me/home_bot?start=p_X"_s);
}

void TestPairing::questionIsHarmless()
{
    const QString asked =
        PairPhrases::question({7, u"Eve\u001b[2J\n\u202egnihton"_s + QString(200, u'x')});
    QVERIFY(!asked.contains(u'\u001b') && !asked.contains(u'\n') && !asked.contains(u'\u202e'));
    QVERIFY(asked.contains("id 7"_L1) && asked.size() < 150);
    QVERIFY(TerminalPhrases::isYes(u"y"_s) && TerminalPhrases::isYes(u"yes"_s));
    QVERIFY(!TerminalPhrases::isYes(QString()) && !TerminalPhrases::isYes(u"n"_s));
}

void TestPairing::qrCodes()
{
    QVERIFY(!makeQrCode(QString()));
    QVERIFY(!makeQrCode(QString(501, u'a')));
    QVERIFY(!makeQrCode(u"città"_s));
    const auto code = makeQrCode(u"https://t.me/anna_home_bot?start=p_7Q4M2KX9TB3H6WRD"_s);
    QVERIFY(code.has_value());
    QCOMPARE((code->size - 17) % 4, 0); // ISO/IEC 18004: 17 + 4 dots a version
    QCOMPARE(code->dark.size(), static_cast<std::size_t>(code->size * code->size));
    for (int i = 0; i < 7; ++i) { // the mark in each of three corners
        QVERIFY(code->isDark(i, 0) && code->isDark(0, i) && code->isDark(code->size - 1 - i, 0)
                && code->isDark(i, code->size - 1));
    }
    QVERIFY(!code->isDark(-1, 0) && !code->isDark(0, code->size));
    const QStringList lines = qrCodeForTerminal(*code, false).split(u'\n');
    QCOMPARE(lines.size(), (code->size + 8 + 1) / 2);
    QCOMPARE(lines.front(), QString(code->size + 8, QChar(0x2588)));
    QVERIFY(qrCodeForTerminal(*code, true).contains("\u001b[40;97m"_L1));
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
