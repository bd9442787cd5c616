// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contactsmodel.h"

#include <QMimeData>
#include <QUuid>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t AtOnce = 4; ///< so many are asked for in one turn of the loop
constexpr std::size_t MostWanted = 100; ///< more than any window shows

/** Of this program, as long as it runs. */
QByteArray ownMark()
{
    static const QByteArray mark = QUuid::createUuid().toByteArray();
    return mark;
}

} // namespace

ContactsModel::ContactsModel(AskFacts askFacts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_askFacts(std::move(askFacts))
    , m_ask(new QTimer(this))
{
    m_ask->setSingleShot(true);
    m_ask->setInterval(0);
    connect(m_ask, &QTimer::timeout, this, &ContactsModel::askNext);
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const Contact &shown = contact(index.row());
    switch (index.column()) {
    case Name:
        return shown.name;
    case Number:
        if (shown.numbers.empty()) {
            return tr("no number");
        }
        return shown.numbers.size() == 1 ? shown.numbers.front().display()
                                         : tr("%1 (+%2)", "a number, how many more there are")
                                               .arg(shown.numbers.front().display())
                                               .arg(shown.numbers.size() - 1);
    case Group:
        return shown.groups().join(u", "_s);
    case RuleNow:
    case LastCall:
        return fact(shown, index.column());
    default:
        return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case Group:
        return tr("Group");
    case RuleNow:
        return tr("Rule now");
    case LastCall:
        return tr("Last call");
    default:
        return {};
    }
}

Qt::ItemFlags ContactsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base;
}

Qt::DropActions ContactsModel::supportedDragActions() const
{
    return Qt::MoveAction;
}

QStringList ContactsModel::mimeTypes() const
{
    return {QString(DraggedType)};
}

QMimeData *ContactsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto *data = new QMimeData; // the drag takes it
    data->setData(DraggedType, ownMark());
    return data;
}

bool ContactsModel::isOurs(const QMimeData &data)
{
    return data.data(DraggedType) == ownMark();
}

QString ContactsModel::fact(const Contact &contact, int column) const
{
    const auto known = m_facts.constFind(&contact);
    if (known != m_facts.cend()) {
        return column == RuleNow ? known->ruleNow : known->lastCall;
    }
    if (std::ranges::find(m_wanted, &contact) == m_wanted.end()) {
        if (m_wanted.size() == MostWanted) {
            m_wanted.erase(m_wanted.begin()); // it has been scrolled away
        }
        m_wanted.push_back(&contact);
        m_ask->start();
    }
    return {};
}

void ContactsModel::askNext()
{
    for (std::size_t i = 0; i < AtOnce && !m_wanted.empty(); ++i) {
        m_facts.insert(m_wanted.front(), m_askFacts(*m_wanted.front()));
        m_wanted.erase(m_wanted.begin());
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, RuleNow), index(rowCount() - 1, LastCall));
    }
    if (!m_wanted.empty()) {
        m_ask->start();
    }
}

void ContactsModel::forgetFacts()
{
    m_facts.clear();
    m_wanted.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, RuleNow), index(rowCount() - 1, LastCall));
    }
}

void ContactsModel::setList(const ContactList &list)
{
    beginResetModel();
    m_facts.clear(); // they are those of the book that goes
    m_wanted.clear();
    m_list = list;
    filter();
    endResetModel();
}

void ContactsModel::setFilter(const QString &group, const QString &text)
{
    beginResetModel();
    m_group = group;
    m_text = text;
    filter();
    endResetModel();
}

void ContactsModel::filter()
{
    m_shown.clear();
    if (m_list.book == nullptr) {
        return;
    }
    const auto isWanted = [this](const Contact &contact) {
        return m_group.isEmpty() || contact.isIn(m_group);
    };
    if (m_text.trimmed().isEmpty()) {
        const std::vector<Contact> &all = m_list.book->contacts();
        for (const quint32 at : m_list.byName) {
            if (isWanted(all[at])) {
                m_shown.push_back(&all[at]);
            }
        }
        return;
    }
    // Nobody reads more than that; sorting all that a single letter finds takes longer than a
    // frame.
    m_shown = m_list.book->search(
        m_text, m_group.isEmpty() ? AddressBook::MostFound : m_list.byName.size());
    std::erase_if(m_shown, [&](const Contact *contact) { return !isWanted(*contact); });
}

const Contact &ContactsModel::contact(int row) const
{
    return *m_shown.at(static_cast<std::size_t>(row));
}

int ContactsModel::rowOf(const Contact &contact) const
{
    const auto found = std::ranges::find_if(m_shown, [&contact](const Contact *shown) {
        return shown->name == contact.name && shown->numbers == contact.numbers;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

} // namespace vp
