// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowcontacts.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace vp {

/** Files of contacts on their way, what became of them, and what can still be done about it. */
class ImportStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostNews = 20; ///< older ones go

    /** @p contacts outlives this. */
    explicit ImportStrip(WindowContacts &contacts, QWidget *parent = nullptr);

private:
    void move();
    void add(const ImportNews &news);
    [[nodiscard]] QWidget *makeRow(const ImportNews &news);
    void drop(QWidget *row);

    WindowContacts &m_contacts;
    QWidget *m_progress;
    QLabel *m_words;
    QProgressBar *m_bar;
    QVBoxLayout *m_rows;
    QWidget *m_scrolled;
};

} // namespace vp
