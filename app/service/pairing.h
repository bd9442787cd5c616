// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "chat/trylimit.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace vp {

class Settings;

/** What whoever is to become an owner scans, follows or types. A secret while it is good. */
struct PairingOffer
{
    QString code; ///< 8 digits
    QString payload; ///< behind "?start="
    QDateTime until; ///< UTC
    /** The link to follow; empty while the bot's name is not known. */
    [[nodiscard]] QString link(const QString &botName) const;
};

/** Who has shown the code, and waits for a yes. */
struct PairingRequest
{
    qint64 id = 0; ///< of the user; this is what will count
    QString name; ///< what he calls himself: hostile
    QString language {}; ///< as his program says; hostile, may be empty
    bool operator==(const PairingRequest &) const = default;
};

/**
 * Makes the owner of a phone who cannot know his own id. While an offer stands (ten minutes), a
 * person who follows its link or types its code to the bot is asked about where the offer is shown;
 * only a yes there makes him an owner. Of the offer only digests are kept. It is good for one
 * person; five wrong codes silence one, twenty end it.
 */
class Pairing : public QObject
{
    Q_OBJECT
public:
    Pairing(Settings &settings, Clock &clock, QObject *parent = nullptr);

    static constexpr std::chrono::minutes GoodFor {10};
    /** A new offer; an earlier one is void. */
    PairingOffer open();
    /** No offer any more, and nobody waits. */
    void close();
    [[nodiscard]] bool isOpen() const { return m_offer.has_value(); }
    [[nodiscard]] const std::optional<PairingRequest> &request() const { return m_request; }

    enum class Heard : std::uint8_t {
        Nothing, ///< these words have nothing to do with it
        Asked, ///< right: the other side is asked now
        Wrong, ///< a code, but not this one
        Ignored, ///< too many of them
    };
    /** What a stranger wrote in his own chat: the payload of a link, or words. */
    Heard hear(const PairingRequest &from, const QString &payload, const QString &words);
    /** He becomes an owner at once and for good. Errors: NotFound (nobody of this id waits),
     * Conflict (owners are fixed by the environment), Storage. */
    Result<> allow(qint64 id);
    void deny(qint64 id);

Q_SIGNALS:
    void asked(const vp::PairingRequest &request);
    void paired(const vp::PairingRequest &request);
    void denied(const vp::PairingRequest &request);
    /** The offer is void: too old, used, guessed at too often, or closed. */
    void closed();

private:
    struct Offer
    {
        QByteArray code; ///< digests
        QByteArray payload;
    };
    void end();

    Settings &m_settings;
    Clock &m_clock;
    TryLimit m_tries;
    Deadline m_end;
    std::optional<Offer> m_offer;
    std::optional<PairingRequest> m_request;
};

/** 80 random bits as 16 letters and digits that a link can hold. */
[[nodiscard]] QString randomLinkWord();
[[nodiscard]] QByteArray secretDigest(const QString &secret);
/** Takes as long for any two of the same length. */
[[nodiscard]] bool equalInConstantTime(const QByteArray &left, const QByteArray &right);

} // namespace vp
