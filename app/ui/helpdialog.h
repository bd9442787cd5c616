// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

namespace vp {

/** F1: what the program does in a few lines, and every key. Never modal. */
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    /** A key, as QKeySequence reads it, and what it does. */
    struct Key
    {
        QString keys;
        QString what;
    };

    explicit HelpDialog(QWidget *parent = nullptr);
    [[nodiscard]] static std::vector<Key> keys();
};

} // namespace vp
