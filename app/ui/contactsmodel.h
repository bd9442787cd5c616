// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowcontacts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <functional>
#include <vector>

namespace vp {

/** The contacts of a group that a text finds, by name. */
class ContactsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** What rows are as they are dragged, within this program. */
    static constexpr QLatin1StringView DraggedType {"application/x-virtualphone-contacts"};
    enum Column : int { Name, Number, Group, RuleNow, LastCall, ColumnCount };
    /** What takes a moment to find out about somebody; asked for those that are shown only, after
     * they are shown. */
    struct Facts
    {
        QString ruleNow;
        QString lastCall;
    };
    using AskFacts = std::function<Facts(const Contact &contact)>;
    explicit ContactsModel(AskFacts askFacts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /** Says only that it is ours: who is marked is known here, and goes to no other program. */
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /** Not dragged here from another program, or another phone. */
    [[nodiscard]] static bool isOurs(const QMimeData &data);

    /** Rules or calls have changed. */
    void forgetFacts();
    void setList(const ContactList &list);
    /** Empty = all groups, or all names. */
    void setFilter(const QString &group, const QString &text);
    [[nodiscard]] const Contact &contact(int row) const;
    /** The row of somebody of this name and these numbers, or -1. */
    [[nodiscard]] int rowOf(const Contact &contact) const;

private:
    void filter();
    /** Empty while it is not known; then it is asked for. */
    [[nodiscard]] QString fact(const Contact &contact, int column) const;
    void askNext();

    AskFacts m_askFacts;
    QTimer *m_ask; ///< between two turns of the loop
    QHash<const Contact *, Facts> m_facts; ///< of the list's book
    mutable std::vector<const Contact *> m_wanted; ///< the last ones that were to be shown
    ContactList m_list;
    QString m_group;
    QString m_text;
    std::vector<const Contact *> m_shown; ///< of the list's book
};

} // namespace vp
