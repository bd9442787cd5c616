// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/speaker.h"

#include "voice/soundfile.h"

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto Patience = 30s; ///< it needs milliseconds; a slow disk may need seconds
constexpr auto LongestSpeech = 60s;
constexpr qsizetype MostText = 1000;
} // namespace

Speaker::Speaker(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_program(u"espeak-ng"_s)
    , m_deadline(clock)
{
    connect(&m_deadline, &Deadline::expired, this,
            [this] { answer(failure(ErrorCode::Timeout, m_program)); });
}

Speaker::~Speaker()
{
    stopProcess();
}

void Speaker::say(const QString &text, const QString &voice, Callback callback, int wordsPerMinute)
{
    answer(failure(ErrorCode::Cancelled));
    m_callback = std::move(callback);
    m_folder = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &Speaker::finished);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this, process = m_process.get()](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && process == m_process.get()) {
                answer(failure(ErrorCode::Unsupported, m_program));
            }
        },
        Qt::QueuedConnection); // it may come from inside start()
    m_deadline.start(Patience);
    // The text goes in behind, so that nothing in it can be taken for an option.
    m_process->start(m_program,
                     {u"-v"_s, voice, u"-s"_s, QString::number(wordsPerMinute), u"-w"_s,
                      m_folder->filePath(u"speech.wav"_s), u"--stdin"_s});
    m_process->write(text.left(MostText).toUtf8());
    m_process->closeWriteChannel();
}

void Speaker::finished()
{
    const bool isDone =
        m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    answer(isDone ? readSound(m_folder->filePath(u"speech.wav"_s), LongestSpeech)
                  : failure(ErrorCode::Unsupported, m_program, m_process->exitCode()));
}

void Speaker::answer(const Result<Samples> &result)
{
    stopProcess();
    if (const Callback callback = std::exchange(m_callback, {})) {
        callback(result);
    }
}

void Speaker::stopProcess()
{
    m_deadline.stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill(); // nothing to be kept
        // Waiting for its end would keep everything else waiting.
        connect(m_process.get(), &QProcess::finished, m_process.get(), &QObject::deleteLater);
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
        }
        static_cast<void>(m_process.release());
    }
    m_folder.reset();
}

} // namespace vp
