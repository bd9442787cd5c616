// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagespage.h"

#include "ui/chatview.h"
#include "ui/composer.h"
#include "ui/controls.h"
#include "ui/filequestion.h"
#include "ui/historymodel.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongestWord = 200;
constexpr auto DraftPause = 2s;
const QString Repeat = u"repeat"_s;
const QString Drop = u"drop"_s;
const QString Code = u"code:"_s; ///< and what is to be copied

} // namespace

MessagesPage::MessagesPage(WindowMessages &messages, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_list(messages)
    , m_drafts(messages.drafts())
{
    setObjectName(u"messages"_s);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"messages.split"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildTalk());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setSizes({280, 560});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->addWidget(split);
    addKey(QKeySequence(u"Ctrl+F"_s), &MessagesPage::focusSearch);
    addKey(QKeySequence(u"Ctrl+N"_s), &MessagesPage::startNew);
    addKey(QKeySequence(u"Ctrl+E"_s), &MessagesPage::saveShown);
    connect(&m_messages, &WindowMessages::moved, this, &MessagesPage::takeMessage);
    m_composer->setText(m_drafts.value(QString())); // until another conversation is opened
    m_list.refresh();
    if (m_list.rowCount() > 0) {
        m_view->setCurrentIndex(m_list.index(0));
    } else {
        open(std::nullopt);
    }
}

void MessagesPage::addKey(const QKeySequence &keys, void (MessagesPage::*command)())
{
    auto *shortcut = new QShortcut(keys, this); // wherever the keyboard is, while this is shown
    connect(shortcut, &QShortcut::activated, this, command);
}

QWidget *MessagesPage::buildList()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"messages.search"_s);
    m_search->setAccessibleName(tr("Search in the messages"));
    m_search->setPlaceholderText(tr("Search (%1)").arg(u"Ctrl+F"_s));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(LongestWord);
    QPushButton *fresh =
        makeButton(u"messages.new"_s, tr("&New…"), tr("Write to somebody else"), side);
    m_view = new QListView(side);
    m_view->setObjectName(u"messages.conversations"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(&m_list);
    m_view->setUniformItemSizes(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSpacing(4);
    side->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(fresh);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_list.search(text); });
    connect(fresh, &QPushButton::clicked, this, &MessagesPage::startNew);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MessagesPage::choose);
    return side;
}

QWidget *MessagesPage::buildTalk()
{
    auto *side = new QWidget(this);
    m_title = textLabel({}, false, side);
    m_title->setObjectName(u"messages.title"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_to = new QLineEdit(side);
    m_to->setObjectName(u"messages.to"_s);
    m_to->setAccessibleName(tr("Recipient"));
    m_to->setPlaceholderText(tr("Number, or the name of a contact"));
    m_to->setMaxLength(LongestWord);
    m_call = makeButton(u"messages.call"_s, tr("C&all…"), tr("Call this number"), side);
    m_call->setIcon(lineIcon(u"call"_s));
    m_block = makeButton(u"messages.block"_s, {}, tr("Block this number"), side);
    m_block->setIcon(lineIcon(u"blocking"_s)); // large words have no room for one more
    m_block->setToolTip(m_block->accessibleName());
    m_save = makeButton(u"messages.save"_s, {}, {}, side);
    showSaving(false);
    m_earlier = makeButton(u"messages.earlier"_s, tr("&Earlier messages"), {}, side);
    m_later = makeButton(u"messages.later"_s, tr("&Latest messages"), {}, side);
    m_empty = textLabel({}, true, side);
    m_empty->setObjectName(u"messages.empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_talk = new ChatView(side);
    m_talk->setObjectName(u"messages.talk"_s);
    m_talk->setAccessibleName(tr("Messages of this conversation"));
    m_composer = new Composer(side);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_to, 1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    head->addWidget(m_save);
    head->addWidget(m_block);
    head->addWidget(m_call);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_talk, 1);
    column->addWidget(m_composer);
    connect(m_call, &QPushButton::clicked, this,
            [this] { Q_EMIT callRequested(m_remote.value_or(QString())); });
    connect(m_block, &QPushButton::clicked, this,
            [this] { Q_EMIT blockRequested(m_remote.value_or(QString())); });
    connect(m_save, &QPushButton::clicked, this, &MessagesPage::saveConversation);
    connect(&m_messages, &WindowMessages::exported, this,
            [this](const QString &file, const QString &words) {
                showSaving(false);
                m_composer->tell(words.isEmpty() ? tr("Saved as %1.").arg(file)
                                                 : tr("Nothing was saved: %1.").arg(words));
            });
    connect(&m_messages, &WindowMessages::exportMoved, this, [this](int messages) {
        showSaving(true);
        m_composer->tell(tr("Saving, messages so far: %1").arg(QLocale().toString(messages)));
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] { open(m_remote, m_oldest); });
    connect(m_later, &QPushButton::clicked, this, [this] { open(m_remote); });
    connect(m_talk, &ChatView::tapped, this, &MessagesPage::tapped);
    connect(m_composer, &Composer::sendRequested, this, &MessagesPage::send);
    m_composer->setTemplates([this] { return m_messages.templates(); });
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(DraftPause);
    connect(m_composer, &Composer::textChanged, &m_draftPause, qOverload<>(&QTimer::start));
    connect(&m_draftPause, &QTimer::timeout, this, &MessagesPage::keepDraft);
    return side;
}

void MessagesPage::choose()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && index.row() < m_list.rowCount()) {
        const ConversationRow row = m_list.row(index.row());
        // What a search has found may be long ago.
        const bool isOld = !m_search->text().trimmed().isEmpty();
        open(row.remote, isOld ? row.lastId + WindowMessages::PageSize / 2 : 0);
    }
}

