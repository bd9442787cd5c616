// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/callwords.h"

namespace vp::sim {

/** @see Huawei MU509 AT command manual, sections 11.2-11.5 */
class HuaweiWords : public CallWords
{
public:
    using CallWords::CallWords;
    [[nodiscard]] QByteArrayList step(CallStep step, const NetworkCall &call) override;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;
};

/** +QIND: "ccinfo" and ^DSCI, each when it was asked for, and the final results. */
class QuectelWords : public CallWords
{
public:
    using CallWords::CallWords;
    [[nodiscard]] bool offersFirst() const override { return false; }
    [[nodiscard]] QByteArrayList step(CallStep step, const NetworkCall &call) override;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;

private:
    [[nodiscard]] QByteArrayList news(const NetworkCall &call, bool over) const;
};

/** +CLCC for each change after AT+CLCC=1; the 7x00 family also says VOICE CALL. */
class SimComWords : public CallWords
{
public:
    using CallWords::CallWords;
    [[nodiscard]] QByteArrayList step(CallStep step, const NetworkCall &call) override;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;

private:
    [[nodiscard]] QByteArrayList listed(const NetworkCall &call, int state) const;
    [[nodiscard]] bool saysVoiceCall() const;
};

/** CONNECT and OK are what ATD ends with; HANGUP: <index> at every other end. */
class ZteWords : public CallWords
{
public:
    using CallWords::CallWords;
    [[nodiscard]] QByteArrayList step(CallStep step, const NetworkCall &call) override;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;
};

/** OK is what ATD ends with; +WIND after AT+WIND=50. */
class WavecomWords : public CallWords
{
public:
    using CallWords::CallWords;
    [[nodiscard]] QByteArrayList step(CallStep step, const NetworkCall &call) override;
    [[nodiscard]] QByteArrayList ended(const NetworkCall &call, const ReleaseNote &note,
                                       std::chrono::seconds talked) override;

private:
    /** The line when its bit of +WIND is set. */
    [[nodiscard]] QByteArrayList wind(int event, const QByteArray &line) const;
};

} // namespace vp::sim
