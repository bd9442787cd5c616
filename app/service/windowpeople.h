// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/qrcode.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace vp {

class ChatTransport;
class OwnersDesk;
class Pairing;
class Settings;

/** Somebody who may steer the phone. */
struct PersonRow
{
    enum class Kind : std::uint8_t {
        Owner,
        Group, ///< everybody who is in that group chat
        Guest,
    };
    Kind kind = Kind::Owner;
    qint64 id = 0;
    QString who; ///< name and id; harmless to show
    QString about; ///< until when
    bool isRemovable = true; ///< the environment fixed the owners
    bool operator==(const PersonRow &) const = default;
};

/** Somebody who wrote to the bot and is nobody here. */
struct StrangerRow
{
    qint64 id = 0;
    QString who; ///< name and id; harmless to show
    QString last; ///< when he wrote
    int messages = 0;
    bool operator==(const StrangerRow &) const = default;
};

/** What is shown to whoever is to become an owner. A secret while it is good. */
struct ShownOffer
{
    QString code; ///< "4821 6093"
    QString link;
    std::optional<QrCode> picture; ///< of the link
};

/** Who may steer the phone, for the window: shown, let in by a code, removed. */
class WindowPeople : public QObject
{
    Q_OBJECT
public:
    WindowPeople(Settings &settings, Pairing &pairing, Clock &clock, QObject *parent = nullptr);
    ~WindowPeople() override;
    /** With the bot that is set up from now on; null = none. Both outlive this, or are taken back.
     */
    void setChat(OwnersDesk *desk, ChatTransport *chat);

    /** Why nobody can be let in now, in words; empty = a code can be shown. */
    [[nodiscard]] QString whyNot() const;
    /** A new offer, good for ten minutes and one person; an earlier one is void. */
    ShownOffer offer();
    void withdraw();
    /** How long the offer is good yet; zero = there is none. */
    [[nodiscard]] std::chrono::seconds offerLasts() const;
    /** Who has shown the code and waits for a yes, by name and id; empty = nobody. */
    [[nodiscard]] QString waiting() const;
    /** Whoever waits is an owner from now on; gives what went wrong in words, or nothing. */
    QString allow();
    void deny();

    [[nodiscard]] std::vector<PersonRow> people() const;
    /** Who wrote to the bot lately, the last one first. */
    [[nodiscard]] std::vector<StrangerRow> strangers() const;
    /** Until the next start he gets no answer, and is not shown. */
    void ignore(const StrangerRow &stranger);
    /** What the bot itself should be told to do otherwise; empty = nothing. */
    [[nodiscard]] QString advice() const;
    /** Takes somebody's rights at once; he is told. Gives what went wrong, or nothing: then undo is
     * possible for UndoTime. */
    QString remove(const PersonRow &person);
    static constexpr std::chrono::seconds UndoTime {10};
    /** Who was removed last, and may still be brought back. */
    [[nodiscard]] const PersonRow *removed() const;
    /** Gives him his rights back, a guest those until the same end; gives what went wrong. */
    QString undoRemoval();

    /** What guests come in by from now on; whoever keeps secrets hears of it. */
    void setGuestPassword(const QString &password) { Q_EMIT guestPasswordGiven(password); }

Q_SIGNALS:
    /** Never logged, and kept as a digest only. */
    void guestPasswordGiven(const QString &password);
    /** Somebody has shown the code. */
    void asked();
    /** There is no offer any more, and nobody waits; @p words say why. */
    void ended(const QString &words);
    /** Others may steer the phone now, or a bot came or went. */
    void changed();
    void strangersChanged();
    /** Somebody has just become an owner or a guest. */
    void cameIn(const vp::PersonRow &person);
    /** It is too late for undo, or it was done. */
    void undoEnded();
    /** Somebody tried the guests' password; @p who = name and id. */
    void triedPassword(const QString &who);

private:
    struct Removed;
    QString removeFromSettings(qint64 id);
    QString bringBack(const Removed &gone);
    void forgetRemoved();

    Settings &m_settings;
    Pairing &m_pairing;
    Clock &m_clock;
    OwnersDesk *m_desk = nullptr;
    ChatTransport *m_chat = nullptr;
    std::chrono::milliseconds m_until {0}; ///< steady time
    std::unique_ptr<Removed> m_removed;
    Deadline m_undo; ///< until it is too late
    QString m_outcome; ///< what the end of the offer is to be told as
};

} // namespace vp
