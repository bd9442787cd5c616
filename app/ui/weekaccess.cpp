// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekaccess.h"

#include "ui/weekview.h"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** A block of the week. */
class PieceAccess : public QAccessibleInterface
{
public:
    PieceAccess(WeekView *view, int piece)
        : m_view(view)
        , m_piece(piece)
    {
    }
    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_piece < static_cast<int>(m_view->pieces().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->pieceText(m_piece) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_view->pieceRect(m_piece);
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == m_piece;
        state.selected = isValid() && m_view->current() == m_piece;
        return state;
    }

private:
    QPointer<WeekView> m_view;
    int m_piece;
};

class WeekAccess : public QAccessibleWidget
{
public:
    explicit WeekAccess(WeekView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~WeekAccess() override
    {
        for (const auto &[piece, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    [[nodiscard]] int childCount() const override
    {
        return view() == nullptr ? 0 : static_cast<int>(view()->pieces().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = m_children.find(index);
        if (known != m_children.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        auto *made = new PieceAccess(view(), index);
        m_children[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[piece, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                return piece;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *piece = child(i); piece->rect().contains(x, y)) {
                return piece;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view() == nullptr ? nullptr : child(view()->current());
    }

private:
    [[nodiscard]] WeekView *view() const { return qobject_cast<WeekView *>(object()); }

    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<WeekView *>(object);
    return view == nullptr ? nullptr : new WeekAccess(view);
}

} // namespace

void registerWeekAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(&makeAccess);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace vp
