// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legacyworld.h"
#include "service/legacyimport.h"

#include <QSignalSpy>

#include <vector>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

LegacyOutcome takeOver(const LegacyWorld &world, bool replace)
{
    FileSecretStore secrets(world.home(u"new/secrets.ini"_s));
    LegacyImport import({world.home(u"new/settings.ini"_s), world.home(u"new/contacts"_s),
                         world.home(u"new/before"_s), Region {}},
                        secrets);
    QSignalSpy finished(&import, &LegacyImport::finished);
    import.start(world.read(), replace);
    if (finished.isEmpty() && !finished.wait(60'000)) {
        return {failure(ErrorCode::Timeout), {}};
    }
    return import.outcome();
}

} // namespace

/** What was found is written down, as a whole and with a way back. */
class TestLegacyImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOver();
    void groupsInTheWayAreLeft();
    void replacedGroupsAreKept();
    void secretsThatFailChangeNothing();
};

void TestLegacyImport::takesOver()
{
    const LegacyWorld world;
    world.put(u"virtualphone.py"_s, world.script);
    world.put(u".bashrc"_s, world.shell);
    world.put(u"contacts/Family.vcf"_s, world.card);
    const LegacyOutcome outcome = takeOver(world, false);
    QVERIFY(outcome.settings);
    QCOMPARE(outcome.groups,
             (std::vector {LegacyGroupOutcome {u"Family"_s, LegacyGroupOutcome::Kind::Added, 1}}));
    QVERIFY(world.content(u"new/secrets.ini"_s).contains(world.token));
    QVERIFY(!world.content(u"new/settings.ini"_s).contains(world.token));
    QVERIFY(world.content(u"new/settings.ini"_s).contains("noEventNow=+39061234567"));
    QCOMPARE(world.content(u"new/contacts/Family.vcf"_s), world.card);
    QCOMPARE(world.content(u"old/contacts/Family.vcf"_s), world.card);
    // Once more, nothing is new.
    QCOMPARE(takeOver(world, true).groups.front().kind, LegacyGroupOutcome::Kind::Unchanged);
}

void TestLegacyImport::groupsInTheWayAreLeft()
{
    const LegacyWorld world;
    world.put(u"contacts/Family.vcf"_s, world.card);
    world.put(u"contacts/Work.vcf"_s, world.card);
    world.put(u"../new/contacts/family.vcf"_s, world.card + world.card);
    const LegacyFindings found = world.read();
    QCOMPARE(groupsInTheWay(found, world.home(u"new/contacts"_s)), QStringList {u"Family"_s});
    const LegacyOutcome outcome = takeOver(world, false);
    QCOMPARE(outcome.groups[0].kind, LegacyGroupOutcome::Kind::Left);
    QCOMPARE(outcome.groups[1].kind, LegacyGroupOutcome::Kind::Added);
    QCOMPARE(world.content(u"new/contacts/family.vcf"_s), world.card + world.card);
}

void TestLegacyImport::replacedGroupsAreKept()
{
    const LegacyWorld world;
    constexpr int many = 30; // more than the imports of a chat keep
    for (int i = 0; i < many; ++i) {
        world.put(u"contacts/g%1.vcf"_s.arg(i), world.card);
        world.put(u"../new/contacts/g%1.vcf"_s.arg(i), world.card + world.card + world.card);
    }
    const LegacyOutcome outcome = takeOver(world, true);
    QCOMPARE(outcome.groups.size(), static_cast<std::size_t>(many));
    for (int i = 0; i < many; ++i) {
        QCOMPARE(outcome.groups[static_cast<std::size_t>(i)].kind,
                 LegacyGroupOutcome::Kind::Replaced);
        QCOMPARE(world.content(u"new/contacts/g%1.vcf"_s.arg(i)), world.card);
        QCOMPARE(world.content(u"new/before/g%1-before.vcf"_s.arg(i)),
                 world.card + world.card + world.card);
    }
}

void TestLegacyImport::secretsThatFailChangeNothing()
{
    const LegacyWorld world;
    world.put(u".bashrc"_s, world.shell);
    world.put(u"contacts/Family.vcf"_s, world.card);
    world.put(u"../new"_s, "a file in the way");
    const LegacyOutcome outcome = takeOver(world, true);
    QVERIFY(!outcome.settings);
    QVERIFY(outcome.groups.empty());
}

QTEST_GUILESS_MAIN(TestLegacyImport)
#include "tst_legacyimport.moc"
