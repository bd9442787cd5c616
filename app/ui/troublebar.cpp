// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troublebar.h"

#include "service/ruledesk.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/overviewfacts.h"
#include "ui/panel.h"
#include "ui/signlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

TroubleBar::TroubleBar(VirtualPhone &phone, QWidget *parent)
    : QFrame(parent)
    , m_phone(phone)
    , m_text(textLabel({}, false, this))
    , m_fix(makeButton(u"trouble.fix"_s, tr("Show"), {}, this))
{
    setObjectName(u"trouble"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"trouble.text"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"trouble.close"_s);
    close->setAccessibleName(tr("Close this message"));
    close->setIcon(lineIcon(u"close"_s));
    close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(new SignLabel(u"warning"_s, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_fix);
    row->addWidget(close);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (m_need) {
            const QString target = m_need->target; // the need may be gone before all have heard
            Q_EMIT needClicked(target);
        }
    });
    connect(close, &QToolButton::clicked, this, [this] {
        if (m_need) {
            m_closed.push_back(*m_need);
        }
        look();
    });
    connect(&m_phone, &VirtualPhone::statusChanged, this, &TroubleBar::look);
    connect(&m_phone.settings(), &Settings::changed, this, &TroubleBar::look);
    connect(&m_phone.window().rules, &WindowRules::changed, this, &TroubleBar::look);
    connect(&m_phone.window().line.serviceCentre(), &ServiceCentre::changed, this,
            &TroubleBar::look);
    connect(&m_phone.ruleDesk().calendars(), &CalendarDesk::calendarsChanged, this,
            &TroubleBar::look);
    hide();
    look();
}

void TroubleBar::setCovered(bool isCovered)
{
    m_isCovered = isCovered;
    look();
}

std::vector<OverviewPage::Need> TroubleBar::urgent()
{
    std::vector<OverviewPage::Need> needs = overviewNeeds(m_phone);
    const NetworkStatus network = m_phone.status().network;
    const std::optional<OverviewPage::Need> modem = modemNeed(network);
    const bool isBeingTried =
        network.modem == ModemState::Probing || network.modem == ModemState::Initialising;
    if (modem || !isBeingTried) {
        m_modemNeed = modem;
    } else if (m_modemNeed) {
        needs.insert(needs.begin(), *m_modemNeed); // it is not known yet to have gone
    }
    std::erase_if(needs, [](const OverviewPage::Need &need) { return !need.isUrgent; });
    return needs;
}

void TroubleBar::look()
{
    const std::vector<OverviewPage::Need> needs = urgent();
    std::erase_if(m_closed, [&needs](const OverviewPage::Need &closed) {
        return std::ranges::find(needs, closed) == needs.end();
    });
    const auto first = std::ranges::find_if(needs, [this](const OverviewPage::Need &need) {
        return std::ranges::find(m_closed, need) == m_closed.end();
    });
    const std::optional<OverviewPage::Need> need =
        first == needs.end() ? std::nullopt : std::optional(*first);
    if (need != m_need) {
        m_need = need;
        if (m_need) {
            m_text->setText(m_need->text);
            m_fix->setText(m_need->button);
            m_fix->setAccessibleName(m_need->button);
            m_fix->setAccessibleDescription(m_need->text);
        }
    }
    setVisible(m_need && !m_isCovered);
}

} // namespace vp
