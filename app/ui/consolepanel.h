// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/modemconsole.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vp {

/** What a person says to the modem, by the rules of the console: some of it is refused, some is
 * asked for first. Up and Down bring earlier commands back. */
class ConsolePanel : public QWidget
{
    Q_OBJECT
public:
    /** @p console outlives this. */
    explicit ConsolePanel(ModemConsole &console, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();
    void send(const ConsoleCommand &command);
    void decide(bool yes);
    void recall(qsizetype step);
    void write(const QString &text);

    ModemConsole &m_console;
    QPlainTextEdit *m_text;
    QCheckBox *m_traffic;
    QLineEdit *m_command;
    QWidget *m_question;
    QLabel *m_words;
    std::optional<ConsoleCommand> m_asked;
    QStringList m_said; ///< earlier commands
    qsizetype m_place = 0;
};

} // namespace vp
