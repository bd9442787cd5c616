// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>

namespace vp {

/** What has become of a caller's message. */
enum class MessageEnd : std::uint8_t {
    Taken, ///< it is on the disk
    Nothing, ///< he said nothing, or too little
    Mute, ///< the modem lets nothing through: he could not even hear the greeting
    NoPort, ///< the same, as its port could not be opened, or is gone
};

/** When a caller may leave a message. */
enum class MessageOccasion : std::uint8_t {
    InPlace, ///< of a talk: nobody takes his call
    Before, ///< A's phone is called: he is passed on afterwards
};

/** What has become of a caller's name. */
enum class NameEnd : std::uint8_t {
    Said, ///< A's phone will hear it
    Nothing, ///< he said nothing
    Mute, ///< the modem lets nothing through
};

/**
 * What our line says to the party of its one active call, and hears from it. Slots are intents; a
 * story that has prepared it always releases it in the end.
 */
class CallVoice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Whether there is anything to say, and a way to say it. */
    [[nodiscard]] virtual bool canAnnounce() const = 0;
    /** A call is being answered: the first word is not to wait for a port. */
    virtual void prepare() = 0;
    /** Tells the caller what is about to happen; announced() follows once, unless it is released
     * before. */
    virtual void announce() = 0;
    /** Whether somebody whom our line has called must be told something before he is joined, and
     * can be. */
    [[nodiscard]] virtual bool canGiveNotice() const = 0;
    /** He is told that alone; announced() follows as of announce(). */
    virtual void giveNotice() = 0;
    /** Whether a caller is told that another phone is tried, and can be. */
    [[nodiscard]] virtual bool canReassure() const = 0;
    /** He is told, after his hold and before the next one; announced() follows as of announce(). */
    virtual void reassure() = 0;
    /** Whether a caller whom nobody took is told so, and can be. */
    [[nodiscard]] virtual bool canApologise() const = 0;
    /** He is told, after his hold; announced() follows as of announce(). */
    virtual void apologise() = 0;
    /** Whether this caller is to be asked for his name, and can be. */
    [[nodiscard]] virtual bool canAskName() const = 0;
    /** He is asked for it, and what he says is kept for ask(); nameEnded() follows once, within
     * seconds whatever he does, unless it is released before. */
    virtual void askName() = 0;
    /** Whether A's phone, which has answered, can be asked for a digit. */
    [[nodiscard]] virtual bool canAsk() const = 0;
    /** A's phone is asked, over and over until release(); again from the beginning when it is asked
     * already. digitPressed() follows for whatever is pressed, or cannotAsk(). */
    virtual void ask() = 0;
    /** Whether a message of a caller's can be taken. */
    [[nodiscard]] virtual bool canTakeMessage(MessageOccasion occasion) const = 0;
    /** The caller is greeted, hears a tone and is recorded; messageEnded() follows once, when he
     * is silent or has said enough, unless it is released before. */
    virtual void takeMessage(MessageOccasion occasion) = 0;
    /** He has pressed a key: the greeting, or his message, is over. Before A's phone is called,
     * the greeting's end is that of both. */
    virtual void endMessage() = 0;
    /** What there is of his message now. */
    [[nodiscard]] virtual MessageEnd messageSoFar() const = 0;
    /** Whether somebody at this computer can talk with the caller. */
    [[nodiscard]] virtual bool canTalk() const = 0;
    /** They talk, until release(). */
    virtual void talk() = 0;
    /** Nothing is to be said any more, and no port held. */
    virtual void release() = 0;

Q_SIGNALS:
    /** It was said, cut off, or could not be said: the story goes on. Never from inside
     * announce(), giveNotice(), reassure() or apologise(). */
    void announced();
    /** Never from inside askName(). */
    void nameEnded(vp::NameEnd end);
    /** 0-9, *, #, A-D: heard while A's phone is asked. */
    void digitPressed(char digit);
    /** The modem lets nothing through, so that nobody could answer. Never from inside ask(). */
    void cannotAsk();
    /** Never from inside takeMessage() or endMessage(). */
    void messageEnded(vp::MessageEnd end);
};

} // namespace vp
