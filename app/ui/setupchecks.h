// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/doctorreport.h"
#include "telephony/networkstatus.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace vp {

/** One row of what the wizard looks at while a stick comes up. */
struct SetupCheck
{
    enum class State : std::uint8_t { Waits, Ok, Attention, Failed };
    QLatin1StringView name; ///< "sim"
    State state = State::Waits;
    QString text {};
    bool operator==(const SetupCheck &) const = default;
};

/** The modem's rows, in the order in which they come true. Pure. */
class SetupChecks
{
    Q_DECLARE_TR_FUNCTIONS(SetupChecks)
public:
    /** @p report is what an examination has found since the modem became ready. */
    [[nodiscard]] static std::vector<SetupCheck> of(const NetworkStatus &network,
                                                    const std::optional<DoctorReport> &report);
    [[nodiscard]] static QString state(SetupCheck::State state); ///< in a word
    /** A file of icons; its shape tells as much as its colour. */
    [[nodiscard]] static QString icon(SetupCheck::State state);

private:
    [[nodiscard]] static SetupCheck port(const NetworkStatus &network);
    [[nodiscard]] static SetupCheck answers(const NetworkStatus &network);
    [[nodiscard]] static SetupCheck sim(const NetworkStatus &network);
    [[nodiscard]] static SetupCheck pin(const NetworkStatus &network);
    [[nodiscard]] static SetupCheck registered(const NetworkStatus &network);
    [[nodiscard]] static SetupCheck examined(QLatin1StringView name, DoctorCheck check,
                                             const QString &what,
                                             const std::optional<DoctorReport> &report);
};

} // namespace vp
