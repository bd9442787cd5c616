// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramtransport.h"

#include "base/logging.h"

#include <QPointer>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** For what is tried once: that it failed is only logged. */
auto logged(const char *what)
{
    return [what](const Result<QJsonValue> &answer) {
        if (!answer) {
            qCDebug(lcNet) << what << answer.error().detail;
        }
    };
}

} // namespace

TelegramTransport::TelegramTransport(const TelegramOptions &options, Clock &clock, QObject *parent)
    : ChatTransport(parent)
    , m_options(options)
    , m_clock(clock)
    , m_sender(m_options, clock, this)
    , m_downloads(m_options, clock)
    , m_poller(m_options, m_sender, clock, this)
{
    connect(&m_poller, &TelegramPoller::messageReceived, this, [this](const ChatMessage &message) {
        message.movedTo == 0 ? Q_EMIT messageReceived(message)
                             : Q_EMIT chatMoved(message.chatId, message.movedTo);
    });
    connect(&m_poller, &TelegramPoller::tapReceived, this, &ChatTransport::tapReceived);
    connect(&m_poller, &TelegramPoller::linkChanged, this, &ChatTransport::linkChanged);
}

TelegramTransport::~TelegramTransport()
{
    m_sender.cancelAll();
}

void TelegramTransport::setJournal(std::unique_ptr<UpdateJournal> journal)
{
    m_poller.setJournal(std::move(journal));
}

void TelegramTransport::start()
{
    m_poller.start();
}

void TelegramTransport::stop()
{
    m_poller.stop();
    m_downloads.cancelAll();
    m_sender.cancelAll();
}

ChatLinkState TelegramTransport::linkState() const
{
    return m_poller.linkState();
}

std::optional<bool> TelegramTransport::mayJoinGroups() const
{
    return m_poller.mayJoinGroups();
}

QString TelegramTransport::botName() const
{
    return m_poller.botName();
}

/** A token begins with it. */
qint64 TelegramTransport::botId() const
{
    return m_options.token.section(u':', 0, 0).toLongLong();
}

void TelegramTransport::send(qint64 chatId, const ChatContent &content, QObject *context,
                             SentCallback callback)
{
    sendAs(telegram::SoundAs::Voice, chatId, content, context, callback);
}

/** Nothing was shown of what is refused, so the next way may be tried. */
void TelegramTransport::sendAs(telegram::SoundAs as, qint64 chatId, const ChatContent &content,
                               QObject *context, const SentCallback &callback)
{
    using telegram::SoundAs;
    const auto answered = [this, as, chatId, content, callback,
                           receiver = QPointer(context)](const Result<QJsonValue> &answer) {
        lookForMove(chatId, answer);
        if (content.file.voiceSeconds > 0 && !answer && receiver) {
            if (as == SoundAs::Voice && telegram::isVoiceForbidden(answer.error())) {
                sendAs(SoundAs::Audio, chatId, content, receiver, callback);
                return;
            }
            if (as == SoundAs::Audio && answer.error().code == ErrorCode::Rejected) {
                sendAs(SoundAs::Document, chatId, content, receiver, callback);
                return;
            }
        }
        callback(answer.and_then(telegram::parseMessageId));
    };
    request(telegram::sendMessage(chatId, content, as), context, answered);
}

void TelegramTransport::edit(qint64 chatId, qint64 messageId, const ChatContent &content,
                             QObject *context, DoneCallback callback)
{
    request(telegram::editMessage(chatId, messageId, content), context,
            [this, chatId, callback = std::move(callback)](const Result<QJsonValue> &answer) {
                lookForMove(chatId, answer);
                if (answer || telegram::isNotModified(answer.error())) {
                    callback({});
                } else {
                    callback(tl::unexpected<Error>(answer.error()));
                }
            });
}

void TelegramTransport::answerTap(const QString &tapId, const QString &toast)
{
    // Too old, mostly; the spinner ends by itself.
    request(telegram::answerTap(tapId, toast), this, logged("a tap was not answered:"));
}

void TelegramTransport::erase(qint64 chatId, qint64 messageId, QObject *context,
                              DoneCallback callback)
{
    request(telegram::deleteMessage(chatId, messageId), context,
            [callback = std::move(callback)](const Result<QJsonValue> &answer) {
                logged("a message was not deleted:")(answer);
                callback(answer.map([](const QJsonValue & /*done*/) {}));
            });
}

void TelegramTransport::setMenu(qint64 chatId, const QString &language,
                                const std::vector<MenuCommand> &commands, QObject *context,
                                DoneCallback callback)
{
    request(telegram::setMenu(chatId, language, commands), context,
            [callback = std::move(callback)](const Result<QJsonValue> &answer) {
                if (answer) {
                    callback({});
                } else {
                    callback(tl::unexpected<Error>(answer.error()));
                }
            });
}

void TelegramTransport::removeButtons(qint64 chatId, qint64 messageId)
{
    request(telegram::removeButtons(chatId, messageId), this, logged("dead buttons stay:"));
}

void TelegramTransport::react(qint64 chatId, qint64 messageId, const QString &emoji,
                              QObject *context, DoneCallback callback)
{
    request(telegram::setReaction(chatId, messageId, emoji), context,
            [callback = std::move(callback)](const Result<QJsonValue> &answer) {
                logged("a reaction was not shown:")(answer);
                callback(answer.map([](const QJsonValue & /*done*/) {}));
            });
}

void TelegramTransport::download(const QString &fileId, qint64 limit, QObject *context,
                                 FileCallback callback)
{
    const QPointer<QObject> receiver(context);
    request(
        telegram::getFile(fileId), this,
        [this, limit, receiver, callback = std::move(callback)](const Result<QJsonValue> &answer) {
            if (!receiver) {
                return;
            }
            const Result<QString> path = answer.and_then(telegram::parseFilePath);
            if (path) {
                m_downloads.get(*path, limit, receiver, callback);
            } else {
                callback(tl::unexpected<Error>(path.error()));
            }
        });
}

void TelegramTransport::lookForMove(qint64 chatId, const Result<QJsonValue> &answer)
{
    if (const auto to = answer ? std::nullopt : telegram::movedTo(answer.error())) {
        Q_EMIT chatMoved(chatId, *to);
    }
}

void TelegramTransport::reconnect()
{
    m_sender.reconnect(ErrorCode::Network);
    m_poller.reconnect();
}

void TelegramTransport::request(const telegram::Request &request, QObject *context,
                                const TelegramClient::Callback &callback)
{
    if (!m_poller.isRunning()) {
        const ErrorCode code = m_poller.linkState() == ChatLinkState::Unauthorized
            ? ErrorCode::Unauthorized
            : ErrorCode::Cancelled;
        QMetaObject::invokeMethod(
            context,
            [callback, code] { callback(failure(code, {}, ChatTransport::NothingWasSent)); },
            Qt::QueuedConnection);
        return;
    }
    m_sender.post(request, {}, context,
                  [this, callback, asked = m_clock.steady()](const Result<QJsonValue> &answer) {
                      if (answer) {
                          m_roundTrip = m_clock.steady() - asked;
                      }
                      if (!answer && answer.error().code == ErrorCode::Unauthorized) {
                          m_poller.refuse();
                      } else if (!answer && answer.error().code != ErrorCode::Rejected) {
                          m_options.systemProxies->forget();
                      }
                      callback(answer);
                  });
}

} // namespace vp
