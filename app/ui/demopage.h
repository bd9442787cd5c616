// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/playground.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace vp {

class ChatView;

/** The world around a demo: people who call and answer, the day as it happens, and the owner's
 * chat. */
class DemoPage : public QWidget
{
    Q_OBJECT
public:
    explicit DemoPage(Playground &playground, QWidget *parent = nullptr);

protected:
    /** The chat stands below the world where the window is narrow. */
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPeople();
    QWidget *buildDay();
    QWidget *buildChat();
    QPushButton *button(const QString &name, const QString &icon, const QString &label);
    void refreshPeople();
    [[nodiscard]] QString chosenNumber() const;
    void say();
    void writeSms();
    void narrate(const QString &text);

    Playground &m_playground;
    QSplitter *m_split = nullptr;
    QTableWidget *m_people = nullptr;
    QLineEdit *m_sms = nullptr;
    QListWidget *m_log = nullptr;
    ChatView *m_chat = nullptr;
    QLineEdit *m_say = nullptr;
};

} // namespace vp
