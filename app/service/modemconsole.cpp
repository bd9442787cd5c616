// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/modemconsole.h"

#include "base/logging.h"
#include "service/line.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::size_t MostWaiting = 8;
constexpr std::chrono::milliseconds Patience = 5min;

} // namespace

ModemConsole::ModemConsole(Line &line, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_clock(clock)
    , m_look(clock)
    , m_patience(clock)
    , m_soon(clock)
{
    connect(&line.modem(), &ModemSession::traffic, this, [this](bool sent, const QByteArray &text) {
        Q_EMIT traffic(sent, maskedTraffic(QString::fromLatin1(text)));
    });
    // Later, when whoever else hears of it has done his part.
    const auto lookSoon = [this] {
        if (!m_waiting.empty()) {
            m_look.start(0ms);
        }
    };
    connect(&line.calls(), &CallProvider::callChanged, this, lookSoon);
    connect(&line.calls(), &CallProvider::callRemoved, this, lookSoon);
    connect(&line.joiner(), &CallJoiner::stageChanged, this, lookSoon);
    connect(&line.joiner(), &CallJoiner::finished, this, lookSoon);
    connect(&line, &Line::idle, this, lookSoon);
    connect(&m_look, &Deadline::expired, this, &ModemConsole::look);
    connect(&m_patience, &Deadline::expired, this, &ModemConsole::look);
    connect(&m_soon, &Deadline::expired, this, [this] {
        for (const std::function<void()> &tell : std::exchange(m_failures, {})) {
            tell();
        }
    });
}

bool ModemConsole::waits(const ConsoleCommand &command) const
{
    return !command.hangsUp() && (m_line.isSettingUp() || !m_waiting.empty());
}

void ModemConsole::send(const ConsoleCommand &command, QObject *context, Callback callback)
{
    if (command.text.isEmpty()) {
        fail(context, callback, ErrorCode::InvalidInput);
        return;
    }
    const RawCommand raw {command.text, command.names, command.deadline, command.hangsUp()};
    // Its values may be anybody's numbers and texts.
    qCInfo(lcService).noquote() << "the modem is asked for" << raw.names.join(", ");
    if (!waits(command)) {
        pass(raw, context, callback);
    } else if (m_waiting.size() >= MostWaiting) {
        fail(context, callback, ErrorCode::TooManyRequests);
    } else {
        m_waiting.push_back({raw, context, std::move(callback), m_clock.steady() + Patience});
        if (!m_patience.isActive()) {
            m_patience.start(Patience);
        }
    }
}

void ModemConsole::pass(const RawCommand &command, QObject *context, const Callback &callback)
{
    m_line.modem().command(command, context, callback);
}

void ModemConsole::fail(QObject *context, const Callback &callback, ErrorCode code)
{
    m_failures.emplace_back([context = QPointer<QObject>(context), callback, code] {
        if (context != nullptr) {
            callback(failure(code));
        }
    });
    m_soon.start(0ms);
}

void ModemConsole::look()
{
    const std::chrono::milliseconds now = m_clock.steady();
    while (!m_waiting.empty()) {
        const Waiting &first = m_waiting.front();
        if (first.context != nullptr && first.until <= now) {
            fail(first.context, first.callback, ErrorCode::CallInProgress);
        } else if (first.context != nullptr && m_line.isSettingUp()) {
            break;
        } else if (first.context != nullptr) {
            pass(first.command, first.context, first.callback);
        }
        m_waiting.pop_front();
    }
    if (m_waiting.empty()) {
        m_patience.stop();
    } else {
        m_patience.start(m_waiting.front().until - now);
    }
}

} // namespace vp
