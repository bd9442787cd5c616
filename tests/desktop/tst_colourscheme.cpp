// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/colourscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

/** The desktop's portal on the private bus of this test, written from its specification. */
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(uint answer)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-portal"_s))
        , m_answer(answer)
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        owned = m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        QDBusConnection::disconnectFromBus(u"fake-portal"_s);
    }
    bool owned = false;

public Q_SLOTS:
    QDBusVariant Read(const QString & /*group*/, const QString & /*key*/) // packed twice, as it is
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_answer)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    uint m_answer;
};

} // namespace

class ColourSchemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnce_data();
    void asksOnce();
    void followsTheDesktop();
    void withoutAPortalNothingIsTold();
};

void ColourSchemeTest::asksOnce_data()
{
    QTest::addColumn<uint>("answer");
    QTest::addColumn<bool>("dark");
    QTest::newRow("no preference") << 0U << false;
    QTest::newRow("dark") << 1U << true;
    QTest::newRow("light") << 2U << false;
    QTest::newRow("a value to come") << 77U << false;
}

void ColourSchemeTest::asksOnce()
{
    QFETCH(uint, answer);
    FakePortal portal(answer);
    QVERIFY(portal.owned);
    ColourScheme scheme;
    QSignalSpy told(&scheme, &ColourScheme::darkTold);
    scheme.start();
    QVERIFY(told.count() > 0 || told.wait(30000));
    QTEST(told.first().first().toBool(), "dark");
}

void ColourSchemeTest::followsTheDesktop()
{
    FakePortal portal(0);
    ColourScheme scheme;
    QSignalSpy told(&scheme, &ColourScheme::darkTold);
    scheme.start();
    QVERIFY(told.count() > 0 || told.wait(30000));
    told.clear();
    const auto value = [](const QVariant &what) {
        return QDBusVariant(what);
    };
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, value(1U));
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop"_s, u"color-scheme"_s, value(1U));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, value(1U));
    QVERIFY(told.count() > 0 || told.wait(30000));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toBool());
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                 value(u"a text"_s));
    QVERIFY(told.count() > 1 || told.wait(30000));
    QVERIFY(!told.last().first().toBool());
}

void ColourSchemeTest::withoutAPortalNothingIsTold()
{
    ColourScheme scheme;
    QSignalSpy told(&scheme, &ColourScheme::darkTold);
    scheme.start();
    // Answered by the bus itself, later than the question before it.
    const QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetId"_s)));
    QSignalSpy answered(&answer, &QDBusPendingCallWatcher::finished);
    QVERIFY(answered.count() > 0 || answered.wait(30000));
    QCOMPARE(told.count(), 0);
}

QTEST_MAIN(ColourSchemeTest)
#include "tst_colourscheme.moc"
