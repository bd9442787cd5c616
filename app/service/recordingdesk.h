// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "voice/callrecorder.h"

#include <QObject>

namespace vp {

class Announcer;
class Line;

/** What it works with; everything outlives it. */
struct RecordingParts
{
    Line &line;
    Announcer &announcer;
    const Settings &settings;
    Clock &clock;
    VoicePortOpener voicePort; ///< empty = nothing can be recorded
};

/**
 * Records what two people say to each other through the line, where the owner wants it and the
 * other party was told so: who calls before his hold, who is called before he is joined. From their
 * joint on, or when somebody asks for it, to the end of the call. A call that left the line
 * (deflected, handed over) our modem does not hear.
 */
class RecordingDesk : public QObject
{
    Q_OBJECT
public:
    explicit RecordingDesk(RecordingParts parts, QObject *parent = nullptr);

    [[nodiscard]] CallRecorder &recorder() { return m_recorder; }
    [[nodiscard]] bool isRecording() const { return m_recorder.isRunning(); }
    /** They talk, the other party was told, and nothing was recorded of this call yet. */
    [[nodiscard]] bool mayBegin() const;
    /** NotFound when it may not; what the voice port says. */
    Result<> begin();
    /** What was recorded until now is kept. NotFound when nothing is recorded. */
    Result<> end();

Q_SIGNALS:
    /** isRecording() or mayBegin() is another. */
    void changed();

private:
    void stageChanged();

    RecordingParts m_parts;
    CallRecorder m_recorder;
    bool m_told = false; ///< the other party of the story that runs was, in full
    bool m_hasBegun = false; ///< in this story: there is one file a call
};

} // namespace vp
