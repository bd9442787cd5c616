// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowmessages.h"

#include <QAbstractListModel>

#include <vector>

namespace vp {

/** The conversations, newest first, in pages; or what a search has found. */
class ConversationList : public QAbstractListModel
{
    Q_OBJECT
public:
    /** @p messages outlives this. */
    explicit ConversationList(const WindowMessages &messages, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** Empty = all conversations. */
    void search(const QString &text);
    /** Reads anew as many as there are. */
    void refresh();
    [[nodiscard]] const ConversationRow &row(int row) const;
    /** Nothing in it is new any more. */
    void setRead(const QString &remote);
    [[nodiscard]] int rowOf(const QString &remote) const;

private:
    const WindowMessages &m_messages;
    QString m_search;
    std::vector<ConversationRow> m_rows;
    bool m_complete = false;
};

} // namespace vp
