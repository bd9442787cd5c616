// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recentlog.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vp {

/** The log as it grows: by words, by severity, to be copied. Numbers are short in it, and nothing
 * secret is. */
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    /** @p log null = there is none; it outlives this. */
    explicit LogPanel(const RecentLog *log, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showAll();
    void showNew();
    void copy();
    [[nodiscard]] bool isWanted(const LogLine &line) const;

    const RecentLog *m_log;
    QTimer m_look;
    quint64 m_last = 0;
    QLineEdit *m_filter;
    QComboBox *m_level;
    QCheckBox *m_follow;
    QPlainTextEdit *m_text;
};

} // namespace vp
