// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegrampoller.h"

#include "base/logging.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/** Between two polls of which the first brought nothing: never a busy loop, whatever the server
 * does. */
constexpr milliseconds ShortestInterval = 200ms;
/** So many polls may follow each other at once while they bring news. */
constexpr int MostRapid = 50;
/** A poll that was open this long was no failure to connect, so the next one may follow at once. */
constexpr milliseconds OpenForAWhile = 1s;
constexpr milliseconds ConflictPatience = 60s;
constexpr milliseconds FloodMargin = 500ms;
/** A poll that is answered sooner brings what had been there before it. */
constexpr milliseconds WaitedForUs = 1s;
constexpr TelegramClient::Patience ConfirmPatience {1000ms, 1000ms};

} // namespace

TelegramPoller::TelegramPoller(const TelegramOptions &options, TelegramClient &sender, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_sender(sender)
    , m_clock(clock)
    , m_client(options, clock, this, TelegramOptions::ProxyNews::Asked)
    , m_retry(clock)
{
    connect(&m_retry, &Deadline::expired, this, &TelegramPoller::next);
    for (TelegramClient *client : {&m_client, &m_sender}) {
        connect(client, &TelegramClient::serverTimeTold, this,
                [this](const QDateTime &now, milliseconds heardAt) {
                    m_serverTime.told(now, heardAt);
                });
        connect(client, &TelegramClient::troubleMet, this,
                [this](ChatTrouble trouble) { m_met = trouble; });
    }
    connect(&m_intake, &UpdateIntake::messageReceived, this, [this](const ChatMessage &message) {
        ChatMessage told = message;
        told.date = m_serverTime.byOurClock(message.date, m_clock);
        Q_EMIT messageReceived(told);
    });
    connect(&m_intake, &UpdateIntake::tapReceived, this, [this](const ChatTap &tap) {
        ChatTap told = tap;
        told.maybeAge = m_tapAge;
        Q_EMIT tapReceived(told);
    });
}

TelegramPoller::~TelegramPoller()
{
    m_running = false;
    m_client.cancelAll();
}

void TelegramPoller::setJournal(std::unique_ptr<UpdateJournal> journal)
{
    m_intake.setJournal(std::move(journal));
}

void TelegramPoller::start()
{
    if (m_running) {
        return;
    }
    if (!telegram::isToken(m_options.token)) {
        qCWarning(lcNet) << "the bot's token does not look like one";
        setLink(ChatLinkState::Unauthorized);
        return;
    }
    m_running = true;
    ++m_session;
    m_failures = 0;
    m_backOff.reset();
    m_conflictSince.reset();
    m_webhookRemoved = false;
    setLink(ChatLinkState::Connecting);
    identify();
}

void TelegramPoller::stop()
{
    if (!m_running) {
        if (!m_handling && !m_confirming) {
            setLink(ChatLinkState::Off);
        }
        return;
    }
    m_running = false;
    ++m_session;
    m_retry.stop();
    m_client.cancelAll();
    if (!m_handling) { // else when the update that is being told has been receipted
        confirm();
    }
}

/** The last request: what was handled shall not come again at the next start. */
void TelegramPoller::confirm()
{
    if (!m_intake.receipts().isUnconfirmed(m_clock.steady())) {
        setLink(ChatLinkState::Off);
        return;
    }
    m_confirming = true;
    m_client.post(telegram::getUpdates(m_intake.receipts().offset(), 1, 0s), ConfirmPatience, this,
                  [this](const Result<QJsonValue> &) {
                      m_confirming = false;
                      if (!m_running) {
                          setLink(ChatLinkState::Off);
                      }
                  });
}

void TelegramPoller::refuse()
{
    if (!m_running) {
        return;
    }
    qCWarning(lcNet) << "the bot's token was refused";
    m_running = false;
    ++m_session;
    m_retry.stop();
    m_client.cancelAll();
    setLink(ChatLinkState::Unauthorized);
}

void TelegramPoller::reconnect()
{
    if (!m_running) {
        return;
    }
    m_retry.stop();
    m_client.reconnect(ErrorCode::Cancelled);
    m_backOff.reset();
    next();
}

void TelegramPoller::next()
{
    if (m_botName.isEmpty()) {
        identify();
    } else {
        poll();
    }
}

void TelegramPoller::identify()
{
    m_sender.post(telegram::getMe(), {}, this, [this](const Result<QJsonValue> &answer) {
        if (!m_running) {
            return;
        }
        const Result<telegram::Identity> identity = answer.and_then(telegram::parseIdentity);
        if (!identity) {
            failed(identity.error());
            return;
        }
        m_botName = identity->userName;
        m_joinsGroups = identity->joinsGroups;
        m_failures = 0;
        m_backOff.reset();
        setLink(ChatLinkState::Connected);
        if (tell([this](const UpdateIntake::GoesOn &wanted) { m_intake.replay(wanted); })) {
            poll();
        }
    });
}

void TelegramPoller::poll()
{
    m_polledAt = m_clock.steady();
    m_intake.receipts().ask(m_polledAt);
    const TelegramClient::Patience patience {m_options.pollTimeout + 15s,
                                             m_options.pollTimeout + 10s};
    m_client.post(
        telegram::getUpdates(m_intake.receipts().offset(), m_atOnce, m_options.pollTimeout),
        patience, this, [this](const Result<QJsonValue> &answer) { polled(answer); });
}

void TelegramPoller::polled(const Result<QJsonValue> &answer)
{
    if (!m_running) {
        return;
    }
    const Result<std::vector<telegram::Update>> updates = answer.and_then(telegram::parseUpdates);
    if (!updates) {
        failed(updates.error());
        return;
    }
    m_failures = 0;
    m_backOff.reset();
    m_conflictSince.reset();
    setLink(ChatLinkState::Connected);
    noteAnswer(static_cast<int>(updates->size()) < m_atOnce);
    bool broughtNews = false;
    const bool goesOn = tell([&](const UpdateIntake::GoesOn &wanted) {
        broughtNews = m_intake.handle(*updates, wanted);
    });
    if (!goesOn) {
        return;
    }
    m_rapid = sincePoll() >= ShortestInterval ? 0 : m_rapid + 1;
    if (m_rapid == 0 || (broughtNews && m_rapid < MostRapid)) {
        poll();
    } else {
        m_rapid = 0;
        m_retry.start(ShortestInterval);
    }
}

/** A tap that comes while we wait is told at once; others waited for us, at the most since the last
 * answer that left nothing behind. */
void TelegramPoller::noteAnswer(bool isAll)
{
    const QDateTime now = m_clock.wall();
    const std::chrono::seconds waited {m_answeredAt ? std::abs(m_answeredAt->secsTo(now))
                                                    : TapsAreKept.count()};
    m_tapAge = sincePoll() < WaitedForUs ? std::min(waited, TapsAreKept) : 0s;
    if (isAll) {
        m_answeredAt = now;
        m_atOnce = MostAtOnce;
    }
}

bool TelegramPoller::tell(const std::function<void(const UpdateIntake::GoesOn &)> &work)
{
    const int session = m_session;
    m_handling = true;
    work([this, session] { return session == m_session; });
    m_handling = false;
    if (session == m_session) {
        return true;
    }
    if (!m_running && m_link != ChatLinkState::Unauthorized) { // not started again
        confirm();
    }
    return false;
}

void TelegramPoller::failed(const Error &error)
{
    const ChatTrouble trouble = std::exchange(m_met, ChatTrouble::Unknown);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return; // reconnect() goes on by itself
    case ErrorCode::Unauthorized:
        refuse();
        return;
    case ErrorCode::Conflict:
        conflicted(error);
        return;
    case ErrorCode::TooManyRequests:
        m_retry.start(std::chrono::seconds {error.native} + FloodMargin);
        return;
    default:
        break;
    }
    if (error.native == TelegramClient::AnswerTooLong && m_atOnce > 1) {
        constexpr int fewer = 5;
        m_atOnce = std::max(m_atOnce / fewer, 1); // whoever waits behind those is heard as well
        qCInfo(lcNet) << "what waits at Telegram is too long for one answer, now by" << m_atOnce;
        m_retry.start(ShortestInterval);
        return;
    }
    m_options.systemProxies->forget();
    ++m_failures;
    const bool wasOpen = m_failures == 1 && !m_botName.isEmpty() && sincePoll() >= OpenForAWhile;
    if (wasOpen) { // idle connections get cut on the way: nothing to worry about yet
        m_retry.start(ShortestInterval);
        return;
    }
    const milliseconds wait = m_backOff.next();
    qCInfo(lcNet) << "Telegram does not answer, next try in" << wait.count()
                  << "ms:" << error.detail;
    m_retry.start(wait);
    setLink(ChatLinkState::Offline, trouble);
}

