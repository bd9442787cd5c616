// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupmodem.h"

#include "service/virtualphone.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/pinpanel.h"
#include "ui/troubles.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupModem::SetupModem(VirtualPhone &phone, std::function<void()> simulate, QWidget *parent)
    : SetupPage(u"modem"_s, tr("Modem"),
                tr("Plug in the USB modem with its SIM card. It is looked for all the time; you "
                   "may go on while it is."),
                parent)
    , m_phone(phone)
{
    buildRows();
    m_pin = new PinPanel(this);
    column().addWidget(m_pin);
    buildRemedy(std::move(simulate));
    column().addStretch(1);
    connect(&phone, &VirtualPhone::statusChanged, this, &SetupModem::refresh);
    connect(m_pin, &PinPanel::pinEntered, this,
            [this](const QString &pin, bool confirmed, bool remember) {
                m_pin->showVerdict(m_phone.enterPin(pin, confirmed, remember));
            });
    refresh();
}

void SetupModem::buildRows()
{
    auto *panel = new Panel({}, this);
    m_rows = new QGridLayout;
    m_rows->setColumnStretch(1, 1);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(8);
    const std::vector<SetupCheck> rows = SetupChecks::of({}, {});
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const QLatin1StringView name = rows[static_cast<std::size_t>(row)].name;
        auto *sign = new QLabel(panel);
        sign->setObjectName(QString(nameOf("state."_L1) % name));
        QLabel *text = textLabel({}, false, panel);
        text->setObjectName(QString(nameOf("text."_L1) % name));
        m_rows->addWidget(sign, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
    }
    panel->column().addLayout(m_rows);
    column().addWidget(panel);
}

void SetupModem::buildRemedy(std::function<void()> simulate)
{
    m_remedy = textLabel({}, false, this);
    m_remedy->setObjectName(nameOf("remedy"_L1));
    m_takeModem = makeButton(nameOf("take"_L1), tr("&Take the modem"),
                             tr("Ask ModemManager to leave the modem alone"), this);
    m_copy = makeButton(nameOf("copy"_L1), tr("&Copy the command"), {}, this);
    m_again =
        makeButton(nameOf("again"_L1), tr("Look &again"), tr("Examine the modem again"), this);
    m_simulate = makeButton(nameOf("simulate"_L1), tr("&Use the simulator"),
                            tr("Open a demo with a simulated modem"), this);
    m_simulate->setToolTip(tr("No stick at hand? Opens a demo beside, with a simulated modem and "
                              "chat."));
    m_sticks = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_takeModem, m_copy, m_again, m_simulate}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    column().addWidget(m_remedy);
    column().addLayout(m_sticks);
    column().addLayout(row);
    const bool offered = simulate != nullptr;
    connect(m_takeModem, &QPushButton::clicked, this, [this] {
        static_cast<void>(m_phone.settings().set(SettingKey::InhibitModemManager, u"true"_s));
    });
    connect(m_copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(Troubles::permissionCommand()); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_wasExamined = false;
        examine();
    });
    if (offered) {
        connect(m_simulate, &QPushButton::clicked, this, std::move(simulate));
    }
    m_simulate->setVisible(offered);
}

void SetupModem::initializePage()
{
    refresh();
}

void SetupModem::refresh()
{
    const NetworkStatus network = m_phone.status().network;
    if (network.modem != ModemState::Ready) {
        m_report.reset();
        m_wasExamined = false;
    } else {
        examine();
    }
    m_pin->setStatus(network);
    showRemedy(network);
    showSticks(network);
    const std::vector<SetupCheck> checks = SetupChecks::of(network, m_report);
    if (checks == m_shown) {
        return;
    }
    m_shown = checks;
    for (int row = 0; row < static_cast<int>(checks.size()); ++row) {
        const SetupCheck &check = checks[static_cast<std::size_t>(row)];
        auto *sign = qobject_cast<QLabel *>(m_rows->itemAtPosition(row, 0)->widget());
        auto *text = qobject_cast<QLabel *>(m_rows->itemAtPosition(row, 1)->widget());
        sign->setPixmap(
            lineIcon(SetupChecks::icon(check.state)).pixmap(QSize(18, 18), devicePixelRatioF()));
        sign->setAccessibleName(SetupChecks::state(check.state));
        sign->setToolTip(SetupChecks::state(check.state));
        text->setText(check.text);
        text->setEnabled(check.state != SetupCheck::State::Waits);
    }
}

void SetupModem::examine()
{
    if (m_examines || m_wasExamined || m_phone.status().network.modem != ModemState::Ready) {
        return;
    }
    m_examines = true;
    m_wasExamined = true;
    m_phone.examine(this, [this](const Result<DoctorReport> &report) {
        m_examines = false;
        if (report) {
            m_report = *report;
        }
        refresh();
    });
}

void SetupModem::showRemedy(const NetworkStatus &network)
{
    const bool waits = network.trouble == PortTrouble::None
        || network.trouble == PortTrouble::NotThere || network.trouble == PortTrouble::Vanished;
    const QString remedy =
        waits && network.modem != ModemState::Ready ? QString() : Troubles::remedy(network);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_takeModem->setVisible(network.trouble == PortTrouble::HeldByModemManager);
    m_copy->setVisible(network.trouble == PortTrouble::NoPermission);
    m_again->setVisible(network.modem == ModemState::Ready);
}

void SetupModem::showSticks(const NetworkStatus &network)
{
    if (network.sticks == m_shownSticks) {
        return;
    }
    m_shownSticks = network.sticks;
    while (QLayoutItem *item = m_sticks->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const PluggedStick &stick : m_shownSticks) {
        const QString label =
            tr("Use %1", "a modem")
                .arg(stick.name.isEmpty() ? stick.port
                                          : QString(stick.name % u", "_s % stick.port));
        QPushButton *button =
            makeButton(QString(nameOf("stick."_L1) % stick.port), label, label, this);
        m_sticks->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, port = stick.port] {
            static_cast<void>(m_phone.settings().set(SettingKey::ModemPort, port));
        });
    }
}

} // namespace vp
