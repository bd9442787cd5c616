// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pairing.h"

#include "settings/settings.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype CodeLength = 8;

QString randomCode()
{
    constexpr quint32 codes = 100'000'000;
    return u"%1"_s.arg(QRandomGenerator::system()->bounded(codes), CodeLength, 10, QChar(u'0'));
}

/** "4821 6093" as a person types it; empty when it has not that shape. */
QString codeIn(const QString &words)
{
    QString digits;
    for (const QChar c : words) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (!c.isSpace() && c != u'-') {
            return {};
        }
    }
    return digits.size() == CodeLength ? digits : QString();
}

} // namespace

QString randomLinkWord()
{
    constexpr auto letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;
    static_assert(letters.size() == 32);
    QString word;
    for (int i = 0; i < 16; ++i) {
        word += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return word;
}

QByteArray secretDigest(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size()) {
        return false;
    }
    unsigned int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        difference |= static_cast<unsigned int>(static_cast<unsigned char>(left.at(i))
                                                ^ static_cast<unsigned char>(right.at(i)));
    }
    return difference == 0;
}

QString PairingOffer::link(const QString &botName) const
{
    return botName.isEmpty() ? QString() : u"https://t.me/%1?start=%2"_s.arg(botName, payload);
}

Pairing::Pairing(Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_tries(clock)
    , m_end(clock)
{
    connect(&m_end, &Deadline::expired, this, &Pairing::close);
}

PairingOffer Pairing::open()
{
    end();
    PairingOffer offer {randomCode(), QString(u"p_"_s + randomLinkWord()),
                        m_clock.wall().toUTC().addSecs(std::chrono::seconds(GoodFor).count())};
    m_offer = Offer {secretDigest(offer.code), secretDigest(offer.payload)};
    m_tries.clear();
    m_end.start(GoodFor);
    return offer;
}

void Pairing::close()
{
    const bool wasOpen = isOpen() || m_request;
    end();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

void Pairing::end()
{
    m_end.stop();
    m_offer.reset();
    m_request.reset();
}

Pairing::Heard Pairing::hear(const PairingRequest &from, const QString &payload,
                             const QString &words)
{
    const QString code = codeIn(words);
    if (!m_offer || m_request || (payload.isEmpty() && code.isEmpty())) {
        return Heard::Nothing;
    }
    if (!m_tries.mayTry(from.id)) {
        return Heard::Ignored;
    }
    const bool matches = payload.isEmpty()
        ? equalInConstantTime(secretDigest(code), m_offer->code)
        : equalInConstantTime(secretDigest(payload), m_offer->payload);
    if (matches) {
        m_request = from;
        Q_EMIT asked(from);
        return Heard::Asked;
    }
    m_tries.count(from.id);
    if (m_tries.isFlooded()) {
        close();
    }
    return Heard::Wrong;
}

Result<> Pairing::allow(qint64 id)
{
    if (!m_request || m_request->id != id) {
        return failure(ErrorCode::NotFound);
    }
    QStringList owners =
        m_settings.text(SettingKey::TelegramOwners).split(u',', Qt::SkipEmptyParts);
    if (!owners.contains(QString::number(id))) {
        owners.append(QString::number(id));
        const Result<> stored = m_settings.set(SettingKey::TelegramOwners, owners.join(u','));
        if (!stored) {
            return stored;
        }
    }
    const PairingRequest request = *m_request;
    end();
    Q_EMIT paired(request);
    Q_EMIT closed();
    return {};
}

void Pairing::deny(qint64 id)
{
    if (!m_request || m_request->id != id) {
        return;
    }
    const PairingRequest request = *m_request;
    end();
    Q_EMIT denied(request);
    Q_EMIT closed();
}

} // namespace vp
