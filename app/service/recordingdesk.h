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
 * caller was told so: from their joint on, or when somebody asks for it, to the end of the call.
 * A call that was placed from here is never recorded, as nobody could tell who is called before he
 * is joined; nor one that left the line (deflected, handed over), which our modem does not hear.
 */
class RecordingDesk : public QObject
{
    Q_OBJECT
public:
    explicit RecordingDesk(RecordingParts parts, QObject *parent = nullptr);

    [[nodiscard]] CallRecorder &recorder() { return m_recorder; }
    [[nodiscard]] bool isRecording() const { return m_recorder.isRunning(); }
    /** They talk, the caller was told, and nothing was recorded of this call yet. */
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
    bool m_told = false; ///< the caller of the story that runs was, in full
    bool m_hasBegun = false; ///< in this story: there is one file a call
};

} // namespace vp
