// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/phonestatus.h"

#include <QObject>

#include <optional>

namespace vp {

class CallHistory;

/** A story as the chat and the desktop are told of it. */
struct StoryNews
{
    quint32 id = 0; ///< random, for buttons; names the story within this run
    LiveCall call;
    bool ended = false; ///< call.record has its outcome
};

/**
 * Builds the record of the story that runs: steps with their time stamps, the outcome, the row in
 * the history. Everything that touches the network waits for the turn of the loop after the one in
 * which the step was taken, so that the bytes for the modem go first; the row of a call that goes
 * on waits a moment longer, so that those for the chat have left when the disk is waited for.
 */
class StoryRecorder : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds SaveAfter {20}; ///< since it was told

    StoryRecorder(CallHistory &history, Clock &clock, QString line, QObject *parent = nullptr);

    /** A story begins; @p record has direction, parties and reasons. */
    void begin(CallRecord record, bool asksOwner = false);
    /** Something more that decides about it, and the phone that is to ring. */
    void addReason(RoutingReason reason, const QString &phone = {});
    /** The owner takes it at this computer: no phone of his rings. */
    void takenHere();
    /** The story that has just begun never came to anything: forget it without a row. */
    void discard();
    /** @p phone of A is what the step is about, if about any; @p missed: why it was not reached. */
    void step(CallStage stage, const QString &phone = {},
              ReleaseReason missed = ReleaseReason::Unknown);
    void setLegs(std::optional<CallState> master, std::optional<CallState> remote);
    void finish(const CallOutcome &outcome);
    /** A row for a call that was no story of its own (a second caller). */
    void saveAside(CallRecord record);
    /** Tells and saves now what waits for later. */
    void flush();
    /** The story that runs; none between stories. */
    [[nodiscard]] const std::optional<LiveCall> &live() const { return m_live; }
    [[nodiscard]] quint32 storyId() const { return m_id; }

Q_SIGNALS:
    /** What live() says has changed, in the last turn of the loop. */
    void liveChanged();
    void told(const vp::StoryNews &news);
    void saved(qint64 row);

private:
    [[nodiscard]] QDateTime storyTime() const;
    void announce();
    /** The chat and the desktop are told; what is over is saved, too. */
    void tell();
    void saveLive();
    void save(CallRecord &record);

    CallHistory &m_history;
    Clock &m_clock;
    QString m_line;
    Deadline m_later;
    Deadline m_saveLater; ///< active = the row of the story that runs is behind what was told
    quint32 m_id = 0;
    std::chrono::milliseconds m_began {0}; ///< steady time at the start of the story
    std::optional<LiveCall> m_live;
    std::optional<LiveCall> m_ended; ///< over, not told yet
    bool m_dirty = false; ///< a step was taken: tell, then save
    bool m_changed = false;
};

} // namespace vp
