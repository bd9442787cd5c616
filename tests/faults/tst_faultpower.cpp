// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskworld.h"
#include "faultrun.h"
#include "memoryfolder.h"
#include "powercut.h"
#include "sim/simcard.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

/** Something that somebody was told, which has to be on the disk from then on. */
struct Promise
{
    std::size_t deeds = 0; ///< done to the files by then
    QByteArray pdu; ///< deleted from the SIM; or
    qint64 message = 0; ///< … shown in this state
    MessageState state = MessageState::Queued;
};

/** One statement that gives one number; -1 = it failed. */
int ask(sqlite3 *database, const char *statement, const QVariant &value)
{
    sqlite3_stmt *query = nullptr;
    int found = -1;
    if (sqlite3_prepare_v2(database, statement, -1, &query, nullptr) == SQLITE_OK) {
        if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_text(query, 1, bytes.constData(), static_cast<int>(bytes.size()),
                              SQLITE_TRANSIENT);
        } else if (value.isValid()) {
            sqlite3_bind_int64(query, 1, value.toLongLong());
        }
        if (sqlite3_step(query) == SQLITE_ROW) {
            found = sqlite3_column_int(query, 0);
        }
    }
    sqlite3_finalize(query);
    return found;
}

} // namespace

/** The power goes at any write, and the program begins anew from what the disk has then. */
class TestFaultPower : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPromiseIsKept();

private:
    void live(DiskWorld &world, QRandomGenerator chance);
    void watch(DiskWorld &world);
    [[nodiscard]] QString check(const QString &file, std::size_t deeds);

    FaultyDisk m_disk;
    QString m_file; ///< its name while it lived
    std::vector<Promise> m_promises;
    int m_kept = 0;
};

void TestFaultPower::initTestCase()
{
    useMemoryFolder();
}

/** Notes what the modem, the chat and the window are told. */
void TestFaultPower::watch(DiskWorld &world)
{
    connect(&world.modem, &sim::SimulatedModem::commandReceived, &world,
            [this, &world](const QByteArray &line) {
                const auto &slots = world.modem.simCard().messages();
                const auto slot =
                    slots.find(line.startsWith("AT+CMGD=") ? line.mid(8).toInt() : -1);
                if (slot != slots.end()) {
                    m_promises.push_back({m_disk.deeds().size(), slot->second.pdu});
                }
            });
}

void TestFaultPower::live(DiskWorld &world, QRandomGenerator chance)
{
    const auto listen = [&] {
        const auto note = [this](const MessageRecord &message) {
            if (message.direction == MessageDirection::Out) {
                m_promises.push_back({m_disk.deeds().size(), {}, message.id, message.state});
            }
        };
        connect(world.phone.get(), &VirtualPhone::messageAdded, &world, note);
        connect(world.phone.get(), &VirtualPhone::messageChanged, &world, note);
        world.start();
    };
    watch(world);
    listen();
    for (int i = 0; i < 60; ++i) {
        const QString text = u"news %1 "_s.arg(i);
        world.arrive(u"+39340765432%1"_s.arg(i % 5), i % 4 == 2 ? text.repeated(40) : text);
        world.advance(std::chrono::milliseconds(chance.bounded(5000)));
        if (i % 3 == 1) {
            world.order(u"+3934076543%1"_s.arg(10 + i),
                        i % 2 == 0 ? u"order %1 "_s.arg(i).repeated(30) : u"order %1"_s.arg(i));
        }
        world.reportAll();
        if (i == 20 || i == 45) {
            world.killAndReopen();
            listen();
        }
    }
    world.advance(5min);
    world.reportAll();
    world.advance(5min);
}

QString TestFaultPower::check(const QString &file, std::size_t deeds)
{
    if (const auto opened = Database::open(file); !opened) {
        return u"it does not open: "_s + opened.error().detail;
    }
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE,
                                     m_disk.realName().constData());
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closer(raw, sqlite3_close);
    if (code != SQLITE_OK
        || ask(raw, "SELECT integrity_check = 'ok' FROM pragma_integrity_check", {}) != 1) {
        return u"its integrity is lost"_s;
    }
    for (const Promise &promise : m_promises) {
        if (promise.deeds > deeds) {
            break;
        }
        ++m_kept;
        if (!promise.pdu.isEmpty()) {
            if (ask(raw, "SELECT count(*) FROM sms_received WHERE pdu=?", promise.pdu) != 1) {
                return u"an SMS is lost that was deleted from the SIM"_s;
            }
        } else if (ask(raw, "SELECT state FROM messages WHERE id=?", promise.message)
                   < static_cast<int>(promise.state)) {
            return u"message %1 is not in state %2"_s.arg(promise.message)
                .arg(static_cast<int>(promise.state));
        }
    }
    return {};
}

void TestFaultPower::everyPromiseIsKept()
{
    FaultRun faults(u"power"_s, 60);
    {
        m_disk.setRecording(true);
        DiskWorld world(m_disk);
        m_file = world.file();
        live(world, faults.chance(-1));
        QCOMPARE(world.verdict(true), QString());
        world.kill();
        m_disk.setRecording(false);
    }
    const std::vector<FaultyDisk::Deed> &deeds = m_disk.deeds();
    QVERIFY2(m_promises.size() > 100, "too little was promised to prove anything");
    for (int run = faults.first(); run < faults.end(); ++run) {
        QRandomGenerator chance = faults.chance(run);
        const auto count = static_cast<std::size_t>(chance.bounded(static_cast<int>(deeds.size())));
        const PowerCut cut(deeds, count, chance);
        const QTemporaryDir folder;
        for (const auto &[name, content] : cut.files()) {
            QFile file(folder.filePath(QFileInfo(name).fileName()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(content), content.size());
        }
        const QString wrong = check(folder.filePath(QFileInfo(m_file).fileName()), count);
        QVERIFY2(wrong.isEmpty(), qPrintable(faults.named(run) + wrong));
        faults.count(u"writes dropped"_s, cut.dropped());
        faults.count(u"writes torn"_s, cut.isTorn() ? 1 : 0);
    }
    faults.count(u"promises kept"_s, m_kept);
    faults.count(u"things done to the files in all"_s, static_cast<qint64>(deeds.size()));
    faults.report();
}

QTEST_GUILESS_MAIN(TestFaultPower)
#include "tst_faultpower.moc"
