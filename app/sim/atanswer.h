// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstdint>
#include <functional>

namespace vp::sim {

/** What the modem says to one command. */
struct AtAnswer
{
    enum class Final : std::uint8_t {
        Ok,
        Error,
        Cme, ///< +CME ERROR, in the form that +CMEE asks for
        Cms,
        NotSupported, ///< Huawei's COMMAND NOT SUPPORT
        NoCarrier,
        Prompt, ///< "> ", then the payload goes to onPayload
        Late, ///< OK comes later, by CommandLine::finishLate()
        None, ///< never comes
    };
    QByteArrayList lines;
    Final final = Final::Ok;
    int code = 0;
    /** Takes what came up to Ctrl-Z; its answer ends the command. */
    std::function<AtAnswer(const QByteArray &)> onPayload;

    [[nodiscard]] static AtAnswer ok() { return {}; }
    [[nodiscard]] static AtAnswer ok(const QByteArray &line) { return {{line}, Final::Ok, 0, {}}; }
    [[nodiscard]] static AtAnswer of(Final final, int code = 0) { return {{}, final, code, {}}; }
    [[nodiscard]] static AtAnswer cme(int code) { return of(Final::Cme, code); }
    [[nodiscard]] static AtAnswer cms(int code) { return of(Final::Cms, code); }

    /** The final line; @p errorLevel is +CMEE (0-2). */
    [[nodiscard]] QByteArray finalLine(int errorLevel) const;
};

} // namespace vp::sim
