// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/message.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace vp {

class Clock;
class Database;
class RowsExport;
class VirtualPhone;

/** A correspondent and the newest word, or a message that was looked for. */
struct ConversationRow
{
    QString remote;
    QString title; ///< name, or the number spaced for reading
    QString preview; ///< one line
    QDateTime at {};
    int unread = 0;
    qint64 lastId = 0;
    bool operator==(const ConversationRow &) const = default;
};

/** A message as it is shown. */
struct BubbleRow
{
    qint64 id = 0;
    bool isOurs = false;
    QString text;
    QString state {}; ///< the ticks in words
    QDateTime at {};
    bool mayRepeat = false;
    bool mayDrop = false;
    QString code {}; ///< that it brings to be typed somewhere; mostly empty
    bool operator==(const BubbleRow &) const = default;
};

/** What a text will cost. */
struct TextCost
{
    QString words; ///< "118 left, 1 part"
    bool isDear = false; ///< so many parts that one should think
    bool fits = true;
};

/** The messages for the window, by correspondent. Texts of others come as they are: plain. */
class WindowMessages : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageSize = 100;

    /** @p database null = messages are not kept. */
    WindowMessages(VirtualPhone &phone, Database *database, Clock &clock,
                   QObject *parent = nullptr);
    ~WindowMessages() override;
    [[nodiscard]] bool isAvailable() const { return m_database != nullptr; }
    /** The newest ones whose newest message is older than @p beforeId (0 = from the newest). */
    [[nodiscard]] std::vector<ConversationRow> conversations(qint64 beforeId = 0) const;
    /** Messages that hold @p text, and correspondents whose name or number does; the newest of
     * the last 50,000. */
    [[nodiscard]] std::vector<ConversationRow> found(const QString &text) const;
    /** The newest PageSize with an id below @p beforeId, the oldest first. */
    [[nodiscard]] std::vector<BubbleRow> messagesWith(const QString &remote,
                                                      qint64 beforeId = 0) const;
    [[nodiscard]] BubbleRow bubble(const MessageRecord &message) const;
    [[nodiscard]] QString titleOf(const QString &remote) const;
    /** An answer can be sent there. */
    [[nodiscard]] bool isAnswerable(const QString &remote) const;
    void markRead(const QString &remote, qint64 messageId);
    [[nodiscard]] int unread() const;

    /** What was begun and not sent, by correspondent ("" = nobody yet). */
    [[nodiscard]] QHash<QString, QString> drafts() const;
    /** Outlives the program; an empty text is none. */
    void keepDraft(const QString &remote, const QString &text);
    /** Texts that are sent often, as the settings name them. */
    [[nodiscard]] QStringList templates() const;
    [[nodiscard]] static TextCost cost(const QString &text);
    /** Why an SMS to @p to costs more than others, in words; empty = it does not. */
    [[nodiscard]] QString warningOf(const QString &to) const;
    /** To a number, or to the only number of exactly one contact. The words are what went wrong,
     * or empty; @p id is the message's. */
    QString send(const QString &to, const QString &text, qint64 &id);
    QString retry(qint64 id);
    QString drop(qint64 id);
    /** Writes a conversation into a file, the newest first; JSON when its name ends so, else CSV.
     * exported() follows; an earlier one that is under way ends. */
    void exportConversation(const QString &remote, const QString &file);
    /** exported() follows, where one is under way. */
    void cancelExport();

Q_SIGNALS:
    /** A message is new or has changed. */
    void moved(const vp::MessageRecord &message);
    void unreadChanged(int messages);
    void exportMoved(int messages);
    /** @p words are why there is no file; empty = it is there. */
    void exported(const QString &file, const QString &words);

private:
    [[nodiscard]] ConversationRow rowOf(const MessageRecord &message, bool counts) const;

    VirtualPhone &m_phone;
    Database *m_database;
    Clock &m_clock;
    std::unique_ptr<RowsExport> m_export; ///< null = none is under way
};

} // namespace vp