void MessagesPage::open(const std::optional<QString> &remote, qint64 beforeId)
{
    keepDraft();
    const bool another = remote != m_remote;
    m_remote = remote;
    if (another) {
        m_warnedOf.clear();
    }
    const std::vector<BubbleRow> rows =
        remote ? m_messages.messagesWith(*remote, beforeId) : std::vector<BubbleRow> {};
    m_talk->clear();
    for (const BubbleRow &row : rows) {
        show(row);
    }
    m_oldest = rows.empty() ? 0 : rows.front().id;
    m_newest = rows.empty() ? 0 : rows.back().id;
    m_isLatest = beforeId == 0;
    m_earlier->setVisible(rows.size() == static_cast<std::size_t>(WindowMessages::PageSize));
    m_later->setVisible(!m_isLatest);
    m_title->setText(remote ? m_messages.titleOf(*remote) : QString());
    m_title->setVisible(remote.has_value());
    m_to->setVisible(!remote);
    const bool isAnswerable = !remote || m_messages.isAnswerable(*remote);
    m_call->setVisible(remote && isAnswerable);
    m_block->setVisible(remote && isAnswerable);
    m_save->setVisible(m_isSaving || !rows.empty());
    m_talk->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_empty->setText(m_list.rowCount() == 0 && m_search->text().isEmpty()
                         ? tr("No messages yet. What is sent to the SIM in the modem appears here; "
                              "write a number above to begin.")
                         : QString());
    m_composer->setClosed(!m_messages.isAvailable() ? tr("Messages cannot be kept on this disk.")
                              : isAnswerable        ? QString()
                                             : tr("This sender has no number to answer to."));
    if (another || m_composer->text().isEmpty()) {
        m_composer->setText(m_drafts.value(remote.value_or(QString())));
        m_composer->tell({});
    }
    markRead();
}

void MessagesPage::keepDraft()
{
    m_draftPause.stop();
    const bool isBlank = m_composer->text().trimmed().isEmpty();
    storeDraft(m_remote.value_or(QString()), isBlank ? QString() : m_composer->text());
}

void MessagesPage::storeDraft(const QString &remote, const QString &text)
{
    if (m_drafts.value(remote) == text) {
        return;
    }
    if (text.isEmpty()) {
        m_drafts.remove(remote);
    } else {
        m_drafts.insert(remote, text);
    }
    m_messages.keepDraft(remote, text);
}

MessagesPage::~MessagesPage()
{
    keepDraft();
}

void MessagesPage::startNew()
{
    m_view->selectionModel()->clear();
    open(std::nullopt);
    m_to->clear();
    m_to->setFocus();
}

void MessagesPage::write(const QString &number, const QString &text)
{
    m_search->clear();
    if (const int row = m_list.rowOf(number); row >= 0) {
        m_view->setCurrentIndex(m_list.index(row));
    } else {
        startNew();
        m_to->setText(number);
    }
    if (!text.isEmpty() && m_composer->text().trimmed().isEmpty()) {
        m_composer->setText(text);
    }
    if (!number.isEmpty()) {
        m_composer->takeFocus();
    }
}

