// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/modemcontext.h"

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>
#include <cstdint>
#include <memory>

namespace vp::sim {

/** What has happened to a call. */
enum class CallStep : std::uint8_t {
    Offered, ///< somebody calls us, ringing or waiting
    Originated,
    Alerting,
    Connected,
    Changed, ///< held, resumed, joined
};

/** How one make of modem puts the life of a call into unsolicited lines. */
class CallWords
{
public:
    explicit CallWords(const ModemContext &context)
        : m_context(context)
    {
    }
    virtual ~CallWords() = default;
    /** @p call is as it is after the step. */
    [[nodiscard]] virtual QByteArrayList step(CallStep step, const NetworkCall &call) = 0;
    /** Whether an offered call is told before its ringing or after. */
    [[nodiscard]] virtual bool offersFirst() const { return true; }
    /** @p call is as it was; @p talked since it was answered. */
    [[nodiscard]] virtual QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                               std::chrono::seconds talked) = 0;

protected:
    [[nodiscard]] const ModemContext &context() const { return m_context; }
    /** "<number>",<type> of a call, as this modem writes it. */
    [[nodiscard]] QByteArray numberFields(const NetworkCall &call) const;
    /** BUSY, NO ANSWER or NO CARRIER. @see ITU-T V.250, 5.7.1 */
    [[nodiscard]] static QByteArray resultWord(const ReleaseNote &note);
    /** An outgoing call or a connected one that we did not end ourselves. */
    [[nodiscard]] static bool wasTakenFromUs(const NetworkCall &call, const ReleaseNote &note);

private:
    const ModemContext &m_context;
};

/** The words of the context's dialect. */
[[nodiscard]] std::unique_ptr<CallWords> callWordsFor(const ModemContext &context);

} // namespace vp::sim
