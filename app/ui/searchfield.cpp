// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchfield.h"

#include "base/phonenumber.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QShortcut>
#include <QStandardItemModel>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberRole = Qt::UserRole;
constexpr int DoesRole = Qt::UserRole + 1;

QString iconOf(SearchField::Suggestion::Does does)
{
    switch (does) {
    case SearchField::Suggestion::Does::CallTyped:
        return u"call"_s;
    case SearchField::Suggestion::Does::Block:
        return u"blocking"_s;
    case SearchField::Suggestion::Does::Call:
        break;
    }
    return u"person"_s;
}

} // namespace

SearchField::SearchField(Ask ask, QWidget *parent)
    : QLineEdit(parent)
    , m_ask(std::move(ask))
    , m_suggestions(new QStandardItemModel(this))
{
    setObjectName(u"top.search"_s);
    setAccessibleName(tr("Search a name or type a number"));
    setPlaceholderText(tr("Search a name or type a number (%1)").arg(u"Ctrl+K"_s));
    setClearButtonEnabled(true);
    addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // we have filtered already
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchField::suggest);
    for (const auto &keys : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s}) {
        auto *write = new QShortcut(QKeySequence(keys), this);
        write->setContext(Qt::WidgetShortcut);
        connect(write, &QShortcut::activated, this, [this] { Q_EMIT messageWanted(taken()); });
    }
    connect(this, &QLineEdit::returnPressed, this, &SearchField::choose);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const QString number = index.data(NumberRole).toString();
                const bool blocks =
                    index.data(DoesRole).toInt() == static_cast<int>(Suggestion::Does::Block);
                clear();
                if (blocks) {
                    Q_EMIT blockWanted(number);
                } else {
                    Q_EMIT chosen(number);
                }
            });
}

void SearchField::suggest(const QString &text)
{
    m_suggestions->clear();
    if (text.trimmed().isEmpty()) {
        return;
    }
    for (const Suggestion &suggestion : m_ask(text)) {
        auto *item = new QStandardItem(lineIcon(iconOf(suggestion.does)), suggestion.label);
        item->setData(suggestion.number, NumberRole);
        item->setData(static_cast<int>(suggestion.does), DoesRole);
        m_suggestions->appendRow(item);
        if (m_suggestions->rowCount() == MaxSuggestions) {
            break;
        }
    }
}

void SearchField::choose()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || completer()->popup()->currentIndex().isValid()) {
        return; // a choice in the list arrives by itself
    }
    Q_EMIT chosen(taken());
}

QString SearchField::taken()
{
    const QString typed = text().trimmed();
    const std::vector<Suggestion> found =
        typed.isEmpty() || looksLikeNumber(typed) ? std::vector<Suggestion>() : m_ask(typed);
    clear();
    return found.empty() ? typed : found.front().number;
}

} // namespace vp
