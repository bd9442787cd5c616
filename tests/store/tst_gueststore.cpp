// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstore.h"
#include "store/database.h"
#include "store/gueststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

const QDateTime Now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

} // namespace

/** Guests, invitations, names, and what was done from afar. */
class GuestStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::move(*Database::open(u":memory:"_s)); }
    void keepsGuests();
    void linesAreApart();
    void invitationIsGoodOnce();
    void oldInvitationIsNone();
    void invitationsOfAnOwnerAreForgotten();
    void names();
    void auditPages();
    void auditIsPruned();

private:
    std::unique_ptr<Database> m_database;
};

void GuestStoreTest::keepsGuests()
{
    GuestStore store(*m_database);
    Guest bob {555, u"Bob <b>"_s, GuestRights::CallsOnly, Now, Now.addDays(1), 111, {}};
    const Guest eve {556, QString(), GuestRights::CallsAndSms, Now.addSecs(1), {}, 111, {}};
    QVERIFY(store.save(bob).has_value());
    QVERIFY(store.save(eve).has_value());
    bob.until = Now.addDays(2);
    QVERIFY(store.save(bob).has_value());
    const auto guests = store.guests();
    QVERIFY(guests.has_value());
    QCOMPARE(guests->size(), 2U);
    QVERIFY(guests->at(0) == bob);
    QCOMPARE(guests->at(1).name, QString());
    QVERIFY(!guests->at(1).until);
    QVERIFY(store.remove(555).has_value());
    QCOMPARE(store.guests()->size(), 1U);
}

void GuestStoreTest::linesAreApart()
{
    GuestStore one(*m_database);
    GuestStore other(*m_database, u"2"_s);
    const Guest bob {555, u"Bob"_s, GuestRights::CallsOnly, Now, {}, 111, {}};
    QVERIFY(one.save(bob).has_value());
    QVERIFY(other.save(bob).has_value());
    QVERIFY(one.remove(555).has_value());
    QCOMPARE(other.guests()->size(), 1U);
}

void GuestStoreTest::invitationIsGoodOnce()
{
    GuestStore store(*m_database);
    const Invite invite {"hash", 111, Now.addSecs(900), 2h, GuestRights::CallsOnly};
    QVERIFY(store.saveInvite(invite).has_value());
    QCOMPARE(store.takeInvite("other", Now).error().code, ErrorCode::NotFound);
    const auto taken = store.takeInvite("hash", Now);
    QVERIFY(taken.has_value());
    QVERIFY(*taken == invite);
    QCOMPARE(store.takeInvite("hash", Now).error().code, ErrorCode::NotFound);
}

void GuestStoreTest::oldInvitationIsNone()
{
    GuestStore store(*m_database);
    QVERIFY(store.saveInvite({"hash", 111, Now, {}, GuestRights::CallsOnly}).has_value());
    QCOMPARE(store.takeInvite("hash", Now).error().code, ErrorCode::NotFound);
}

void GuestStoreTest::invitationsOfAnOwnerAreForgotten()
{
    GuestStore store(*m_database);
    QVERIFY(store.saveInvite({"a", 111, Now.addDays(1), {}, GuestRights::CallsOnly}).has_value());
    QVERIFY(store.saveInvite({"b", 112, Now.addDays(1), {}, GuestRights::CallsOnly}).has_value());
    QVERIFY(store.forgetInvitesOf(111).has_value());
    QVERIFY(!store.takeInvite("a", Now).has_value());
    QVERIFY(store.takeInvite("b", Now).has_value());
}

void GuestStoreTest::names()
{
    GuestStore store(*m_database);
    QCOMPARE(store.nameOf(1).value(), QString());
    QVERIFY(store.saveName(1, u"Anna"_s).has_value());
    QVERIFY(store.saveName(1, u"Anna R."_s).has_value());
    QCOMPARE(store.nameOf(1).value(), u"Anna R."_s);
}

void GuestStoreTest::auditPages()
{
    AuditStore store(*m_database);
    for (int i = 0; i < 5; ++i) {
        const AuditEntry entry {0,
                                Now.addSecs(i),
                                111,
                                u"Anna"_s,
                                111,
                                AuditRole::Owner,
                                u"call"_s,
                                QString::number(i),
                                AuditResult::Asked};
        QVERIFY(store.add(entry).has_value());
    }
    const auto newest = store.page(2);
    QVERIFY(newest.has_value());
    QCOMPARE(newest->size(), 2U);
    QCOMPARE(newest->front().detail, u"4"_s);
    QCOMPARE(newest->front().at, Now.addSecs(4));
    QCOMPARE(newest->front().role, AuditRole::Owner);
    QCOMPARE(newest->front().result, AuditResult::Asked);
    const auto older = store.page(10, newest->back().id);
    QCOMPARE(older->size(), 3U);
    QCOMPARE(older->front().detail, u"2"_s);
}

void GuestStoreTest::auditIsPruned()
{
    AuditStore store(*m_database);
    QVERIFY(store.add({0, Now, 1, {}, 1, AuditRole::Guest, u"sms"_s, {}, {}}).has_value());
    QVERIFY(
        store.add({0, Now.addDays(2), 1, {}, 1, AuditRole::Guest, u"sms"_s, {}, {}}).has_value());
    QVERIFY(store.prune(Now.addDays(1)).has_value());
    QCOMPARE(store.page(10)->size(), 1U);
}

QTEST_GUILESS_MAIN(GuestStoreTest)
#include "tst_gueststore.moc"
