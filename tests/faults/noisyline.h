// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QRandomGenerator>

#include <cstdint>
#include <memory>
#include <vector>

namespace vp::test {

/** A wire between a modem and its host that damages, at planned bytes, what the modem says. */
class NoisyLine : public QIODevice
{
    Q_OBJECT
public:
    enum class Damage : std::uint8_t {
        Flip, ///< one bit of this byte
        Cut, ///< some bytes from here on are missing
        Noise, ///< random bytes come in between
        Event, ///< an event of the modem comes in the middle of whatever this is
        Flood, ///< 64 KiB without a line end
        Nuls, ///< a row of NUL bytes
        Glue, ///< the next line end is missing
    };
    static constexpr int Kinds = 7;

    NoisyLine(std::unique_ptr<QIODevice> wire, QRandomGenerator &chance);
    /** The byte @p after those that come from now on. */
    void plan(Damage damage, qint64 after);
    [[nodiscard]] bool isQuiet() const { return m_planned.empty() && !m_glue && m_cut == 0; }
    void beQuiet();
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 heard() const { return m_heard; } ///< bytes of the modem so far

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void pass();
    void damage(Damage kind, char &byte);
    [[nodiscard]] QByteArray noise();

    std::unique_ptr<QIODevice> m_wire;
    QRandomGenerator &m_chance;
    std::vector<std::pair<qint64, Damage>> m_planned; ///< by the number of the byte
    QByteArray m_toHost;
    qint64 m_heard = 0;
    int m_cut = 0; ///< bytes still to be left out
    bool m_glue = false;
};

} // namespace vp::test
