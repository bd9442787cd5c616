// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ownerregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

constexpr qint64 Owner = 111222333;
constexpr qint64 SecondOwner = 444555666;
constexpr qint64 Stranger = 999;
constexpr qint64 Group = -1001234567890;

ChatMessage privateMessage(qint64 sender)
{
    ChatMessage message;
    message.chatId = sender;
    message.senderId = sender;
    message.text = u"/close"_s;
    return message;
}

ChatMessage groupMessage(qint64 sender, qint64 group)
{
    ChatMessage message = privateMessage(sender);
    message.chatId = group;
    message.isPrivate = false;
    return message;
}

} // namespace

class OwnerRegistryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesTaps_data();
    void judgesTaps();
    void strangerAsksOnceAnHour();
    void eachStrangerHasHisOwnHour();
    void manyStrangersAreBounded();
    void askingMakesNobodyAnOwner();
    void withoutOwners();
    void replacesOwners();
    void readsIds_data();
    void readsIds();
    void guestsAreHeardInPrivate();
    void guestsEndByEitherClock();
    void ownersAreNoGuests();
    void refusesIds_data();
    void refusesIds();

private:
    ManualClock m_clock;
};

void OwnerRegistryTest::judges_data()
{
    QTest::addColumn<ChatMessage>("message");
    QTest::addColumn<Authority>("authority");
    const auto row = [](const char *name, const ChatMessage &message, Authority authority) {
        QTest::newRow(name) << message << authority;
    };
    const auto with = [](ChatMessage message, auto change) {
        change(message);
        return message;
    };
    const ChatMessage owner = privateMessage(Owner);
    row("owner", owner, Authority::Owner);
    row("second owner", privateMessage(SecondOwner), Authority::Owner);
    row("stranger", privateMessage(Stranger), Authority::Nobody);
    // The predecessor looked for the id inside the printed list of owners.
    row("part of an owner's id", privateMessage(1222), Authority::Nobody);
    row("beginning of an owner's id", privateMessage(111), Authority::Nobody);
    row("owner's id and a digit more", privateMessage(Owner * 10), Authority::Nobody);
    row("owner's id, negative", privateMessage(-Owner), Authority::Nobody);
    row("no sender", privateMessage(0), Authority::Nobody);
    row("edited by the owner", with(owner, [](ChatMessage &m) { m.isEdited = true; }),
        Authority::Nobody);
    row("forwarded by the owner", with(owner, [](ChatMessage &m) { m.isForwarded = true; }),
        Authority::Nobody);
    row("bot or anonymous admin", with(owner, [](ChatMessage &m) { m.isFromBot = true; }),
        Authority::Nobody);
    row("owner's name on a stranger",
        with(privateMessage(Stranger), [](ChatMessage &m) { m.senderName = u"Anna"_s; }),
        Authority::Nobody);
    row("stranger who claims the owner's chat",
        with(privateMessage(Stranger), [](ChatMessage &m) { m.chatId = Owner; }),
        Authority::Nobody);
    row("owner in another private chat", with(owner, [](ChatMessage &m) { m.chatId = Stranger; }),
        Authority::Nobody);
    row("owner in a group that is not allowed", groupMessage(Owner, -77), Authority::Nobody);
    row("stranger in a group that is not allowed", groupMessage(Stranger, -77), Authority::Nobody);
    row("owner in the allowed group", groupMessage(Owner, Group), Authority::Owner);
    row("member of the allowed group", groupMessage(Stranger, Group), Authority::Owner);
    row("anonymous admin of the allowed group",
        with(groupMessage(Stranger, Group), [](ChatMessage &m) { m.isFromBot = true; }),
        Authority::Nobody);
    row("nobody in the allowed group", groupMessage(0, Group), Authority::Nobody);
    row("group with an owner's id", groupMessage(Stranger, Owner), Authority::Nobody);
    row("allowed group as if private",
        with(groupMessage(Stranger, Group), [](ChatMessage &m) { m.isPrivate = true; }),
        Authority::Nobody);
}

void OwnerRegistryTest::judges()
{
    QFETCH(ChatMessage, message);
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner, SecondOwner, Group});
    QTEST(registry.authorise(message, false), "authority");
}

