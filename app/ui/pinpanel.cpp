// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pinpanel.h"

#include "service/linephrases.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

PinPanel::PinPanel(QWidget *parent)
    : Panel(tr("SIM card locked"), parent)
{
    setObjectName(u"pin"_s);
    m_text = textLabel({}, false, this);
    m_text->setObjectName(u"pin.text"_s);
    m_detail = textLabel({}, true, this);
    m_detail->setObjectName(u"pin.detail"_s);
    m_pin = new QLineEdit(this);
    m_pin->setObjectName(u"pin.field"_s);
    m_pin->setAccessibleName(tr("PIN of the SIM card"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    m_pin->setMaxLength(8);
    m_pin->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_pin->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{4,8}"_s), m_pin));
    m_unlock = new QPushButton(tr("&Unlock"), this);
    m_unlock->setObjectName(u"pin.unlock"_s);
    m_unlock->setAccessibleName(tr("Unlock the SIM card"));
    m_remember = new QCheckBox(tr("&Remember it on this computer"), this);
    m_remember->setObjectName(u"pin.remember"_s);
    m_remember->setAccessibleName(tr("Remember the PIN on this computer"));
    m_confirm = new QCheckBox(tr("I am &sure: a wrong PIN now may block the card"), this);
    m_confirm->setObjectName(u"pin.confirm"_s);
    m_confirm->setAccessibleName(m_confirm->text().remove(u'&'));
    auto *row = new QHBoxLayout;
    row->addWidget(m_pin);
    row->addWidget(m_unlock);
    row->addWidget(m_remember);
    row->addStretch(1);
    column().addWidget(m_text);
    column().addWidget(m_detail);
    column().addWidget(m_confirm);
    column().addLayout(row);
    connect(m_pin, &QLineEdit::textChanged, this, &PinPanel::updateButton);
    connect(m_confirm, &QCheckBox::toggled, this, &PinPanel::updateButton);
    connect(m_pin, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
    connect(m_unlock, &QPushButton::clicked, this, &PinPanel::enter);
    setFocusProxy(m_pin);
    setMayBeLast(false);
    m_detail->hide();
    hide();
}

void PinPanel::setStatus(const NetworkStatus &status)
{
    const bool asked = status.simLock == SimLock::Pin;
    if (!asked) {
        m_pin->clear();
        setMayBeLast(false);
        hide();
        return;
    }
    const bool onItsWay = status.pinVerdict == PinVerdict::Sent;
    m_text->setText(QString(LinePhrases::simLock(status) % u'.'));
    const QString detail = onItsWay ? tr("The PIN is on its way…") : LinePhrases::pinDetail(status);
    if (!detail.isEmpty()) {
        m_detail->setText(detail);
    }
    m_detail->setVisible(!detail.isEmpty() || (m_detail->isVisibleTo(this) && !onItsWay));
    const bool last =
        status.pinTriesLeft ? *status.pinTriesLeft <= 1 : status.pinVerdict == PinVerdict::LastTry;
    setMayBeLast(last || (m_mayBeLast && !status.pinTriesLeft));
    m_pin->setEnabled(!onItsWay);
    updateButton();
    show();
}

void PinPanel::showVerdict(PinVerdict verdict)
{
    if (verdict == PinVerdict::Sent) {
        m_pin->clear();
        m_confirm->setChecked(false);
        return;
    }
    if (verdict == PinVerdict::LastTry) {
        setMayBeLast(true);
    }
    m_detail->setText(LinePhrases::pinVerdict(verdict));
    m_detail->show();
    m_pin->selectAll();
    m_pin->setFocus();
}

void PinPanel::setMayBeLast(bool may)
{
    m_mayBeLast = may;
    if (!may) {
        m_confirm->setChecked(false);
    }
    m_confirm->setVisible(may);
    updateButton();
}

void PinPanel::updateButton()
{
    m_unlock->setEnabled(m_pin->isEnabled() && m_pin->hasAcceptableInput()
                         && (!m_mayBeLast || m_confirm->isChecked()));
}

void PinPanel::enter()
{
    Q_EMIT pinEntered(m_pin->text(), m_mayBeLast && m_confirm->isChecked(),
                      m_remember->isChecked());
}

} // namespace vp
