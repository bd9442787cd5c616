// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the composition root does with secrets: found at the start, kept when they change.
#include "base/logging.h"
#include "desktop/passwordhash.h"
#include "main/composition.h"
#include "modem/modemsession.h"
#include "settings/secretstore.h"

using namespace Qt::StringLiterals;

namespace vp {

void Composition::findToken()
{
    if (!m_givenToken.isEmpty()) {
        connectChat(m_givenToken);
        return;
    }
    secrets().read(secret::BotToken, this, [this](const Result<QString> &token) {
        if (token && !token->isEmpty()) {
            connectChat(*token);
        } else {
            qCInfo(lcMain)
                << "no bot is set up: give its token in the variable virtualphone_bottoken"
                << "or on the settings page of the window";
        }
    });
}

void Composition::findPin()
{
    if (!m_givenPin.isEmpty()) {
        m_modem->setSimPin(m_givenPin);
        return;
    }
    secrets().read(secret::SimPin, this, [this](const Result<QString> &pin) {
        if (pin) {
            m_modem->setSimPin(*pin);
        }
    });
}

void Composition::findGuestPassword()
{
    if (m_guestPassword->isSet()) {
        return;
    }
    secrets().read(secret::GuestPassword, this, [this](const Result<QString> &hash) {
        if (hash) {
            m_guestPassword->setHash(*hash);
        }
    });
}

void Composition::keepPin(const QString &pin)
{
    secrets().write(secret::SimPin, pin, this, [](const Result<> &written) {
        if (!written) {
            qCWarning(lcMain) << "the SIM's PIN was not stored:"
                              << redactedText(written.error().detail);
        }
    });
}

void Composition::keepTaken(const QString &name, const QString &value)
{
    if (name == secret::BotToken) {
        setToken(value);
        return;
    }
    if (name == secret::SimPin && m_givenPin.isEmpty()) {
        m_modem->setSimPin(value);
    }
    const bool isPassword = name == secret::GuestPassword;
    if (isPassword) {
        m_guestPassword->setPassword(value);
    }
    secrets().write(name, isPassword && !value.isEmpty() ? passwordhash::make(value) : value, this,
                    [name](const Result<> &written) {
                        if (!written) {
                            qCWarning(lcMain)
                                << name
                                << "was not stored:" << redactedText(written.error().detail);
                        }
                    });
}

} // namespace vp
