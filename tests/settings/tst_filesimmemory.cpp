// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/filesimmemory.h"
#include "settings/installationkey.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using Fate = SimMemory::PinFate;

class TestFileSimMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesAreStableAndOneWay();
    void notesSurviveARestart();
    void notesOfOneSimAreNotTheOthers();
    void failureLastsUntilAPinIsAccepted();
    void ownerOfAPin();
    void fileHoldsNothingInClear();
    void damagedNoteCountsAsRefused();
    void unwritableFileIsAnError();
    void notesAreBounded();

private:
    [[nodiscard]] FileSimMemory memory() const
    {
        return {path(), *InstallationKey::load(keyPath())};
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sims.ini"_s); }
    [[nodiscard]] QString keyPath() const { return m_folder->filePath(u"installation.key"_s); }
    [[nodiscard]] static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
const QByteArray Card = "89399900000000000174";
const QString Pin = u"4321"_s;
} // namespace

void TestFileSimMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileSimMemory::namesAreStableAndOneWay()
{
    const QString name = memory().nameOf(Card);
    QCOMPARE(memory().nameOf(Card), name);
    QCOMPARE(name.size(), 32);
    QVERIFY(memory().nameOf("89399900000000000175") != name);
    const FileSimMemory elsewhere(path(),
                                  *InstallationKey::load(m_folder->filePath(u"other.key"_s)));
    QVERIFY2(elsewhere.nameOf(Card) != name, "without the key nobody can tell");
}

void TestFileSimMemory::notesSurviveARestart()
{
    const QString sim = memory().nameOf(Card);
    QCOMPARE(memory().noteOf(sim, Pin), SimMemory::PinNote());
    QVERIFY(memory().setNote(sim, Pin, {Fate::Sent, 3}));
    QCOMPARE(memory().noteOf(sim, Pin), (SimMemory::PinNote {Fate::Sent, 3}));
    QVERIFY(memory().setNote(sim, Pin, {Fate::Sent, {}}));
    QCOMPARE(memory().noteOf(sim, Pin), (SimMemory::PinNote {Fate::Sent, {}}));
    QVERIFY(memory().setNote(sim, Pin, {Fate::Refused, {}}));
    QVERIFY(memory().setNote(sim, u"1111"_s, {Fate::Accepted, {}}));
    QCOMPARE(memory().noteOf(sim, Pin).fate, Fate::Refused);
    QCOMPARE(memory().noteOf(sim, u"1111"_s).fate, Fate::Accepted);
    QVERIFY(memory().setLastSim(sim));
    QCOMPARE(memory().lastSim(), sim);
}

void TestFileSimMemory::notesOfOneSimAreNotTheOthers()
{
    QVERIFY(memory().setNote(memory().nameOf(Card), Pin, {Fate::Refused, {}}));
    QCOMPARE(memory().noteOf(memory().nameOf("89399900000000000175"), Pin).fate, Fate::Unknown);
    QVERIFY(!memory().hasFailed(memory().nameOf("89399900000000000175")));
}

void TestFileSimMemory::failureLastsUntilAPinIsAccepted()
{
    const QString sim = memory().nameOf(Card);
    QVERIFY(!memory().hasFailed(sim));
    QVERIFY(memory().setNote(sim, Pin, {Fate::Refused, {}}));
    QVERIFY(memory().hasFailed(sim));
    QVERIFY(memory().setNote(sim, u"1111"_s, {Fate::Accepted, {}}));
    QVERIFY(!memory().hasFailed(sim));
    QVERIFY(memory().setNote(sim, u"2222"_s, {Fate::Sent, {}}));
    QVERIFY(memory().hasFailed(sim));
}

void TestFileSimMemory::ownerOfAPin()
{
    QCOMPARE(memory().ownerOf(Pin), QString());
    const QString sim = memory().nameOf(Card);
    QVERIFY(memory().setNote(sim, Pin, {Fate::Sent, 3}));
    QCOMPARE(memory().ownerOf(Pin), QString());
    QVERIFY(memory().setNote(sim, Pin, {Fate::Accepted, {}}));
    QCOMPARE(memory().ownerOf(Pin), sim);
}

void TestFileSimMemory::fileHoldsNothingInClear()
{
    const QString sim = memory().nameOf(Card);
    QVERIFY(memory().setNote(sim, u"48151623"_s, {Fate::Refused, {}}));
    QVERIFY(memory().setNote(sim, u"87654321"_s, {Fate::Accepted, {}}));
    QVERIFY(memory().setLastSim(sim));
    const QByteArray stored = contents(path());
    for (const char *secret : {"48151623", "87654321", "89399900000000000174"}) {
        QVERIFY2(!stored.contains(secret), secret);
    }
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestFileSimMemory::damagedNoteCountsAsRefused()
{
    const QString sim = memory().nameOf(Card);
    QVERIFY(memory().setNote(sim, Pin, {Fate::Sent, 3}));
    QByteArray stored = contents(path());
    stored.replace("sent3", "s#nt3");
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(stored);
    file.close();
    QCOMPARE(memory().noteOf(sim, Pin).fate, Fate::Refused);
}

void TestFileSimMemory::unwritableFileIsAnError()
{
    const Result<InstallationKey> key = InstallationKey::load(keyPath());
    FileSimMemory bad(keyPath() + u"/sims.ini"_s, *key); // a file is no folder
    QVERIFY(!bad.setNote(u"sim"_s, Pin, {Fate::Sent, 3}));
    QVERIFY(!bad.setLastSim(u"sim"_s));
}

void TestFileSimMemory::notesAreBounded()
{
    FileSimMemory notes = memory();
    for (int pin = 1000; pin < 1100; ++pin) {
        QVERIFY(notes.setNote(u"sim"_s, QString::number(pin), {Fate::Refused, {}}));
    }
    QCOMPARE(notes.noteOf(u"sim"_s, u"1000"_s).fate, Fate::Unknown);
    QCOMPARE(notes.noteOf(u"sim"_s, u"1099"_s).fate, Fate::Refused);
    QCOMPARE(notes.noteOf(u"sim"_s, u"1036"_s).fate, Fate::Refused);
}

QTEST_APPLESS_MAIN(TestFileSimMemory)
#include "tst_filesimmemory.moc"
