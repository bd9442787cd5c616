// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callfilter.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace vp {

class WindowHistory;

/** Above the calls: which are looked at, and what is done with them; a line for undo and for what
 * became of an export. */
class HistoryBar : public QWidget
{
    Q_OBJECT
public:
    /** @p history outlives this. */
    explicit HistoryBar(WindowHistory &history, QWidget *parent = nullptr);
    [[nodiscard]] CallFilter filter() const;
    /** All calls of all times. */
    void clear();
    void focusSearch();
    void exportShown();

Q_SIGNALS:
    void filterChanged();
    /** The chosen calls are to go; whoever shows them knows which. */
    void removalWanted();

public:
    /** What can be taken back, and done again. */
    struct Change
    {
        std::function<QString()> make; ///< gives what went wrong in words, or nothing
        std::function<bool()> back; ///< false = too late
        QString made; ///< in words
        QString undone;
    };
    void change(Change change);
    /** So many go by @p removal. */
    void remove(int calls, const std::function<void()> &removal);

private:
    [[nodiscard]] QLayout *buildSorts();
    [[nodiscard]] QLayout *buildSearch();
    [[nodiscard]] QWidget *buildMessage();
    void buildRemoval();
    void removeOlder(int days);
    void exportTo(const QString &file);
    void exported(const QString &file, int calls, const QString &words);
    /** @p button of the message: Undo, Cancel, or none. */
    void tell(const QString &words, QPushButton *button);

    WindowHistory &m_history;
    QButtonGroup *m_sorts;
    QLineEdit *m_search = nullptr;
    QComboBox *m_span = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_message = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_cancel = nullptr;
    Change m_change; ///< the last one
};

} // namespace vp
