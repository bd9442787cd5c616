// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/spokenwords.h"
#include "phoneworld.h"
#include "sim/simulatedvoice.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace vp::test {

inline const QString Caller = QStringLiteral("+393401234567");
inline constexpr int Patience = 60'000; ///< ms, for workers and the machine's voice

/** The most that @p part is like any place of @p all, 0 to 1. */
inline double found(const Samples &part, const Samples &all)
{
    double best = 0;
    for (std::size_t at = 0; at + part.size() <= all.size(); at += FrameSamples / 4) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            both += double {1} * part[i] * all[at + i];
            first += double {1} * part[i] * part[i];
            second += double {1} * all[at + i] * all[at + i];
        }
        best = std::max(best, first * second == 0 ? 0 : both / std::sqrt(first * second));
    }
    return best;
}

/** A whole phone whose modem carries sound, with the files that its chat is sent. */
class SoundWorld : public PhoneWorld
{
public:
    using Encoder = std::function<Result<QByteArray>(const Samples &)>;
    /** Without an encoder it is Ogg/Opus. */
    explicit SoundWorld(Encoder own = {}, bool hasPort = true)
    {
        connect(&chat, &sim::SimulatedChat::shown, this,
                [this](qint64, qint64, const ChatContent &content, bool edited) {
                    if (!edited && !content.file.isEmpty()) {
                        files.push_back(content);
                    }
                });
        if (own) {
            encoder = std::move(own);
        }
        if (hasPort) {
            useVoice();
        }
    }
    void set(SettingKey key, const QString &value) { QVERIFY(settings->set(key, value)); }
    /** @p key names a file with @p sound from now on. */
    void setSound(SettingKey key, const Samples &sound)
    {
        const QString path = folder.filePath(QStringLiteral("%1.wav").arg(static_cast<int>(key)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toWav(sound));
        file.close();
        set(key, path);
    }
    /** Until so many files are in the chat; a worker's time is real, the phone's goes on by
     * @p step. */
    bool arrives(std::size_t count = 1,
                 std::chrono::milliseconds step = std::chrono::milliseconds(20))
    {
        return QTest::qWaitFor(
            [&] {
                advance(step);
                return files.size() >= count;
            },
            Patience);
    }
    /** What our line said to him. */
    [[nodiscard]] Samples heardBy(const QString &number)
    {
        return fromPcm(modem.voice().heard(number));
    }
    /** The names of what callers have left, on the disk. */
    [[nodiscard]] QStringList kept() const
    {
        return voicemailDir.isEmpty() ? QStringList() : QDir(voicemailDir).entryList(QDir::Files);
    }
    /** Decoded; nothing where it is no sound. */
    [[nodiscard]] Samples soundOf(const ChatContent &content) const
    {
        QFile file(folder.filePath(content.file.name));
        const bool isThere = file.open(QIODevice::WriteOnly) && file.write(content.file.bytes) > 0;
        file.close();
        constexpr std::chrono::seconds longest {300};
        return isThere ? readSound(file.fileName(), longest).value_or(Samples()) : Samples();
    }

    std::vector<ChatContent> files; ///< as they were sent
};

} // namespace vp::test