void MessagesPage::refresh()
{
    if (!isVisible()) {
        m_isStale = true; // a hidden page costs nothing
        return;
    }
    const QSignalBlocker quiet(m_view->selectionModel());
    m_list.refresh();
    const int row = m_remote ? m_list.rowOf(*m_remote) : -1;
    if (row >= 0) {
        m_view->setCurrentIndex(m_list.index(row));
    }
    m_title->setText(m_remote ? m_messages.titleOf(*m_remote) : QString());
}

void MessagesPage::takeMessage(const MessageRecord &message)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    if (m_remote == message.remote) {
        if (message.id > m_newest && m_isLatest) {
            m_newest = message.id;
            m_oldest = m_oldest == 0 ? message.id : m_oldest;
            m_talk->show();
            m_empty->hide();
            show(m_messages.bubble(message));
        } else if (message.id >= m_oldest && message.id <= m_newest) {
            show(m_messages.bubble(message));
        }
        markRead();
    }
    if (m_search->text().trimmed().isEmpty()) {
        refresh();
    }
}

void MessagesPage::show(const BubbleRow &bubble)
{
    const QString time = spokenTime(bubble.at);
    const QString footer =
        bubble.state.isEmpty() ? time : tr("%1 · %2", "time, state").arg(time, bubble.state);
    PlaygroundLine line {bubble.id, bubble.isOurs, QString(bubble.text % u'\n' % footer), {}};
    if (!bubble.code.isEmpty()) {
        line.buttons.emplace_back(tr("Copy %1", "a one-time code").arg(bubble.code),
                                  Code + bubble.code);
    }
    if (bubble.mayRepeat) {
        line.buttons.emplace_back(tr("Send again"), Repeat);
    }
    if (bubble.mayDrop) {
        line.buttons.emplace_back(tr("Do not send"), Drop);
    }
    m_talk->setLine(line);
}

void MessagesPage::tapped(qint64 id, const QString &what)
{
    if (what.startsWith(Code)) {
        QGuiApplication::clipboard()->setText(what.sliced(Code.size()));
        m_composer->tell(tr("Copied."));
        return;
    }
    m_composer->tell(what == Repeat ? m_messages.retry(id) : m_messages.drop(id));
}

/** The button saves, and while something is saved it stops that. */
void MessagesPage::showSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_save->setText(isSaving ? tr("Cancel") : tr("Sa&ve…"));
    m_save->setAccessibleName(isSaving ? tr("Save nothing")
                                       : tr("Save this conversation as CSV or JSON"));
}

void MessagesPage::saveShown()
{
    if (!m_save->isHidden()) {
        saveConversation();
    }
}

void MessagesPage::saveConversation()
{
    if (m_isSaving) {
        m_messages.cancelExport();
        return;
    }
    const QString remote = m_remote.value_or(QString());
    const QFileDialog *dialog = askWhereToSave({u"messages.saveDialog"_s,
                                                tr("Save this conversation"),
                                                {tr("Table (*.csv)"), tr("For programs (*.json)")},
                                                tr("messages", "name of a file") + u".csv"_s},
                                               this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, remote](const QString &file) { m_messages.exportConversation(remote, file); });
}

void MessagesPage::send(const QString &text)
{
    const QString to = m_remote ? *m_remote : m_to->text().trimmed();
    if (const QString dear = m_messages.warningOf(to); !dear.isEmpty() && m_warnedOf != to) {
        m_warnedOf = to;
        m_composer->tell(
            tr("%1 Press Send once more to send it all the same.", "%1 = why an SMS there is dear")
                .arg(dear));
        return;
    }
    qint64 id = 0;
    const QString problem = m_messages.send(to, text, id);
    m_composer->tell(problem);
    if (!problem.isEmpty()) {
        return;
    }
    m_composer->setText({});
    storeDraft(m_remote.value_or(QString()), {});
    if (!m_remote) {
        m_search->clear();
        refresh();
        m_view->setCurrentIndex(m_list.index(0)); // it is the newest now
    } else if (!m_isLatest) {
        open(m_remote);
    }
}

void MessagesPage::markRead()
{
    if (m_remote && m_isLatest && isVisible()) {
        m_messages.markRead(*m_remote, m_newest);
        m_list.setRead(*m_remote);
    }
}

void MessagesPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void MessagesPage::hideEvent(QHideEvent *event)
{
    keepDraft();
    QWidget::hideEvent(event);
}

void MessagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) {
        open(m_remote);
    }
    markRead();
    refresh();
}

} // namespace vp
