// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/pairtalk.h"

#include "service/virtualphone.h"
#include "settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LongestLine = 1000;

} // namespace

PairTalk::PairTalk(VirtualPhone &phone, std::unique_ptr<QLocalSocket> socket, QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_pairing(phone.pairing())
    , m_socket(std::move(socket))
{
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &PairTalk::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &PairTalk::end);
    connect(&m_pairing, &Pairing::asked, this, [this](const PairingRequest &request) {
        say({{u"asked"_s, request.id}, {u"name"_s, request.name}});
    });
    connect(&m_pairing, &Pairing::paired, this, [this](const PairingRequest &request) {
        m_open = false;
        say({{u"paired"_s, request.id}, {u"name"_s, request.name}});
    });
    connect(&m_pairing, &Pairing::closed, this, [this] {
        if (std::exchange(m_open, false)) {
            say({{u"closed"_s, true}});
        }
    });
    offer();
}

PairTalk::~PairTalk()
{
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // we may be in one of its signals
    end();
}

void PairTalk::offer()
{
    if (m_phone.settings().isLocked(SettingKey::TelegramOwners)) {
        say({{u"refused"_s, u"fixed"_s}});
        return;
    }
    const PhoneStatus status = m_phone.status();
    if (status.chat != ChatHealth::Connected || status.botName.isEmpty()) {
        say({{u"refused"_s,
              status.chat == ChatHealth::NotSetUp           ? u"no-bot"_s
                  : status.chat == ChatHealth::TokenRefused ? u"token"_s
                                                            : u"offline"_s},
             {u"health"_s, int(status.chat)}});
        return;
    }
    const PairingOffer offer = m_pairing.open();
    m_open = true;
    say({{u"code"_s, offer.code},
         {u"payload"_s, offer.payload},
         {u"until"_s, offer.until.toMSecsSinceEpoch()},
         {u"bot"_s, status.botName}});
}

void PairTalk::read()
{
    while (m_socket->canReadLine()) {
        hear(QJsonDocument::fromJson(m_socket->readLine(LongestLine)).object());
    }
    if (m_socket->bytesAvailable() >= LongestLine) {
        m_socket->abort();
    }
}

void PairTalk::hear(const QJsonObject &words)
{
    const std::optional<PairingRequest> request = m_pairing.request();
    const qint64 id = words.value("id"_L1).toInteger();
    if (!m_open || !request || request->id != id) {
        return;
    }
    if (words.value("allow"_L1).toBool()) {
        if (const Result<> allowed = m_pairing.allow(id); !allowed) {
            say({{u"refused"_s, u"disk"_s}});
        }
    } else {
        m_pairing.deny(id);
    }
}

void PairTalk::say(const QJsonObject &words)
{
    m_socket->write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
    m_socket->flush();
}

/** Whoever looked at the code is gone: it is good for nothing any more. */
void PairTalk::end()
{
    if (std::exchange(m_open, false)) {
        m_pairing.close();
    }
}

} // namespace vp