void OwnerRegistryTest::judgesTaps_data()
{
    QTest::addColumn<qint64>("sender");
    QTest::addColumn<qint64>("chat");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<Authority>("authority");
    QTest::newRow("owner") << Owner << Owner << true << Authority::Owner;
    QTest::newRow("stranger") << Stranger << Stranger << true << Authority::Nobody;
    QTest::newRow("stranger on the owner's message")
        << Stranger << Owner << true << Authority::Nobody;
    QTest::newRow("without a message") << Owner << qint64(0) << true << Authority::Nobody;
    QTest::newRow("allowed group") << Stranger << Group << false << Authority::Owner;
    QTest::newRow("another group") << Owner << qint64(-77) << false << Authority::Nobody;
}

void OwnerRegistryTest::judgesTaps()
{
    QFETCH(qint64, sender);
    QFETCH(qint64, chat);
    QFETCH(bool, isPrivate);
    ChatTap tap;
    tap.senderId = sender;
    tap.chatId = chat;
    tap.isPrivate = isPrivate;
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner, Group});
    QTEST(registry.authorise(tap), "authority");
}

void OwnerRegistryTest::strangerAsksOnceAnHour()
{
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner});
    const ChatMessage message = privateMessage(Stranger);
    QCOMPARE(registry.authorise(message, false), Authority::Nobody);
    QCOMPARE(registry.authorise(message, true), Authority::MayAskId);
    QCOMPARE(registry.authorise(message, true), Authority::Nobody);
    m_clock.advance(1h - 1ms);
    QCOMPARE(registry.authorise(message, true), Authority::Nobody);
    m_clock.advance(1ms);
    QCOMPARE(registry.authorise(message, true), Authority::MayAskId);
    // Not in a group, not by an edit, a forward or a bot.
    ChatMessage edited = privateMessage(1000);
    edited.isEdited = true;
    QCOMPARE(registry.authorise(edited, true), Authority::Nobody);
    QCOMPARE(registry.authorise(groupMessage(1001, -77), true), Authority::Nobody);
    QCOMPARE(registry.authorise(privateMessage(0), true), Authority::Nobody);
}

void OwnerRegistryTest::eachStrangerHasHisOwnHour()
{
    OwnerRegistry registry(m_clock);
    QCOMPARE(registry.authorise(privateMessage(1), true), Authority::MayAskId);
    m_clock.advance(30min);
    QCOMPARE(registry.authorise(privateMessage(2), true), Authority::MayAskId);
    m_clock.advance(30min);
    QCOMPARE(registry.authorise(privateMessage(1), true), Authority::MayAskId);
    QCOMPARE(registry.authorise(privateMessage(2), true), Authority::Nobody);
}

void OwnerRegistryTest::manyStrangersAreBounded()
{
    OwnerRegistry registry(m_clock);
    int answered = 0;
    for (qint64 id = 1; id <= 5000; ++id) {
        answered += registry.authorise(privateMessage(id), true) == Authority::MayAskId ? 1 : 0;
    }
    QCOMPARE(answered, 1000);
    m_clock.advance(1h);
    QCOMPARE(registry.authorise(privateMessage(5000), true), Authority::MayAskId);
}

void OwnerRegistryTest::askingMakesNobodyAnOwner()
{
    // The predecessor appended a stranger to the owners while it answered him.
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner});
    const ChatMessage message = privateMessage(Stranger);
    for (int i = 0; i < 10; ++i) {
        (void)registry.authorise(message, true);
        m_clock.advance(1h);
    }
    QCOMPARE(registry.owners(), std::vector<qint64> {Owner});
    QCOMPARE(registry.authorise(message, false), Authority::Nobody);
}

void OwnerRegistryTest::withoutOwners()
{
    OwnerRegistry registry(m_clock);
    QVERIFY(registry.isEmpty());
    QCOMPARE(registry.authorise(privateMessage(Owner), false), Authority::Nobody);
    QCOMPARE(registry.authorise(privateMessage(Owner), true), Authority::MayAskId);
    QCOMPARE(registry.authorise(privateMessage(0), false), Authority::Nobody);
}

void OwnerRegistryTest::replacesOwners()
{
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner, Owner, 0, SecondOwner});
    QCOMPARE(registry.owners(), (std::vector<qint64> {Owner, SecondOwner}));
    registry.setOwners({SecondOwner});
    QCOMPARE(registry.authorise(privateMessage(Owner), false), Authority::Nobody);
    QCOMPARE(registry.authorise(privateMessage(SecondOwner), false), Authority::Owner);
}