/** Our own old connection may live on at the server for a minute after a crash; only then somebody
 * else is polling. */
void TelegramPoller::conflicted(const Error &error)
{
    if (telegram::isWebhookConflict(error) && !m_webhookRemoved) {
        qCWarning(lcNet) << "a webhook was set for this bot, it is removed";
        m_webhookRemoved = true;
        m_client.post(telegram::deleteWebhook(), {}, this,
                      [this](const Result<QJsonValue> &answer) {
                          if (m_running) {
                              answer ? poll() : failed(answer.error());
                          }
                      });
        return;
    }
    const milliseconds now = m_clock.steady();
    m_retry.start(3s + milliseconds {QRandomGenerator::global()->bounded(2000)});
    if (!m_conflictSince) {
        m_conflictSince = now;
    } else if (now - *m_conflictSince >= ConflictPatience) {
        qCWarning(lcNet) << "another program receives this bot's messages";
        setLink(ChatLinkState::Conflict);
    }
}

void TelegramPoller::setLink(ChatLinkState state, ChatTrouble trouble)
{
    const bool isOther = std::exchange(m_trouble, trouble) != trouble;
    if (std::exchange(m_link, state) != state || isOther) {
        Q_EMIT linkChanged(state);
    }
}

milliseconds TelegramPoller::sincePoll() const
{
    return m_clock.steady() - m_polledAt;
}

} // namespace vp
