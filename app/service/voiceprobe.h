// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/doctorreport.h"

#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace vp {

/** Opens the port that carries the sound of calls, listens for a moment, closes it: nobody is
 * called for that. */
class VoiceProbe : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<Result<std::unique_ptr<QIODevice>>()>;
    using Callback = std::function<void(const VoicePortFacts &)>;
    explicit VoiceProbe(Clock &clock, QObject *parent = nullptr);
    ~VoiceProbe() override;

    /** @p opener empty = there is no port. @p told comes once, later than this call; while it
     * listens already, with what that brings. */
    void start(const Opener &opener, Callback told);
    /** Somebody else needs the port: it is closed now. */
    void hurry();

    static constexpr std::chrono::milliseconds Listens {400};

private:
    void finish();
    void close();

    std::unique_ptr<QIODevice> m_port;
    Deadline m_end;
    VoicePortFacts m_facts;
    std::vector<Callback> m_told;
};

} // namespace vp
