// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "service/phrases.h"
#include "service/sourcephrases.h"
#include "ui/icons.h"
#include "ui/troubles.h"

#include <QLocale>
#include <QToolButton>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** The higher, the more it wants to be seen; from 2 on it is trouble. */
int rank(const SourceState &state)
{
    if (state.isStale || (state.failure && !state.hasCopy)) {
        return 2;
    }
    return state.hasCopy ? 0 : 1;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_modem(addButton(u"status.modem"_s, u"modem"_s))
    , m_network(addButton(u"status.network"_s, u"signal0"_s))
    , m_chat(addButton(u"status.chat"_s, u"chat"_s))
    , m_calendar(addButton(u"status.calendar"_s, u"rules"_s))
    , m_missed(addButton(u"status.missed"_s, u"incoming"_s))
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    connect(m_modem, &QToolButton::clicked, this, &StatusLine::modemClicked);
    connect(m_network, &QToolButton::clicked, this, &StatusLine::networkClicked);
    connect(m_chat, &QToolButton::clicked, this, &StatusLine::chatClicked);
    m_calendar->setAccessibleName(tr("Calendar: not read yet"));
    connect(m_calendar, &QToolButton::clicked, this, &StatusLine::calendarClicked);
    connect(m_missed, &QToolButton::clicked, this, &StatusLine::missedClicked);
    setCalendars({});
    setMissed(0);
}

QToolButton *StatusLine::addButton(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

void StatusLine::setStatus(const PhoneStatus &status)
{
    const NetworkStatus &network = status.network;
    const bool usable = network.modem == ModemState::Ready;
    m_modem->setIcon(lineIcon(usable ? u"modem"_s : u"warning"_s));
    m_modem->setText(modemLine(network));
    const QString remedy = Troubles::remedy(network);
    m_modem->setToolTip(remedy.isEmpty() ? Phrases::modem(network) : remedy);
    m_network->setVisible(usable);
    m_network->setIcon(lineIcon(signalIconName(network.signalPercent)));
    const QString name = network.operatorName.isEmpty() ? tr("Network") : network.operatorName;
    m_network->setText(network.signalPercent
                           ? tr("%1, %2 %", "operator, signal")
                                 .arg(name, QLocale().toString(*network.signalPercent))
                           : name);
    m_network->setToolTip(network.roaming ? tr("Roaming: calls may cost more")
                                          : tr("Operator and signal"));
    const QString chatRemedy = Phrases::chatRemedy(status.chat);
    const bool trouble = status.chat == ChatHealth::TokenRefused
        || status.chat == ChatHealth::UsedElsewhere || !chatRemedy.isEmpty();
    m_chat->setIcon(lineIcon(trouble ? u"warning"_s : u"chat"_s));
    m_chat->setText(tr("Telegram: %1").arg(Phrases::chat(status.chat)));
    m_chat->setToolTip(!chatRemedy.isEmpty()          ? chatRemedy
                           : status.botName.isEmpty() ? tr("The bot is set up in Settings")
                                                      : u"@"_s + status.botName);
    for (QToolButton *button : {m_modem, m_network, m_chat}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
}

void StatusLine::setCalendars(const std::vector<CalendarStatus> &calendars)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList lines;
    const CalendarStatus *worst = nullptr;
    for (const CalendarStatus &one : calendars) {
        lines.append(tr("%1: %2", "name of a calendar, its state")
                         .arg(one.name, SourcePhrases::state(one.source, now)));
        if (worst == nullptr || rank(one.source) > rank(worst->source)) {
            worst = &one;
        }
    }
    m_calendar->setVisible(worst != nullptr);
    if (worst == nullptr) {
        return;
    }
    const SourceState &state = worst->source;
    m_calendar->setIcon(lineIcon(rank(state) >= 2 ? u"warning"_s : u"rules"_s));
    m_calendar->setText(state.isStale                         ? tr("Calendar: out of date")
                            : !state.hasCopy && state.failure ? tr("Calendar: not readable")
                            : !state.hasCopy                  ? tr("Calendar: not read yet")
                                                              : tr("Calendar: read"));
    m_calendar->setToolTip(lines.join(u'\n'));
    m_calendar->setAccessibleName(m_calendar->text());
    m_calendar->setAccessibleDescription(m_calendar->toolTip());
}

void StatusLine::setMissed(int calls)
{
    m_missed->setVisible(calls > 0);
    m_missed->setText(calls == 1 ? tr("1 missed call") : tr("%n missed calls", nullptr, calls));
    m_missed->setToolTip(tr("Shows the calls that were missed"));
    m_missed->setAccessibleName(m_missed->text());
    m_missed->setAccessibleDescription(m_missed->toolTip());
}

void StatusLine::setFolded(bool folded)
{
    for (QToolButton *button : {m_calendar, m_missed}) {
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

QString signalIconName(std::optional<int> percent)
{
    const int value = percent.value_or(0);
    return u"signal%1"_s.arg(value <= 0 ? 0 : qMin(4, 1 + (value - 1) / 25));
}

QString modemLine(const NetworkStatus &network)
{
    if (network.modem != ModemState::Ready) {
        const QString trouble = Troubles::line(network);
        return trouble.isEmpty() ? Phrases::modem(network) : trouble;
    }
    const QString model = network.model.isEmpty() ? StatusLine::tr("Modem") : network.model;
    return network.port.isEmpty()
        ? model
        : StatusLine::tr("%1 on %2", "modem, port").arg(model, network.port);
}

} // namespace vp
