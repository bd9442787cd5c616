// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/tonesender.h"

#include "modem/modemcallprovider.h"
#include "profiles/supplementary.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {
constexpr auto Gap = 250ms; ///< a tone of 100 ms, and silence
constexpr auto Pause = 2s;
constexpr qsizetype MostTones = 64;
} // namespace

ToneSender::ToneSender(AtChat &chat, CallProvider &calls, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_calls(calls)
    , m_gap(clock)
{
    connect(&m_gap, &Deadline::expired, this, &ToneSender::step);
}

void ToneSender::setMake(const QByteArray &profileName)
{
    m_ownWord = supplementary::hasOwnTones(profileName);
}

Result<> ToneSender::check(const QString &tones) const
{
    const bool readable = std::all_of(tones.cbegin(), tones.cend(), [](QChar c) {
        return c == u',' || supplementary::isTone(c);
    });
    if (tones.isEmpty() || tones.size() > MostTones || !readable) {
        return failure(ErrorCode::InvalidInput, u"no tones, or too many"_s);
    }
    const bool letters =
        std::any_of(tones.cbegin(), tones.cend(), [](QChar c) { return c.isLetter(); });
    if (letters && m_ownWord) {
        return failure(ErrorCode::Unsupported, u"this make sounds others for A to D"_s);
    }
    return {};
}

void ToneSender::send(const QString &tones, std::optional<int> call, QObject *context,
                      Callback callback)
{
    const QString wanted = tones.toUpper();
    Job job {wanted.toLatin1(), call, context, std::move(callback)};
    if (const Result<> checked = check(wanted); !checked) {
        // By way of the queue, so that the callback comes later.
        job.tones.clear();
        job.callback = [callback = std::move(job.callback), checked](const Result<> &) {
            callback(checked);
        };
    }
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1) {
        m_gap.start(0ms);
    }
}

void ToneSender::step()
{
    if (m_jobs.empty() || m_waiting) {
        return;
    }
    Job &job = m_jobs.front();
    if (job.tones.isEmpty()) {
        finish({});
        return;
    }
    if (job.tones.front() == ',') {
        job.tones.remove(0, 1);
        m_gap.start(Pause);
        return;
    }
    const std::vector<Call> calls = m_calls.calls();
    const auto active = std::find_if(calls.begin(), calls.end(), [&job](const Call &call) {
        return call.state == CallState::Active && call.id == job.call.value_or(call.id);
    });
    if (active == calls.end()) {
        finish(failure(ErrorCode::NotReady, u"the call is not active"_s));
        return;
    }
    const bool ownWord = m_ownWord && active->index > 0;
    const char digit = job.tones.front();
    m_waiting = true;
    m_chat.send(ownWord ? supplementary::huaweiTone(active->index, digit)
                        : supplementary::tone(digit),
                this, [this, ownWord](const Result<AtResponse> &result) { sent(result, ownWord); });
}

void ToneSender::sent(const Result<AtResponse> &result, bool ownWord)
{
    m_waiting = false;
    if (!result) {
        finish(tl::unexpected<Error>(result.error()));
        return;
    }
    if (result->isOk()) {
        m_jobs.front().tones.remove(0, 1);
        m_gap.start(Gap);
        return;
    }
    if (ownWord) {
        m_ownWord = false; // the same tone, by the common word
        m_gap.start(0ms);
        return;
    }
    finish(tl::unexpected<Error>(errorOf(result->final)));
}

void ToneSender::finish(const Result<> &result)
{
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty()) {
        m_gap.start(0ms);
    }
    if (job.context != nullptr) {
        job.callback(result);
    }
}

} // namespace vp
