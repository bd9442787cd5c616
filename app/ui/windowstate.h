// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

class QWidget;

namespace vp {

/**
 * Where the window stands, how large it is, and how its pages are divided, kept in a file of the
 * data folder from one run to the next. A file that is not there, or says nothing sensible, changes
 * nothing; one that cannot be written is only logged.
 */
class WindowState : public QObject
{
    Q_OBJECT
public:
    /** Puts @p window where it was; before it is shown. Both outlive this. */
    WindowState(QWidget &window, Pages &pages, QString path);
    /** It goes out of sight. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void keep();
    /** Those of a page are there once it has been shown. */
    void divide();

    QWidget &m_window;
    QString m_path;
    QSet<const QObject *> m_divided; ///< splitters that were put where they had been
    QHash<QString, QByteArray> m_parts; ///< by the name of the object
};

} // namespace vp
