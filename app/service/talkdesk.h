// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "base/sounddevices.h"

#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vp {

class Announcer;
class IncomingCallDesk;
class Line;
class NetworkServices;
class OutgoingCallDesk;

/** What the desk works with; everything outlives it. */
struct TalkDeskParts
{
    Line &line;
    IncomingCallDesk &incoming;
    OutgoingCallDesk &outgoing;
    Announcer &announcer;
    NetworkServices &network;
};

/**
 * Whoever sits at this computer talks with the caller himself, or calls somebody. The microphone
 * and the speaker are opened first: nobody is answered or called before they are there, and where
 * they are not that is said, and the caller still rings.
 */
class TalkDesk : public QObject
{
    Q_OBJECT
public:
    explicit TalkDesk(const TalkDeskParts &parts, QObject *parent = nullptr);

    /** Opens the microphone and the speaker as one device. @see SoundOpener; empty = no words of it
     * anywhere. */
    void setSound(std::function<Result<std::unique_ptr<QIODevice>>()> opener);
    /** What may be chosen of this computer's sound; empty = nothing. */
    void setDevices(SoundDeviceLister lister) { m_lister = std::move(lister); }
    [[nodiscard]] const SoundDeviceLister &devices() const { return m_lister; }
    /** Whoever opens it tells which of the chosen ones are not there. */
    void setMissing(MissingSound missing);
    /** This computer has a sound, and the modem a voice port. */
    [[nodiscard]] bool isPossible() const;
    /** Somebody calls, and may be answered here. */
    [[nodiscard]] bool mayAnswer() const;
    /** Answers him here; what went wrong is told by failed(). */
    void answer();
    /** Calls @p remote from here. Errors: CallInProgress, NotReady, Unsupported; what goes wrong
     * later is told by failed(). */
    Result<> call(const PhoneNumber &remote, const QString &name);
    /** The sound is being opened for an answer or a call. */
    [[nodiscard]] bool isWaiting() const { return m_wish.has_value(); }
    /** Whatever waits for the sound is not wanted any more; false when nothing did. */
    bool forget();

    enum class Trouble : std::uint8_t {
        None,
        NoSound, ///< neither sound server, nor microphone and speaker
        SoundLost, ///< it was there; it is opened again and again
        ModemMute, ///< the modem lets nothing through
        PortLost, ///< the modem's port for sound is gone; it is opened again and again
        TooLate, ///< the call is gone, or somebody else has it
        LineBusy, ///< another call came before the one that was wanted
    };
    /** The talk that runs. */
    struct Talk
    {
        bool muted = false;
        double heard = -96; ///< dBFS
        double said = -96;
        Trouble trouble = Trouble::None;
        MissingSound missing {}; ///< others are used in place of these
    };
    [[nodiscard]] std::optional<Talk> talk() const;
    void setMuted(bool muted);
    /** A key of the pad: 0-9, * and #. */
    void press(QChar key);

Q_SIGNALS:
    /** isWaiting(), mayAnswer() or talk() is another; not told of the levels. */
    void changed();
    /** An answer or a call has come to nothing. */
    void failed(vp::TalkDesk::Trouble why);

private:
    struct Wish
    {
        std::optional<PhoneNumber> remote; ///< none = the caller is to be answered
        QString name {};
        quint32 story = 0; ///< of the caller who is to be answered
    };
    void open(const Wish &wish);
    void soundChanged();
    void carryOut(const Wish &wish);
    [[nodiscard]] bool mayAnswer(const Wish &wish) const;
    /** Why @p wish came to nothing, where another call may be to blame. */
    [[nodiscard]] Trouble troubleOf(const Wish &wish, Trouble otherwise) const;

    TalkDeskParts m_parts;
    std::optional<Wish> m_wish; ///< waits for the sound
    SoundDeviceLister m_lister;
    MissingSound m_missing;
};

} // namespace vp
