// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationlist.h"

#include "ui/historymodel.h"

#include <QFont>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

ConversationList::ConversationList(const WindowMessages &messages, QObject *parent)
    : QAbstractListModel(parent)
    , m_messages(messages)
{
}

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ConversationRow &shown = row(index.row());
    if (role == Qt::DisplayRole) {
        const QString title = shown.unread == 0
            ? shown.title
            : tr("%1 (%2)", "correspondent, number of new messages")
                  .arg(shown.title)
                  .arg(shown.unread);
        return QString(title % u"  ·  "_s % spokenTime(shown.at) % u'\n' % shown.preview);
    }
    if (role == Qt::AccessibleTextRole) {
        return shown.unread == 0
            ? tr("%1: %2", "correspondent, message").arg(shown.title, shown.preview)
            : tr("%1, new: %2", "correspondent, message").arg(shown.title, shown.preview);
    }
    if (role == Qt::FontRole && shown.unread > 0) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

bool ConversationList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && m_search.isEmpty();
}

void ConversationList::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid()) {
        return;
    }
    const std::vector<ConversationRow> more =
        m_messages.conversations(m_rows.empty() ? 0 : m_rows.back().lastId);
    m_complete = more.size() < static_cast<std::size_t>(WindowMessages::PageSize);
    if (!more.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    }
}

void ConversationList::search(const QString &text)
{
    m_search = text.trimmed();
    m_rows.clear();
    refresh();
}

void ConversationList::refresh()
{
    std::vector<ConversationRow> rows;
    m_complete = !m_search.isEmpty();
    if (m_search.isEmpty()) {
        const std::size_t wanted = std::max<std::size_t>(m_rows.size(), 1);
        while (rows.size() < wanted && !m_complete) {
            const std::vector<ConversationRow> page =
                m_messages.conversations(rows.empty() ? 0 : rows.back().lastId);
            m_complete = page.size() < static_cast<std::size_t>(WindowMessages::PageSize);
            rows.insert(rows.end(), page.begin(), page.end());
        }
    } else {
        rows = m_messages.found(m_search);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ConversationRow &ConversationList::row(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

void ConversationList::setRead(const QString &remote)
{
    const int row = rowOf(remote);
    if (row >= 0 && m_rows[static_cast<std::size_t>(row)].unread > 0) {
        m_rows[static_cast<std::size_t>(row)].unread = 0;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ConversationList::rowOf(const QString &remote) const
{
    const auto found = std::ranges::find(m_rows, remote, &ConversationRow::remote);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace vp
