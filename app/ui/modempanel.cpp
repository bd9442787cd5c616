// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modempanel.h"

#include "service/linephrases.h"
#include "service/phrases.h"
#include "ui/statusline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString unknown()
{
    return u"–"_s;
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.isEmpty() ? unknown() : words.join(u", "_s);
}

} // namespace

ModemPanel::ModemPanel(QWidget *parent)
    : Panel({}, parent)
    , m_grid(new QGridLayout)
{
    setObjectName(u"modem"_s);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    addFact(u"model"_s, tr("Modem"));
    addFact(u"port"_s, tr("Port"));
    addFact(u"sim"_s, tr("SIM card"));
    addFact(u"messages"_s, tr("SMS in its memory"));
    addFact(u"network"_s, tr("Network"));
    addFact(u"signal"_s, tr("Signal"));
    addFact(u"centre"_s, tr("SMS centre"));
    addFact(u"joining"_s, tr("Joining calls"));
    addFact(u"waiting"_s, tr("Call waiting"));
    addFact(u"type"_s, tr("Type (from the IMEI)"));
    column().addLayout(m_grid);
}

void ModemPanel::addFact(const QString &name, const QString &label)
{
    const int place = static_cast<int>(m_values.size());
    QLabel *what = textLabel(label, true, this);
    what->setWordWrap(false);
    QLabel *value = textLabel(unknown(), false, this);
    value->setObjectName(QString(u"modem."_s % name));
    m_grid->addWidget(what, place / 2, place % 2 * 2, Qt::AlignTop);
    m_grid->addWidget(value, place / 2, place % 2 * 2 + 1, Qt::AlignTop);
    m_values.insert(name, value);
}

void ModemPanel::setFact(const QString &name, const QString &value)
{
    m_values.value(name)->setText(value);
}

void ModemPanel::setStatus(const NetworkStatus &network)
{
    const bool isReady = network.modem == ModemState::Ready;
    const QLocale locale;
    setFact(u"model"_s,
            network.model.isEmpty() && network.manufacturer.isEmpty()
                ? modemLine(network)
                : joined({network.manufacturer, network.model, network.revision}));
    setFact(u"port"_s, joined({network.port}));
    setFact(u"sim"_s,
            network.simLock != SimLock::None         ? LinePhrases::simLock(network)
                : isReady                            ? tr("ready", "the SIM card")
                : network.modem == ModemState::NoSim ? Phrases::modem(network)
                                                     : unknown());
    setFact(u"messages"_s,
            network.smsSlots == 0 ? unknown()
                                  : tr("%1 of %2", "places that are taken")
                                        .arg(locale.toString(network.smsSlotsUsed),
                                             locale.toString(network.smsSlots)));
    setFact(u"network"_s,
            isReady ? joined({network.operatorName, network.technology,
                              network.roaming ? tr("roaming") : tr("at home", "not roaming")})
                    : unknown());
    setFact(u"signal"_s,
            isReady && network.signalPercent
                ? tr("%1 %").arg(locale.toString(*network.signalPercent))
                : unknown());
    setFact(u"joining"_s,
            !isReady                                       ? unknown()
                : network.joinListed && network.holdListed ? tr("yes", "calls can be joined")
                : network.joinListed ? tr("without holding", "calls can be joined")
                                     : tr("no", "calls can be joined"));
}

void ModemPanel::setServiceCentre(const std::optional<QString> &number)
{
    const QString shown = number.value_or(QString());
    setFact(u"centre"_s,
            !number               ? unknown()
                : shown.isEmpty() ? tr("missing", "the number of the SMS centre")
                                  : shown);
}

void ModemPanel::setCallWaiting(std::optional<bool> isOn)
{
    setFact(u"waiting"_s,
            !isOn       ? unknown()
                : *isOn ? tr("on", "call waiting")
                        : tr("off", "call waiting"));
}

void ModemPanel::setTypeCode(const QString &digits)
{
    setFact(u"type"_s, digits.isEmpty() ? unknown() : QString(digits % u'…'));
}

} // namespace vp
