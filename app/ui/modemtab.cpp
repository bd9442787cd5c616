// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modemtab.h"

#include "service/networkservices.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/modempanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestNumber = 30;

} // namespace

ModemTab::ModemTab(VirtualPhone &phone, std::function<QString()> typeCode, QWidget *examination,
                   QWidget *parent)
    : QWidget(parent)
    , m_phone(phone)
    , m_typeCode(std::move(typeCode))
    , m_facts(new ModemPanel(this))
    , m_reconnect(makeButton(u"modem.reconnect"_s, tr("Re&connect"),
                             tr("Set the modem up from the start"), this))
    , m_words(textLabel({}, false, this))
{
    m_reconnect->setIcon(lineIcon(u"retry"_s));
    m_reconnect->setToolTip(m_reconnect->accessibleName());
    m_words->setObjectName(u"modem.words"_s);
    m_words->hide();
    auto *below = new QHBoxLayout;
    below->addWidget(m_reconnect);
    below->addWidget(m_words, 100);
    below->addStretch(1); // all of it while there are no words
    m_centre = buildCentre();
    m_facts->column().addLayout(below);
    m_facts->column().addWidget(m_centre);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 16, 16, 0);
    around->addWidget(m_facts);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(around);
    column->addWidget(examination, 1);
    fillScrolled(*this, inside, u"modem.scroll"_s);
    ServiceCentre &centre = m_phone.window().line.serviceCentre();
    connect(&m_phone, &VirtualPhone::statusChanged, this, &ModemTab::look);
    connect(&centre, &ServiceCentre::changed, this, &ModemTab::lookAtCentre);
    connect(&centre, &ServiceCentre::refused, this, &ModemTab::tell);
    connect(m_reconnect, &QPushButton::clicked, this, &ModemTab::reconnect);
    look();
}

QWidget *ModemTab::buildCentre()
{
    auto *line = new QWidget(this);
    const QString what = tr("No number of the SMS centre is set on the SIM card, so no SMS can be "
                            "sent. Your operator tells it:");
    m_number = new QLineEdit(line);
    m_number->setObjectName(u"modem.centreNumber"_s);
    m_number->setAccessibleName(tr("Number of the SMS centre"));
    m_number->setPlaceholderText(u"+39…"_s);
    m_number->setMaxLength(LongestNumber);
    QPushButton *set =
        makeButton(u"modem.setCentre"_s, tr("&Set"), tr("Set the number of the SMS centre"), line);
    set->setEnabled(false);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(textLabel(what, false, line), 2);
    row->addWidget(m_number, 1);
    row->addWidget(set);
    connect(m_number, &QLineEdit::textChanged, set,
            [set](const QString &typed) { set->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_number, &QLineEdit::returnPressed, set, &QPushButton::click);
    connect(set, &QPushButton::clicked, this, [this] {
        tell({});
        m_phone.window().line.serviceCentre().set(m_number->text().trimmed());
    });
    return line;
}

void ModemTab::look()
{
    const NetworkStatus network = m_phone.status().network;
    m_facts->setStatus(network);
    m_facts->setTypeCode(m_typeCode ? m_typeCode() : QString());
    if (network.modem != ModemState::Ready) {
        m_askedWaiting = false;
        m_callWaiting.reset();
    }
    m_facts->setCallWaiting(m_callWaiting);
    lookAtCentre();
    askCallWaiting();
}

void ModemTab::lookAtCentre()
{
    const ServiceCentre &centre = m_phone.window().line.serviceCentre();
    m_facts->setServiceCentre(centre.number());
    m_centre->setVisible(centre.isMissing());
    if (!centre.isMissing()) {
        m_number->clear();
    }
}

void ModemTab::askCallWaiting()
{
    if (m_askedWaiting || !isVisible() || m_phone.status().network.modem != ModemState::Ready) {
        return;
    }
    m_askedWaiting = true;
    m_phone.network().callWaiting(this, [this](const Result<bool> &isOn) {
        m_callWaiting = isOn ? std::optional(*isOn) : std::nullopt;
        m_facts->setCallWaiting(m_callWaiting);
    });
}

void ModemTab::reconnect()
{
    tell(m_phone.window().line.reconnect() ? tr("The modem is set up from the start.")
                                           : tr("There is a call: not now."));
}

void ModemTab::typeServiceCentre()
{
    m_number->setFocus();
}

void ModemTab::tell(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ModemTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_phone.window().line.serviceCentre().follow();
    look();
}

} // namespace vp
