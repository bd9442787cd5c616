// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/windowside.h"
#include "ui/banner.h"
#include "ui/callstrip.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"
#include "ui/whorings.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString stateLine(const PhoneStatus &status)
{
    const NetworkStatus &network = status.network;
    if (network.modem != ModemState::Ready) {
        return modemLine(network);
    }
    if (!network.signalPercent) {
        return TrayIcon::tr("ready, %1", "operator").arg(network.operatorName);
    }
    return TrayIcon::tr("ready, %1 %2 %", "operator, signal")
        .arg(network.operatorName, QLocale().toString(*network.signalPercent));
}

/** "VirtualPhone: ready, Vodafone IT 71 %" */
QString titleLine(const PhoneStatus &status)
{
    return status.instance.isEmpty()
        ? TrayIcon::tr("VirtualPhone: %1").arg(stateLine(status))
        : TrayIcon::tr("VirtualPhone (%1): %2", "name of this one of several, state")
              .arg(status.instance, stateLine(status));
}

/** A drawing; empty = somebody must see to it. */
QString quietSign(const Notification &notification)
{
    using Kind = Notification::Kind;
    switch (notification.kind) {
    case Kind::Trouble:
        break;
    case Kind::News:
        return u"info"_s;
    case Kind::Call:
        return u"call"_s;
    case Kind::Missed:
        return u"missed"_s;
    case Kind::Message:
        return u"sms"_s;
    }
    return {};
}

} // namespace

TrayIcon::TrayIcon(VirtualPhone &phone, MainWindow &window, std::function<bool()> hasTray,
                   QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_window(window)
    , m_hasTray(std::move(hasTray))
    , m_menu(phone, window)
{
    connect(&m_phone, &VirtualPhone::statusChanged, this, &TrayIcon::refresh);
    connect(&m_phone, &VirtualPhone::liveCallChanged, this, &TrayIcon::refresh);
    WindowSide &side = m_phone.window();
    connect(&side.rules, &WindowRules::changed, this, &TrayIcon::refresh);
    connect(&side.rules.now(), &RulesNow::changed, this, &TrayIcon::refresh);
    connect(&side.calls, &WindowCalls::missedChanged, this, &TrayIcon::refresh);
    connect(&m_phone.ruleDesk().calendars(), &CalendarDesk::calendarsChanged, this,
            &TrayIcon::refresh);
    connect(&m_phone.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::TrayPicture || key == SettingKey::MasterPhone) {
            refresh();
        }
    });
    refresh();
    m_window.setTray([this] { return isSeen(); });
    lookForTray();
}

TrayIcon::~TrayIcon()
{
    m_window.setTray({});
}

void TrayIcon::lookForTray()
{
    static_cast<void>(isSeen());
    m_window.trayChanged();
}

bool TrayIcon::isSeen()
{
    if (!m_hasTray || !m_hasTray()) {
        return false;
    }
    if (!m_icon) {
        makeIcon();
    }
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::makeIcon()
{
    m_icon.emplace(trayIcon(m_shown));
    m_icon->setContextMenu(&m_menu);
    m_icon->setToolTip(m_toolTip);
    connect(&*m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    m_window.toggle();
                }
            });
    connect(&*m_icon, &QSystemTrayIcon::messageClicked, &m_window, &MainWindow::present);
    m_icon->show();
}

TrayFacts TrayIcon::facts() const
{
    const WindowSide &side = m_phone.window();
    const std::vector<CalendarStatus> calendars = m_phone.ruleDesk().calendars().calendars();
    return {m_phone.status(), m_phone.liveCall(), side.rules.disturbedFrom().has_value(),
            std::ranges::any_of(calendars,
                                [](const CalendarStatus &one) { return one.source.isStale; }),
            side.calls.missed()};
}

void TrayIcon::refresh()
{
    const TrayFacts now = facts();
    const TrayLook look {trayState(now), now.missed,
                         trayInk(m_phone.settings().text(SettingKey::TrayPicture))};
    if (look != m_shown) {
        m_shown = look;
        if (m_icon) {
            m_icon->setIcon(trayIcon(look));
        }
    }
    const QString line = titleLine(now.status);
    m_menu.setState(line, now.call);
    m_toolTip = line + u'\n' + whoRings(now);
    if (m_icon) {
        m_icon->setToolTip(m_toolTip);
    }
}

QString TrayIcon::whoRings(const TrayFacts &facts) const
{
    if (facts.call) {
        const QString stage =
            tr("%1: %2", "other party: stage of the call")
                .arg(Phrases::party(facts.call->record.remoteName, facts.call->record.remoteNumber),
                     Phrases::stage(facts.call->stage, facts.call->record.direction));
        const QString others = CallStrip::waitingText(m_phone.window().inHand.waiting());
        return others.isEmpty() ? stage : QString(stage % u". "_s % others);
    }
    const WindowRules &rules = m_phone.window().rules;
    if (const auto until = rules.disturbedFrom()) {
        return tr("Do not disturb, %1", "until when").arg(rules.untilWords(*until));
    }
    if (const auto forward = rules.forward()) {
        return tr("All calls: %1, %2", "where they go, until when")
            .arg(forward->words, rules.untilWords(forward->until));
    }
    return facts.status.masterPhone.isEmpty()
        ? tr("Nobody rings: your own phone's number is missing")
        : whoRingsInALine(m_phone);
}

void TrayIcon::showMessage(const Notification &notification)
{
    if (isSeen()) {
        m_icon->showMessage(notification.title, notification.body, colourIcon(u"virtualphone"_s));
    } else {
        takeMessage(notification.key); // as it was before
        if (m_told.size() == Banner::MostKept) {
            m_told.erase(m_told.begin());
        }
        m_told.push_back({notification.key,
                          tr("%1 – %2", "title, text of a notification")
                              .arg(notification.title, notification.body)});
        const QString sign = quietSign(notification);
        if (sign.isEmpty()) {
            m_window.showBanner(m_told.back().words);
        } else {
            m_window.showNews(m_told.back().words, sign,
                              notification.kind != Notification::Kind::Call);
        }
    }
}

void TrayIcon::takeMessage(const QString &key)
{
    const auto told = std::ranges::find(m_told, key, &Told::key);
    if (!key.isEmpty() && told != m_told.end()) {
        const QString words = told->words;
        m_told.erase(told);
        m_window.takeBanner(words);
    }
}

} // namespace vp
