// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ringtest.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vp {

/**
 * Calls a phone of A's, because he asked for it, says a sentence (or three tones where no machine
 * speaks) until a key is pressed, and listens: whether the modem lets him hear us, and us hear him.
 * Nobody is joined, nothing is kept. Somebody who calls meanwhile comes first.
 */
class SoundTest : public QObject
{
    Q_OBJECT
public:
    enum class Stage : std::uint8_t { Idle, Calling, Rings, Asking };
    Q_ENUM(Stage)
    enum class Verdict : std::uint8_t {
        None, ///< there was no test, or it runs
        NotReached, ///< ring() says why
        PortFailed, ///< its port for sound cannot be opened, or is gone
        ModemMute, ///< it sends no sound at all
        Both, ///< he hears us, and we hear him
        SpeaksOnly, ///< his key came by the network alone
        HearsOnly, ///< he says that he hears nothing
        HearsVoice, ///< we heard him; he pressed no key that says more
        NothingHeard,
        Stopped, ///< by us, or for somebody who calls
    };
    Q_ENUM(Verdict)

    using PortOpener = std::function<Result<std::unique_ptr<QIODevice>>()>;
    /** All outlive this. @p opener empty = there is no port. */
    SoundTest(Line &line, Clock &clock, PortOpener opener, QObject *parent = nullptr);
    ~SoundTest() override;

    /** Errors: those of RingTest::start(), and Unsupported where there is no port. A port that does
     * not open is a verdict, and nobody is called. */
    Result<> start(const PhoneNumber &number);
    void stop();
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const { return m_stage != Stage::Idle; }
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /** How the call went. */
    [[nodiscard]] RingTest::Step ring() const { return m_ring.step(); }

    static constexpr std::chrono::seconds Longest {30}; ///< of the talk
    static constexpr std::chrono::seconds Silence {3}; ///< without a frame: mute
    static constexpr std::chrono::milliseconds Pause {2500}; ///< for an answer

Q_SIGNALS:
    /** stage() or verdict() is another. */
    void changed();

private:
    void moved(RingTest::Step step);
    void ask();
    void say();
    void listen(const std::vector<qint16> &heard);
    void pressed(char digit);
    void judge();
    void end(Verdict verdict);

    RingTest m_ring;
    PortOpener m_opener;
    struct Sound; // of headers that the window does not see
    std::unique_ptr<Sound> m_sound;
    Deadline m_again; ///< says it again; while he may answer
    Deadline m_mute;
    Deadline m_over;
    Deadline m_settle; ///< his key may come as sound a moment after it came by the network
    qint64 m_before = 0; ///< frames, when he answered
    int m_speech = 0; ///< frames of it, in the pauses
    int m_echo = 0; ///< frames, of a pause, that may be our own
    bool m_heardKey = false; ///< as sound
    std::optional<bool> m_hearsUs; ///< as he says
    Stage m_stage = Stage::Idle;
    Verdict m_verdict = Verdict::None;
    Verdict m_meant = Verdict::None; ///< when the call is over
};

} // namespace vp
