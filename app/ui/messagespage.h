// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversationlist.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace vp {

class ChatView;
class Composer;

/** Conversations, one of them as bubbles, and where an answer is written. What is not sent yet is
 * kept for each. Texts are shown as they are; nothing in them can be followed by a click. */
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    /** @p messages outlives this. */
    explicit MessagesPage(WindowMessages &messages, QWidget *parent = nullptr);
    ~MessagesPage() override;
    /** A conversation with this number, perhaps the first, and a text, where nothing is being
     * written yet; nothing is sent. */
    void write(const QString &number, const QString &text = {});
    /** Contacts have changed: names may be others. */
    void refresh();

Q_SIGNALS:
    void callRequested(const QString &number);
    /** The person wants to block this number; nothing is blocked yet. */
    void blockRequested(const QString &number);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildTalk();
    void addKey(const QKeySequence &keys, void (MessagesPage::*command)());
    void choose();
    /** Shows the messages with @p remote; nothing = a new conversation. */
    void open(const std::optional<QString> &remote, qint64 beforeId = 0);
    void startNew();
    void keepDraft();
    /** So that it outlives the program. */
    void storeDraft(const QString &remote, const QString &text);
    void takeMessage(const MessageRecord &message);
    void show(const BubbleRow &bubble);
    void tapped(qint64 id, const QString &what);
    void send(const QString &text);
    void saveConversation();
    void saveShown();
    void showSaving(bool isSaving);
    void markRead();
    void focusSearch();

    WindowMessages &m_messages;
    ConversationList m_list;
    QHash<QString, QString> m_drafts; ///< by correspondent; "" = the new conversation
    std::optional<QString> m_remote; ///< none = a new conversation
    QString m_warnedOf; ///< to whom it is dear, as the person knows
    qint64 m_oldest = 0; ///< id of the first message that is shown
    qint64 m_newest = 0;
    bool m_isStale = false; ///< something moved while nobody looked
    bool m_isSaving = false;
    bool m_isLatest = true; ///< not a page of earlier ones
    QLineEdit *m_search = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_block = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QLabel *m_empty = nullptr;
    ChatView *m_talk = nullptr;
    Composer *m_composer = nullptr;
    QTimer m_draftPause {this}; ///< nothing was typed for a moment: it is stored
};

} // namespace vp
