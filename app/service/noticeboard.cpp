// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/noticeboard.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {

constexpr std::size_t MostHandlers = 100;

} // namespace

NoticeBoard::NoticeBoard(Notifier &notifier, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_settings(settings)
{
    connect(&m_notifier, &Notifier::actionInvoked, this,
            [this](const QString &key, const QString &action) { act(key, action, {}); });
    connect(&m_notifier, &Notifier::replied, this,
            [this](const QString &key, const QString &text) { act(key, {}, text); });
}

bool NoticeBoard::wants(SettingKey event) const
{
    return m_settings.flag(SettingKey::ShowNotifications) && m_settings.flag(event);
}

bool NoticeBoard::showsNames() const
{
    return m_settings.flag(SettingKey::NoticeNames);
}

void NoticeBoard::show(const Notification &notification, Act act)
{
    forget(notification.key);
    m_handlers.push_back({notification.key, std::move(act)});
    if (m_handlers.size() > MostHandlers) {
        m_handlers.pop_front();
    }
    m_notifier.show(notification);
}

void NoticeBoard::withdraw(const QString &key)
{
    forget(key);
    m_notifier.withdraw(key);
}

void NoticeBoard::forget(const QString &key)
{
    std::erase_if(m_handlers, [&key](const Handler &handler) { return handler.key == key; });
}

void NoticeBoard::act(const QString &key, const QString &action, const QString &text)
{
    const auto found = std::ranges::find(m_handlers, key, &Handler::key);
    if (found != m_handlers.end() && found->act) {
        const Act act = found->act; // it may show another one under the same key
        act(action, text);
    }
}

} // namespace vp
