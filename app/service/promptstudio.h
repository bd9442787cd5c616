// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace vp {

/**
 * Records a prompt with this computer's microphone, and plays one on its speaker, beside any call.
 * One thing at a time; what was begun before is ended.
 */
class PromptStudio : public QObject
{
    Q_OBJECT
public:
    enum class State : std::uint8_t { Idle, Opening, Recording, Playing };
    enum class Trouble : std::uint8_t {
        None,
        NoSound, ///< neither sound server, nor microphone and speaker
        Lost, ///< it was there
    };
    /** 8,000 samples a second. */
    using Sound = std::vector<qint16>;

    explicit PromptStudio(Clock &clock, QObject *parent = nullptr);
    ~PromptStudio() override;

    /** Opens microphone and speaker as one device. @see SoundOpener; empty = there are none. */
    void setSound(std::function<Result<std::unique_ptr<QIODevice>>()> opener);
    [[nodiscard]] bool exists() const { return m_opener != nullptr; }
    /** What was recorded before is gone; it ends by itself after @p longest. */
    void record(std::chrono::seconds longest);
    void play(const Sound &sound);
    /** What callers hear before their hold; a short tone where that is nothing. */
    void playAnnouncement();
    void setAnnouncement(std::function<Sound()> sound) { m_announcement = std::move(sound); }
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /** Why the last thing came to nothing, or to an early end. */
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /** In dBFS, of what the microphone hears now. */
    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] const Sound &recorded() const { return m_recorded; }
    /** How long the recording is so far. */
    [[nodiscard]] std::chrono::milliseconds length() const;

    static constexpr std::chrono::seconds Patience {5}; ///< until the device is there

Q_SIGNALS:
    /** state() or trouble() is another; not told of the level. */
    void changed();

private:
    void open(State then);
    void readAvailable();
    void hear(const Sound &heard);
    void end(Trouble trouble);
    void drop();
    void setState(State state);

    std::function<Result<std::unique_ptr<QIODevice>>()> m_opener;
    std::function<Sound()> m_announcement;
    std::unique_ptr<QIODevice> m_device;
    Deadline m_patience;
    State m_state = State::Idle;
    State m_wanted = State::Idle; ///< once the device is there
    Trouble m_trouble = Trouble::None;
    double m_level = -96;
    std::size_t m_longest = 0; ///< samples
    int m_silentFrames = 0; ///< since the last of a sound was handed over
    QByteArray m_half; ///< less than a sample
    Sound m_recorded;
    Sound m_toPlay;
};

} // namespace vp
