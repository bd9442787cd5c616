// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotifications.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Name = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;
constexpr int PatienceMs = 20000;

} // namespace

/** A notification service on the private bus of this test, written from the specification. */
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int expiry = 0;
    };
    explicit FakeService(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-service"_s))
    {
        m_bus.registerObject(Path, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_owned = m_bus.registerService(Name);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(Name);
        QDBusConnection::disconnectFromBus(u"fake-service"_s);
    }
    [[nodiscard]] bool isOwned() const { return m_owned; }
    /** The newest call of Notify, after waiting for @p count of them in all. */
    Shown waitFor(qsizetype count)
    {
        QSignalSpy spy(this, &FakeService::seen);
        while (shown.size() < count && spy.wait(PatienceMs)) { }
        return shown.size() == count ? shown.last() : Shown {};
    }

    QList<Shown> shown;
    QList<uint> closed;
    int capabilityQuestions = 0;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++capabilityQuestions;
        return m_capabilities;
    }
    uint Notify(const QString &app, uint replaces, const QString & /*icon*/, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int expiry)
    {
        Q_ASSERT(app == u"VirtualPhone"_s);
        const uint id = replaces != 0 ? replaces : ++m_lastId;
        shown.append({id, replaces, title, body, actions, hints, expiry});
        Q_EMIT seen();
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
        Q_EMIT seen();
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void NotificationReplied(uint id, const QString &text);
    void ActivationToken(uint id, const QString &token);
    void seen();

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
    uint m_lastId = 40;
    bool m_owned = false;
};

class DesktopNotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sendsWhatItIsTold();
    void markupIsEscapedOnlyWhereItIsRead_data();
    void markupIsEscapedOnlyWhereItIsRead();
    void withoutActionsTextOnly();
    void newerOneReplacesTheOlder();
    void fastOnesAreNotLost();
    void buttonComesBackWithItsKey();
    void answersAreTypedWhereThatWorks_data();
    void answersAreTypedWhereThatWorks();
    void foreignButtonsAreIgnored();
    void withdrawCloses();
    void withdrawnWhileBeingSentIsClosed();
    void closedOneIsNotReplaced();
    void restartedServiceIsAskedAgain();
    void noServiceIsUndeliverable();
    void pictureIsSent();
};

namespace {

Notification ring(const QString &key = u"call"_s)
{
    return {key,
            u"Anna Rossi"_s,
            u"calls <b>you</b> & waits"_s,
            Notification::Urgency::Normal,
            {{u"reject"_s, u"Reject"_s}, {u"default"_s, QString()}}};
}

const QStringList Full {u"body"_s, u"actions"_s, u"body-markup"_s};

} // namespace

void DesktopNotificationsTest::initTestCase()
{
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run this test under dbus-run-session");
}

void DesktopNotificationsTest::sendsWhatItIsTold()
{
    FakeService service(Full);
    QVERIFY(service.isOwned());
    QGuiApplication::setDesktopFileName(u"org.example.phone"_s);
    DesktopNotifications notifications;
    Notification notification = ring();
    notification.urgency = Notification::Urgency::Critical;
    notification.actions = {{u"reject"_s, u"Reject"_s}};
    notifications.show(notification);
    const FakeService::Shown shown = service.waitFor(1);
    QCOMPARE(shown.replaces, 0U);
    QCOMPARE(shown.title, u"Anna Rossi"_s);
    QCOMPARE(shown.actions.mid(0, 2), QStringList({u"reject"_s, u"Reject"_s}));
    QVERIFY(shown.actions.contains(u"default"_s)); // a click on the bubble
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.example.phone"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).toUInt(), 2U);
    QCOMPARE(shown.hints.value(u"urgency"_s).typeId(), int(QMetaType::UChar));
    QCOMPARE(shown.expiry, 0);
}

void DesktopNotificationsTest::markupIsEscapedOnlyWhereItIsRead_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("with markup") << Full << u"calls &lt;b&gt;you&lt;/b&gt; &amp; waits"_s;
    QTest::newRow("plain") << QStringList({u"body"_s, u"actions"_s})
                           << u"calls <b>you</b> & waits"_s;
}

