// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/callwords.h"

namespace vp::sim {

/** Tells nothing at all. */
class NoWords : public CallWords
{
public:
    using CallWords::CallWords;
    [[nodiscard]] QByteArrayList step(CallStep step, const NetworkCall &call) override;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;
};

/** Any phone: only when the other side ends a call, and without saying which. */
class FinalResultWords : public NoWords
{
public:
    using NoWords::NoWords;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;
};

/** NO CARRIER for the first end, twice for the second, not at all for the third, and so on. */
class UnreliableWords : public NoWords
{
public:
    using NoWords::NoWords;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;

private:
    int m_ends = 0;
};

} // namespace vp::sim
