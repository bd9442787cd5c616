// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace vp::sim {

/** Something that goes wrong on the wire at one byte of what the modem says. */
struct WireAccident
{
    enum class Kind : std::uint8_t {
        Garbage, ///< noise comes in between
        Tear, ///< the rest of the write comes a little later
        Loss, ///< the rest of the write never comes
        Reset, ///< … and the modem restarts, its calls dropped
        Unplug, ///< … and the modem is gone
    };
    Kind kind = Kind::Garbage;
    qint64 after = 0; ///< bytes from now on that still come as they should
    /** "garbage", "tear", "lose", "reset", "unplug". */
    [[nodiscard]] static std::optional<Kind> kindFromWord(const QString &word);
};

/** Lets the accidents happen to the bytes that pass. */
class WireAccidents : public QObject
{
    Q_OBJECT
public:
    explicit WireAccidents(Clock &clock, QObject *parent = nullptr);
    void schedule(const WireAccident &accident);
    void pass(const QByteArray &bytes);
    /** No more accidents. */
    void clear() { m_pending.clear(); }
    /** As after power-on: nothing waits, accidents still do. */
    void reset();

Q_SIGNALS:
    void passed(const QByteArray &bytes);
    /** Reset or Unplug has to be carried out; nothing passes until reset(). */
    void powerCut(vp::sim::WireAccident::Kind kind);

private:
    [[nodiscard]] std::optional<WireAccident> takeWithin(qint64 size);
    void advance(qint64 bytes);

    Deadline m_pause;
    QByteArray m_held;
    std::vector<WireAccident> m_pending;
    std::uint32_t m_random = 7;
    bool m_cut = false;
};

/** 1 to 24 bytes of reproducible noise, without a prompt in it. */
[[nodiscard]] QByteArray wireNoise(std::uint32_t &random);

} // namespace vp::sim
