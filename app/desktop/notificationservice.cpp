// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notificationservice.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

namespace vp {

using namespace Qt::StringLiterals;

/** The specification's image-data, signature (iiibiiay). */
struct ImageData
{
    QImage image;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::ImageData)

namespace vp {

QDBusArgument &operator<<(QDBusArgument &argument, const ImageData &data)
{
    const QImage image = data.image.convertToFormat(QImage::Format_RGBA8888);
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true
             << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ImageData &data)
{
    int width = 0;
    int height = 0;
    int stride = 0;
    bool alpha = false;
    int bits = 0;
    int channels = 0;
    QByteArray bytes;
    argument.beginStructure();
    argument >> width >> height >> stride >> alpha >> bits >> channels >> bytes;
    argument.endStructure();
    if (channels == 4 && bits == 8 && bytes.size() >= qsizetype(stride) * height) {
        data.image = QImage(reinterpret_cast<const uchar *>(bytes.constData()), width, height,
                            stride, QImage::Format_RGBA8888)
                         .copy();
    }
    return argument;
}

namespace {

constexpr auto Name = "org.freedesktop.Notifications"_L1;
constexpr auto Path = "/org/freedesktop/Notifications"_L1;
constexpr auto InlineReply = "inline-reply"_L1;
constexpr int AnswerMs = 10000; ///< the bus may have to start the service first
constexpr qsizetype MaxKeys = 100;

QDBusMessage method(const QString &member)
{
    return QDBusMessage::createMethodCall(Name, Path, Name, member);
}

/** Low ones go by themselves; a ringing call stays until it is withdrawn. -1 = the service decides,
 * 0 = never. */
int expiryOf(const Notification &notification)
{
    if (notification.stays) {
        return 0;
    }
    if (notification.urgency == Notification::Urgency::Low) {
        return -1;
    }
    return notification.actions.empty() && notification.urgency == Notification::Urgency::Normal
        ? -1
        : 0;
}

} // namespace

NotificationSignals::NotificationSignals(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(Name, Path, "org.freedesktop.Notifications", bus, parent)
{
}

NotificationService::NotificationService(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
{
    qDBusRegisterMetaType<ImageData>();
    if (!m_bus.isConnected()) {
        return;
    }
    auto *watcher =
        new QDBusServiceWatcher(Name, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &NotificationService::forgetService);
    auto *facts = new NotificationSignals(m_bus, this);
    connect(facts, &NotificationSignals::ActionInvoked, this,
            &NotificationService::onActionInvoked);
    connect(facts, &NotificationSignals::NotificationClosed, this, &NotificationService::onClosed);
    connect(facts, &NotificationSignals::NotificationReplied, this,
            &NotificationService::onReplied);
    connect(facts, &NotificationSignals::ActivationToken, this,
            &NotificationService::onActivationToken);
}

void NotificationService::show(const Notification &notification)
{
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this, notification] { Q_EMIT undeliverable(notification); },
            Qt::QueuedConnection);
        return;
    }
    Bubble &bubble = m_bubbles[notification.key];
    bubble.withdrawn = false;
    if (bubble.sending) {
        bubble.next = notification;
        return;
    }
    bubble.sending = true;
    if (m_capabilities) {
        send(notification);
        return;
    }
    m_waiting.push_back(notification);
    askCapabilities();
}

void NotificationService::withdraw(const QString &key)
{
    const auto found = m_bubbles.find(key);
    if (found == m_bubbles.end()) {
        return;
    }
    if (found->sending) {
        found->withdrawn = true;
        found->next.reset();
        return;
    }
    const uint id = found->id;
    m_bubbles.erase(found);
    close(id);
}

void NotificationService::forgetService()
{
    m_capabilities.reset();
    m_bubbles.removeIf(
        [](const QHash<QString, Bubble>::iterator &bubble) { return !bubble->sending; });
    for (Bubble &bubble : m_bubbles) {
        bubble.id = 0;
    }
}

void NotificationService::askCapabilities()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(method(u"GetCapabilities"_s), AnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<QStringList> reply = *done;
                done->deleteLater();
                m_asking = false;
                // An error here is either no service, which Notify will tell too, or a service that
                // cannot say.
                m_capabilities = reply.isError() ? QStringList() : reply.value();
                const std::vector<Notification> waiting = std::exchange(m_waiting, {});
                for (const Notification &notification : waiting) {
                    send(notification);
                }
                if (reply.isError()) {
                    m_capabilities.reset();
                }
            });
}

