// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowmessages.h"

#include "base/logging.h"
#include "service/askphrases.h"
#include "service/callrows.h"
#include "service/messagephrases.h"
#include "service/messagesender.h"
#include "service/onetimecode.h"
#include "service/phrases.h"
#include "service/rowsexport.h"
#include "service/virtualphone.h"
#include "settings/rulevalues.h"
#include "store/database.h"
#include "store/draftstore.h"
#include "store/messagestore.h"
#include "store/readmarks.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QString OnlyLine = u"1"_s;
constexpr int MostFound = 100;
constexpr std::size_t MostNamed = 20; ///< contacts that a search looks at
constexpr qsizetype PreviewLength = 80;

/** Without the drawing at its beginning: the window has its own. */
QString undrawn(QString text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) != u' ') {
        if (text.at(at).isLetterOrNumber() || text.at(at).isPunct()) {
            return text;
        }
        ++at;
    }
    return at < 5 ? text.mid(at).trimmed() : text;
}

QString wholeText(const MessageRecord &message)
{
    const QString text = MessagePhrases::pieces(message).join(QString());
    const bool isPlain = message.kind == MessageKind::Text || message.kind == MessageKind::Flash;
    return isPlain ? text : undrawn(text);
}

bool isFinal(MessageState state)
{
    return state == MessageState::Failed || state == MessageState::Unknown;
}

template<class T>
T orWarn(const Result<T> &read)
{
    if (!read) {
        qCWarning(lcService) << "messages cannot be read:" << read.error().detail;
    }
    return read.value_or(T {});
}

} // namespace

