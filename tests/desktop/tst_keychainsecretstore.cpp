// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keychainsecretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <map>
#include <optional>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30000;

/** A store in memory that answers later, as every store does. */
class MemoryStore : public SecretStore
{
public:
    std::map<QString, QString> kept;
    void read(const QString &name, QObject *context, ReadCallback callback) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, name, callback] {
                const auto found = kept.find(name);
                callback(found == kept.end() ? Result<QString>(failure(ErrorCode::NotFound))
                                             : found->second);
            },
            Qt::QueuedConnection);
    }
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override
    {
        if (value.isEmpty()) {
            kept.erase(name);
        } else {
            kept[name] = value;
        }
        QMetaObject::invokeMethod(
            context, [callback] { callback({}); }, Qt::QueuedConnection);
    }
};

} // namespace

/** Runs on a private bus without any keyring, as on a headless machine: everything must reach the
 * fallback. */
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAKeyringTheFallbackKeeps();
    void nothingKeptIsNotFound();
    void deadContextIsNotCalled();

Q_SIGNALS:
    void done();
};

void KeychainTest::withoutAKeyringTheFallbackKeeps()
{
    MemoryStore fallback;
    KeychainSecretStore store(fallback);
    QSignalSpy finished(this, &KeychainTest::done);
    bool written = false;
    store.write(u"telegram/token"_s, u"123:abc"_s, this, [&](const Result<> &result) {
        written = result.has_value();
        Q_EMIT done();
    });
    QVERIFY(!written); // later than the call
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(written);
    QCOMPARE(fallback.kept[u"telegram/token"_s], u"123:abc"_s);
    std::optional<Result<QString>> read;
    store.read(u"telegram/token"_s, this, [&](const Result<QString> &result) {
        read = result;
        Q_EMIT done();
    });
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(read && *read);
    QCOMPARE(**read, u"123:abc"_s);
    store.write(u"telegram/token"_s, {}, this, [&](const Result<> &) { Q_EMIT done(); });
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(fallback.kept.empty());
}

void KeychainTest::nothingKeptIsNotFound()
{
    MemoryStore fallback;
    KeychainSecretStore store(fallback);
    QSignalSpy finished(this, &KeychainTest::done);
    std::optional<Result<QString>> read;
    store.read(u"telegram/token"_s, this, [&](const Result<QString> &result) {
        read = result;
        Q_EMIT done();
    });
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().code, ErrorCode::NotFound);
}

void KeychainTest::deadContextIsNotCalled()
{
    MemoryStore fallback;
    KeychainSecretStore store(fallback);
    QSignalSpy finished(this, &KeychainTest::done);
    bool called = false;
    {
        QObject context;
        store.read(u"telegram/token"_s, &context, [&](const Result<QString> &) { called = true; });
    }
    store.read(u"telegram/token"_s, this, [&](const Result<QString> &) { Q_EMIT done(); });
    QVERIFY(finished.wait(PatienceMs));
    QVERIFY(!called);
}

QTEST_MAIN(KeychainTest)
#include "tst_keychainsecretstore.moc"
