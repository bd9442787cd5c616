// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/servicecentre.h"

#include "service/networkservices.h"
#include "service/phrases.h"
#include "service/virtualphone.h"

namespace vp {

namespace {

/** Whether a SIM card is there that can be asked. */
bool hasCard(ModemState modem)
{
    return modem == ModemState::NotRegistered || modem == ModemState::Ready;
}

} // namespace

ServiceCentre::ServiceCentre(VirtualPhone &phone, QObject *parent)
    : QObject(parent)
    , m_phone(phone)
{
    connect(&m_phone, &VirtualPhone::statusChanged, this, &ServiceCentre::look);
}

void ServiceCentre::follow()
{
    m_follows = true;
    look();
}

void ServiceCentre::look()
{
    const ModemState modem = m_phone.status().network.modem;
    if (!hasCard(modem)) {
        m_asked = false;
        take(std::nullopt); // it may come back with another card
    }
    if (!m_follows || m_asked || modem != ModemState::Ready) {
        return;
    }
    m_asked = true;
    m_phone.network().serviceCentre(this, [this](const Result<QString> &told) {
        if (told) {
            take(*told);
        } else if (told.error().code == ErrorCode::Timeout) {
            m_asked = false; // at its next word
        }
    });
}

void ServiceCentre::take(const std::optional<QString> &number)
{
    if (number != m_number) {
        m_number = number;
        Q_EMIT changed();
    }
}

void ServiceCentre::set(const QString &typed)
{
    m_phone.network().setServiceCentre(typed, this, [this](const Result<QString> &told) {
        if (!told) {
            Q_EMIT refused(Phrases::error(told.error()));
            return;
        }
        take(*told);
        if (told->isEmpty()) {
            Q_EMIT refused(Phrases::error({ErrorCode::Refused, 0, {}}));
        }
    });
}

} // namespace vp