void OwnerRegistryTest::readsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("one") << u"123"_s << QList<qint64> {123};
    QTest::newRow("several") << u"123, 456,-789"_s << QList<qint64> {123, 456, -789};
    QTest::newRow("64 bit") << u"-1001234567890"_s << QList<qint64> {-1001234567890};
    QTest::newRow("twice") << u"1,1"_s << QList<qint64> {1};
    QTest::newRow("comma at the end") << u"1,"_s << QList<qint64> {1};
    QTest::newRow("nothing") << QString() << QList<qint64> {};
}

void OwnerRegistryTest::readsIds()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, ids);
    const auto read = parseOwnerIds(text);
    QVERIFY(read.has_value());
    QCOMPARE(QList<qint64>(read->begin(), read->end()), ids);
}

void OwnerRegistryTest::guestsAreHeardInPrivate()
{
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner, Group});
    registry.setGuests({{Stranger, u"Bob"_s, GuestRights::CallsOnly, m_clock.wall()}});
    const ChatMessage message = privateMessage(Stranger);
    QCOMPARE(registry.authorise(message, false), Authority::Guest);
    QCOMPARE(registry.authorise(groupMessage(Stranger, -77), false), Authority::Nobody);
    QCOMPARE(registry.authorise(groupMessage(Stranger, Group), false), Authority::Owner);
    for (bool ChatMessage::*flag :
         {&ChatMessage::isEdited, &ChatMessage::isForwarded, &ChatMessage::isFromBot}) {
        ChatMessage odd = message;
        odd.*flag = true;
        QCOMPARE(registry.authorise(odd, true), Authority::Nobody);
        QVERIFY(!OwnerRegistry::isPersonal(odd));
    }
    ChatTap tap;
    tap.senderId = Stranger;
    tap.chatId = Stranger;
    QCOMPARE(registry.authorise(tap), Authority::Guest);
    tap.chatId = Owner; // a forged tap on a message in somebody else's chat
    QCOMPARE(registry.authorise(tap), Authority::Nobody);
    QCOMPARE(registry.toldOfCalls(), (std::vector<qint64> {Owner, Group, Stranger}));
    QCOMPARE(registry.toldOfMessages(), (std::vector<qint64> {Owner, Group}));
}

void OwnerRegistryTest::guestsEndByEitherClock()
{
    ManualClock clock;
    OwnerRegistry registry(clock);
    registry.setGuests(
        {{1, {}, GuestRights::CallsAndSms, clock.wall(), clock.wall().addSecs(60)},
         {2, {}, GuestRights::CallsAndSms, clock.wall(), {}, 0, clock.steady() + 60s},
         {3, {}, GuestRights::CallsAndSms, clock.wall()}});
    clock.advance(59s);
    QCOMPARE(registry.toldOfMessages(), (std::vector<qint64> {1, 2, 3}));
    clock.advance(1s);
    QCOMPARE(registry.toldOfMessages(), (std::vector<qint64> {3}));
    QCOMPARE(registry.authorise(privateMessage(1), false), Authority::Nobody);
    QCOMPARE(registry.authorise(privateMessage(2), false), Authority::Nobody);
    QCOMPARE(registry.authorise(privateMessage(3), false), Authority::Guest);
}

void OwnerRegistryTest::ownersAreNoGuests()
{
    OwnerRegistry registry(m_clock);
    registry.setOwners({Owner, Group});
    registry.setGuests({{Owner, {}, GuestRights::CallsOnly, m_clock.wall()},
                        {Group, {}, GuestRights::CallsOnly, m_clock.wall()},
                        {0, {}, GuestRights::CallsOnly, m_clock.wall()}});
    QCOMPARE(registry.authorise(privateMessage(Owner), false), Authority::Owner);
    QCOMPARE(registry.toldOfCalls(), (std::vector<qint64> {Owner, Group}));
    QVERIFY(registry.isPermanent(Owner));
    QVERIFY(!registry.isPermanent(Group));
    QVERIFY(!registry.rightsOf(0));
}

void OwnerRegistryTest::refusesIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("name") << u"1,@anna"_s << u"@anna"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("by blanks") << u"1 2"_s << u"1 2"_s;
    QTest::newRow("by semicolon") << u"1;2"_s << u"1;2"_s;
    QTest::newRow("fraction") << u"1.5"_s << u"1.5"_s;
    QTest::newRow("too large") << u"9223372036854775808"_s << u"9223372036854775808"_s;
    QTest::newRow("blank") << u"1, ,2"_s << u"\"\""_s;
}

void OwnerRegistryTest::refusesIds()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto read = parseOwnerIds(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY(read.error().detail.contains(named));
}

QTEST_GUILESS_MAIN(OwnerRegistryTest)
#include "tst_ownerregistry.moc"