WindowMessages::WindowMessages(VirtualPhone &phone, Database *database, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_database(database)
    , m_clock(clock)
{
    connect(&phone, &VirtualPhone::messageAdded, this, [this](const MessageRecord &message) {
        Q_EMIT moved(message);
        if (message.direction == MessageDirection::In) {
            Q_EMIT unreadChanged(unread());
        }
    });
    connect(&phone, &VirtualPhone::messageChanged, this, &WindowMessages::moved);
}

ConversationRow WindowMessages::rowOf(const MessageRecord &message, bool counts) const
{
    const QString line = wholeText(message).simplified();
    return {message.remote,
            titleOf(message.remote),
            line.size() > PreviewLength ? QString(line.left(PreviewLength) % u'…') : line,
            message.at,
            counts ? orWarn(ReadMarks(*m_database).unread(message.remote)) : 0,
            message.id};
}

std::vector<ConversationRow> WindowMessages::conversations(qint64 beforeId) const
{
    std::vector<ConversationRow> rows;
    if (m_database != nullptr) {
        const auto page = orWarn(MessageStore(*m_database).conversations(PageSize, beforeId));
        for (const Conversation &one : page) {
            rows.push_back(rowOf(one.last, true));
        }
    }
    return rows;
}

std::vector<ConversationRow> WindowMessages::found(const QString &text) const
{
    std::vector<ConversationRow> rows;
    if (m_database == nullptr || text.trimmed().isEmpty()) {
        return rows;
    }
    const MessageStore store(*m_database);
    std::set<qint64> seen;
    const auto add = [&](const std::vector<MessageRecord> &messages) {
        for (const MessageRecord &message : messages) {
            if (seen.insert(message.id).second) {
                rows.push_back(rowOf(message, false));
            }
        }
    };
    for (const Contact *contact : m_phone.contacts().search(text, MostNamed)) {
        for (const PhoneNumber &number : contact->numbers) {
            add(orWarn(store.pageWith(OnlyLine, number.text(), 1)));
        }
    }
    add(orWarn(store.search(text.trimmed(), MostFound)));
    return rows;
}

std::vector<BubbleRow> WindowMessages::messagesWith(const QString &remote, qint64 beforeId) const
{
    std::vector<BubbleRow> rows;
    if (m_database == nullptr) {
        return rows;
    }
    const auto page =
        orWarn(MessageStore(*m_database).pageWith(OnlyLine, remote, PageSize, beforeId));
    for (auto message = page.rbegin(); message != page.rend(); ++message) {
        rows.push_back(bubble(*message));
    }
    return rows;
}

BubbleRow WindowMessages::bubble(const MessageRecord &message) const
{
    const bool isOurs = message.direction == MessageDirection::Out;
    const bool waits = message.state == MessageState::Queued;
    return {message.id,
            isOurs,
            wholeText(message),
            isOurs ? MessagePhrases::state(message).remove(u"🕓 "_s) : QString(),
            message.at,
            isOurs && isFinal(message.state),
            isOurs && (isFinal(message.state) || waits),
            isOurs ? QString() : oneTimeCode(message.text).value_or(OneTimeCode {}).code};
}

QString WindowMessages::titleOf(const QString &remote) const
{
    return remote.isEmpty() ? MessagePhrases::unknownSender()
                            : Phrases::party(m_phone.nameOf(remote), remote);
}

bool WindowMessages::isAnswerable(const QString &remote) const
{
    return !remote.isEmpty() && PhoneNumber::parse(remote, m_phone.settings().region()).has_value();
}

void WindowMessages::markRead(const QString &remote, qint64 messageId)
{
    if (m_database == nullptr || messageId == 0) {
        return;
    }
    if (orWarn(ReadMarks(*m_database).unread(remote)) == 0) {
        return; // nothing to be written
    }
    if (const Result<> done = ReadMarks(*m_database).setRead(remote, messageId); !done) {
        qCWarning(lcService) << "a mark of reading was not stored:" << done.error().detail;
    }
    Q_EMIT unreadChanged(unread());
}

int WindowMessages::unread() const
{
    return m_database == nullptr ? 0 : orWarn(ReadMarks(*m_database).unreadInAll());
}

TextCost WindowMessages::cost(const QString &text)
{
    constexpr int dear = 3;
    const SmsMeasure measure = MessageSender::measure(text);
    return {MessagePhrases::counter(measure), measure.parts > dear, measure.fits};
}

QHash<QString, QString> WindowMessages::drafts() const
{
    return m_database == nullptr ? QHash<QString, QString>()
                                 : orWarn(DraftStore(*m_database).drafts());
}

void WindowMessages::keepDraft(const QString &remote, const QString &text)
{
    if (m_database == nullptr) {
        return;
    }
    if (const Result<> kept = DraftStore(*m_database).put(remote, text); !kept) {
        qCWarning(lcService) << "a text that was begun cannot be kept:" << kept.error().detail;
    }
}

QStringList WindowMessages::templates() const
{
    const Settings &settings = m_phone.settings();
    QStringList all = MessagePhrases::quickAnswers(settings.text(SettingKey::QuickAnswers),
                                                   settings.isSet(SettingKey::QuickAnswers));
    const QStringList own = readTexts(settings.text(SettingKey::RejectTexts));
    all += own.isEmpty() ? AskPhrases::standardTexts() : own;
    all.removeDuplicates();
    return all;
}

QString WindowMessages::warningOf(const QString &to) const
{
    return m_phone.warningOf(to);
}

QString WindowMessages::send(const QString &to, const QString &text, qint64 &id)
{
    const Result<qint64> queued = m_phone.sendSms(to, text);
    id = queued.value_or(0);
    return queued ? QString() : Phrases::error(queued.error());
}

QString WindowMessages::retry(qint64 id)
{
    const Result<> done = m_phone.retrySms(id);
    return done ? QString() : MessagePhrases::notAnyMore();
}

QString WindowMessages::drop(qint64 id)
{
    const Result<> done = m_phone.dropSms(id);
    return done ? QString() : MessagePhrases::notAnyMore();
}

WindowMessages::~WindowMessages() = default;

void WindowMessages::exportConversation(const QString &remote, const QString &file)
{
    if (m_database == nullptr) {
        return;
    }
    cancelExport();
    m_export = std::make_unique<RowsExport>(
        m_clock,
        [this, remote](qint64 before, bool isJson) {
            const auto page =
                orWarn(MessageStore(*m_database).pageWith(OnlyLine, remote, PageSize, before));
            RowPiece piece {{}, page.empty() ? 0 : page.back().id, page.size() < PageSize};
            for (const MessageRecord &message : page) {
                piece.rows.append(isJson ? exportrows::json(message) : exportrows::csv(message));
            }
            return piece;
        },
        exportrows::csvMessageHeader(), file);
    connect(m_export.get(), &RowsExport::moved, this, &WindowMessages::exportMoved);
    connect(m_export.get(), &RowsExport::finished, this, [this, file](const QString &words) {
        m_export.release()->deleteLater();
        Q_EMIT exported(file, words);
    });
    m_export->start();
}

void WindowMessages::cancelExport()
{
    if (m_export != nullptr) {
        m_export->cancel();
    }
}

} // namespace vp