void NotificationService::send(const Notification &notification)
{
    if (m_bubbles.value(notification.key).withdrawn) {
        m_bubbles.remove(notification.key);
        return;
    }
    const QStringList actions = actionsFor(notification);
    const bool markup = m_capabilities->contains("body-markup"_L1);
    QDBusMessage call = method(u"Notify"_s);
    call.setArguments({u"VirtualPhone"_s, m_bubbles.value(notification.key).id, QString(),
                       notification.title,
                       markup ? notification.body.toHtmlEscaped() : notification.body, actions,
                       hintsFor(notification), expiryOf(notification)});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, AnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, notification](QDBusPendingCallWatcher *done) { sent(notification, *done); });
}

QStringList NotificationService::actionsFor(const Notification &notification) const
{
    QStringList actions;
    if (!m_capabilities->contains("actions"_L1)) {
        return actions;
    }
    const bool mayType = m_capabilities->contains(InlineReply);
    for (const NotificationAction &action : notification.actions) {
        const bool isTyped = mayType && action.id == notification.typedAction;
        actions << (isTyped ? QString(InlineReply) : action.id) << action.label;
    }
    actions << u"default"_s << QString();
    return actions;
}

void NotificationService::sent(const Notification &notification, QDBusPendingCallWatcher &done)
{
    const QDBusPendingReply<uint> reply = done;
    done.deleteLater();
    Bubble bubble = m_bubbles.value(notification.key);
    bubble.sending = false;
    bubble.id = reply.isError() ? 0 : reply.value();
    const std::optional<Notification> next = std::exchange(bubble.next, std::nullopt);
    if (bubble.withdrawn || (bubble.id == 0 && !next)) {
        m_bubbles.remove(notification.key);
    } else {
        m_bubbles[notification.key] = bubble;
    }
    if (bubble.withdrawn) {
        close(bubble.id);
    } else if (next) {
        show(*next);
    } else if (reply.isError()) {
        Q_EMIT undeliverable(notification);
    }
    if (m_bubbles.size() > MaxKeys) { // bubbles that nobody closed; their clicks are lost, no more
        m_bubbles.removeIf(
            [](const QHash<QString, Bubble>::iterator &old) { return !old->sending; });
    }
}

void NotificationService::close(uint id)
{
    if (id == 0) {
        return;
    }
    QDBusMessage call = method(u"CloseNotification"_s);
    call.setArguments({id});
    m_bus.asyncCall(call, AnswerMs);
}

QVariantMap NotificationService::hintsFor(const Notification &notification) const
{
    QVariantMap hints {
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notification.urgency))},
    };
    if (const QString entry = QGuiApplication::desktopFileName(); !entry.isEmpty()) {
        hints.insert(u"desktop-entry"_s, entry);
    }
    if (!m_image.isNull()) {
        hints.insert(u"image-data"_s, QVariant::fromValue(ImageData {m_image}));
    }
    return hints;
}

QString NotificationService::keyOf(uint id) const
{
    for (auto bubble = m_bubbles.cbegin(); bubble != m_bubbles.cend(); ++bubble) {
        if (bubble->id == id && id != 0) {
            return bubble.key();
        }
    }
    return {};
}

void NotificationService::onActionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty()) { // other programs' bubbles are told to everybody
        Q_EMIT actionInvoked(key, action);
    }
}

void NotificationService::onReplied(uint id, const QString &text)
{
    const QString key = keyOf(id);
    if (!key.isEmpty()) {
        Q_EMIT replied(key, text);
    }
}

void NotificationService::onActivationToken(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty()) {
        Q_EMIT activationTokenGiven(token);
    }
}

void NotificationService::onClosed(uint id)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && !m_bubbles[key].sending) {
        m_bubbles.remove(key);
    } else if (!key.isEmpty()) {
        m_bubbles[key].id = 0;
    }
}

} // namespace vp