void DesktopNotificationsTest::markupIsEscapedOnlyWhereItIsRead()
{
    QFETCH(QStringList, capabilities);
    FakeService service(capabilities);
    DesktopNotifications notifications;
    notifications.show(ring());
    QTEST(service.waitFor(1).body, "body");
}

void DesktopNotificationsTest::withoutActionsTextOnly()
{
    FakeService service({u"body"_s});
    DesktopNotifications notifications;
    notifications.show(ring());
    const FakeService::Shown shown = service.waitFor(1);
    QCOMPARE(shown.title, u"Anna Rossi"_s);
    QVERIFY(shown.actions.isEmpty());
}

void DesktopNotificationsTest::newerOneReplacesTheOlder()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    notifications.show(ring());
    const uint first = service.waitFor(1).id;
    Notification later = ring();
    later.title = u"joined"_s;
    // The answer to the first Notify may still be on its way: the order must hold all the same.
    notifications.show(later);
    const FakeService::Shown second = service.waitFor(2);
    QCOMPARE(second.replaces, first);
    QCOMPARE(second.title, u"joined"_s);
    notifications.show(ring(u"another"_s));
    QCOMPARE(service.waitFor(3).replaces, 0U);
    QCOMPARE(service.capabilityQuestions, 1);
}

void DesktopNotificationsTest::fastOnesAreNotLost()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s}) {
        Notification notification = ring();
        notification.title = title;
        notifications.show(notification);
    }
    const FakeService::Shown last = service.waitFor(2); // the middle one was overtaken
    QCOMPARE(service.shown.first().title, u"one"_s);
    QCOMPARE(last.title, u"three"_s);
    QCOMPARE(last.replaces, service.shown.first().id);
}

void DesktopNotificationsTest::buttonComesBackWithItsKey()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    QSignalSpy invoked(&notifications, &Notifier::actionInvoked);
    notifications.show(ring());
    const uint first = service.waitFor(1).id;
    Notification later = ring();
    notifications.show(later); // when this arrived there, the first one's id is known here
    QCOMPARE(service.waitFor(2).replaces, first);
    Q_EMIT service.ActionInvoked(first, u"reject"_s);
    QVERIFY(invoked.count() > 0 || invoked.wait(PatienceMs));
    QCOMPARE(invoked.first(), QVariantList({u"call"_s, u"reject"_s}));
}

void DesktopNotificationsTest::answersAreTypedWhereThatWorks_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("action");
    QTest::newRow("with a field") << (Full + QStringList {u"inline-reply"_s}) << u"inline-reply"_s;
    QTest::newRow("with buttons only") << Full << u"reply"_s;
}

void DesktopNotificationsTest::answersAreTypedWhereThatWorks()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, action);
    FakeService service(capabilities);
    DesktopNotifications notifications;
    QSignalSpy replied(&notifications, &Notifier::replied);
    QSignalSpy token(&notifications, &Notifier::activationTokenGiven);
    Notification message = ring(u"sms"_s);
    message.actions = {{u"reply"_s, u"Reply"_s}, {u"call"_s, u"Call"_s}};
    message.typedAction = u"reply"_s;
    message.urgency = Notification::Urgency::Low;
    message.stays = true;
    notifications.show(message);
    notifications.show(message); // when this has arrived, the first one's id is known here
    const FakeService::Shown shown = service.waitFor(2);
    QCOMPARE(shown.actions,
             QStringList({action, u"Reply"_s, u"call"_s, u"Call"_s, u"default"_s, QString()}));
    QCOMPARE(shown.expiry, 0);
    Q_EMIT service.NotificationReplied(shown.id + 1000, u"somebody else's"_s);
    Q_EMIT service.ActivationToken(shown.id, u"token"_s);
    Q_EMIT service.NotificationReplied(shown.id, u"On my way"_s);
    QVERIFY(replied.count() > 0 || replied.wait(PatienceMs));
    QCOMPARE(replied.count(), 1);
    QCOMPARE(replied.first(), QVariantList({u"sms"_s, u"On my way"_s}));
    QCOMPARE(token.count(), 1);
}

