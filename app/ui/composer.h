// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowmessages.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vp {

class InkLabel;

/** Where an SMS is written: its text, what it costs, and a button that sends it. */
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /** Nothing can be sent there; @p why in words, empty = it can. */
    void setClosed(const QString &why);
    void tell(const QString &problem);
    void takeFocus();

Q_SIGNALS:
    void sendRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void send();

    QPlainTextEdit *m_text;
    InkLabel *m_cost;
    QLabel *m_problem;
    QPushButton *m_send;
    QString m_closed;
};

} // namespace vp
