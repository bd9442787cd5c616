// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sounddevices.h"
#include "sound/pulseloop.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

struct pa_context;
struct pa_stream;

namespace vp {

/** A recording and a playback stream of a PulseAudio server (or of PipeWire in its place), as one
 * QIODevice. The server resamples. @see openComputerSound() */
class PulseDevice : public QIODevice
{
    Q_OBJECT
public:
    PulseDevice(SoundChoice choice, std::function<void(MissingSound)> missing);
    ~PulseDevice() override;
    /** False when not even the attempt can be made; errorString() says why. */
    bool connectTo(const QString &server);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_toSpeaker.size(); }
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void contextChanged();
    void lookForMicrophone();
    void lookForSpeaker();
    void looked();
    void streamMoved();
    void tellMissing(MissingSound missing);
    bool makeStreams();
    void streamChanged();
    void lookAtMicrophone();
    void microphoneTold(bool isMonitor);
    void record();
    void play();
    void giveUp(const QString &why);
    void release();

    SoundChoice m_choice; ///< that is there
    std::function<void(MissingSound)> m_tellMissing;
    MissingSound m_missing;
    PulseLoop m_loop;
    pa_context *m_context = nullptr;
    pa_stream *m_recording = nullptr;
    pa_stream *m_playback = nullptr;
    QByteArray m_fromMicrophone;
    QByteArray m_toSpeaker;
    bool m_ready = false; ///< both streams are
};

} // namespace vp
