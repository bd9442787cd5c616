// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowmessages.h"

#include <QStringList>
#include <QWidget>

#include <functional>

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
    /** What the menu offers, asked for when it is opened. */
    void setTemplates(std::function<QStringList()> templates);
    void takeFocus();

Q_SIGNALS:
    void sendRequested(const QString &text);
    /** By the person or by setText(). */
    void textChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void send();
    void fillTemplates();

    QPlainTextEdit *m_text;
    InkLabel *m_cost;
    QLabel *m_problem;
    QPushButton *m_templates;
    QPushButton *m_send;
    std::function<QStringList()> m_offer;
    QString m_closed;
};

} // namespace vp