void DesktopNotificationsTest::foreignButtonsAreIgnored()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    QSignalSpy invoked(&notifications, &Notifier::actionInvoked);
    notifications.show(ring());
    const uint id = service.waitFor(1).id;
    notifications.show(ring());
    service.waitFor(2);
    Q_EMIT service.ActionInvoked(id + 1000, u"reject"_s);
    Q_EMIT service.ActionInvoked(id, u"default"_s);
    QVERIFY(invoked.count() > 0 || invoked.wait(PatienceMs));
    QCOMPARE(invoked.count(), 1);
    QCOMPARE(invoked.first().at(1).toString(), u"default"_s);
}

void DesktopNotificationsTest::withdrawCloses()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    notifications.show(ring());
    const uint id = service.waitFor(1).id;
    notifications.withdraw(u"never shown"_s);
    notifications.withdraw(u"call"_s);
    QSignalSpy seen(&service, &FakeService::seen);
    QVERIFY(!service.closed.isEmpty() || seen.wait(PatienceMs));
    QCOMPARE(service.closed, QList<uint>({id}));
}

void DesktopNotificationsTest::withdrawnWhileBeingSentIsClosed()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    notifications.show(ring(u"early"_s));
    notifications.withdraw(u"early"_s); // before anything was sent: not even shown
    notifications.show(ring(u"later"_s));
    QCOMPARE(service.waitFor(1).id, 41U);
    QCOMPARE(service.shown.size(), 1);
    notifications.withdraw(u"later"_s);
    QSignalSpy seen(&service, &FakeService::seen);
    QVERIFY(!service.closed.isEmpty() || seen.wait(PatienceMs));
    QCOMPARE(service.closed, QList<uint>({41U}));
}

void DesktopNotificationsTest::closedOneIsNotReplaced()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    QSignalSpy invoked(&notifications, &Notifier::actionInvoked);
    notifications.show(ring());
    notifications.show(ring(u"marker"_s));
    service.waitFor(2);
    Q_EMIT service.NotificationClosed(service.shown.first().id, 2); // the person closed it
    Q_EMIT service.ActionInvoked(service.shown.last().id, u"default"_s); // arrives after that
    QVERIFY(invoked.count() > 0 || invoked.wait(PatienceMs));
    notifications.show(ring());
    QCOMPARE(service.waitFor(3).replaces, 0U);
}

void DesktopNotificationsTest::restartedServiceIsAskedAgain()
{
    DesktopNotifications notifications;
    {
        FakeService first(Full);
        notifications.show(ring());
        QCOMPARE(first.waitFor(1).replaces, 0U);
        notifications.show(ring());
        first.waitFor(2);
    }
    FakeService second({u"body"_s});
    QVERIFY(second.isOwned());
    // Our own watcher sees the new owner at the same time as this one, whose answer comes later.
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                       u"org.freedesktop.DBus"_s, u"GetId"_s);
    QDBusPendingCallWatcher answered(bus.asyncCall(ping));
    QSignalSpy back(&answered, &QDBusPendingCallWatcher::finished);
    QVERIFY(back.wait(PatienceMs));
    notifications.show(ring());
    const FakeService::Shown shown = second.waitFor(1);
    QCOMPARE(second.capabilityQuestions, 1);
    QCOMPARE(shown.replaces, 0U);
    QVERIFY(shown.actions.isEmpty());
}

void DesktopNotificationsTest::noServiceIsUndeliverable()
{
    DesktopNotifications notifications;
    QSignalSpy undeliverable(&notifications, &Notifier::undeliverable);
    notifications.show(ring());
    QCOMPARE(undeliverable.count(), 0); // never from inside show()
    QVERIFY(undeliverable.wait(PatienceMs));
    QCOMPARE(undeliverable.first().first().value<Notification>().title, u"Anna Rossi"_s);
}

void DesktopNotificationsTest::pictureIsSent()
{
    FakeService service(Full);
    DesktopNotifications notifications;
    QImage picture(4, 2, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    notifications.setImage(picture);
    notifications.show(ring());
    const FakeService::Shown shown = service.waitFor(1);
    QVERIFY(shown.hints.contains(u"image-data"_s));
    const auto data = shown.hints.value(u"image-data"_s).value<QDBusArgument>();
    QCOMPARE(data.currentSignature(), u"(iiibiiay)"_s);
}

QTEST_MAIN(DesktopNotificationsTest)
#include "tst_desktopnotifications.moc"
