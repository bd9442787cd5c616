// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace vp {

/** The list of pages at the left; narrow windows fold it to icons. Pages are known by a number of
 * the caller's. */
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    void addPage(int page, const QString &icon, const QString &label);
    /** The chosen one; @p otherwise while none is. */
    [[nodiscard]] int page(int otherwise) const;
    /** Marks the page as chosen; says nothing. */
    void setPage(int page);
    void setFolded(bool folded);
    /** A number behind the label, where something waits; 0 = none. */
    void setCount(int page, int count);

Q_SIGNALS:
    void pageChosen(int page);
};

} // namespace vp
