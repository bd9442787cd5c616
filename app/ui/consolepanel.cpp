// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolepanel.h"

#include "service/plainphrases.h"
#include "ui/controls.h"
#include "ui/panel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 2000;
constexpr int LongestCommand = 600;
constexpr qsizetype MostRemembered = 100;

} // namespace

ConsolePanel::ConsolePanel(ModemConsole &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_text(new QPlainTextEdit(this))
    , m_traffic(new QCheckBox(tr("&Everything that is said"), this))
    , m_command(new QLineEdit(this))
    , m_question(new QWidget(this))
    , m_words(textLabel({}, false, m_question))
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_text->setObjectName(u"console.text"_s);
    m_text->setAccessibleName(tr("Answers of the modem"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumBlockCount(MostLines);
    m_text->setFont(fixed);
    m_traffic->setObjectName(u"console.traffic"_s);
    m_traffic->setAccessibleName(tr("Show everything that is said to the modem and by it"));
    m_command->setObjectName(u"console.command"_s);
    m_command->setAccessibleName(tr("Command for the modem"));
    m_command->setPlaceholderText(u"ATI"_s);
    m_command->setMaxLength(LongestCommand);
    m_command->setFont(fixed);
    m_command->installEventFilter(this);
    m_words->setObjectName(u"console.words"_s);
    QPushButton *run = makeButton(u"console.send"_s, tr("&Send"), tr("Send the command"), this);
    QPushButton *yes =
        makeButton(u"console.yes"_s, tr("Send it"), tr("Send it all the same"), m_question);
    QPushButton *no = makeButton(u"console.no"_s, tr("Cancel"), tr("Do not send it"), m_question);
    auto *asking = new QHBoxLayout(m_question);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(m_words, 1);
    asking->addWidget(no);
    asking->addWidget(yes);
    auto *row = new QHBoxLayout;
    row->addWidget(m_command, 1);
    row->addWidget(run);
    row->addWidget(m_traffic);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_text, 1);
    column->addWidget(m_question);
    column->addLayout(row);
    m_question->hide();
    connect(run, &QPushButton::clicked, this, &ConsolePanel::run);
    connect(m_command, &QLineEdit::returnPressed, this, &ConsolePanel::run);
    connect(yes, &QPushButton::clicked, this, [this] { decide(true); });
    connect(no, &QPushButton::clicked, this, [this] { decide(false); });
    connect(&m_console, &ModemConsole::traffic, this, [this](bool sent, const QString &line) {
        if (m_traffic->isChecked() && isVisible()) {
            write(QString((sent ? u"> "_s : u"< "_s) % line));
        }
    });
}

void ConsolePanel::run()
{
    const QString typed = m_command->text().trimmed();
    if (typed.isEmpty()) {
        return;
    }
    const ConsoleCommand command = judgeCommand(typed);
    if (command.verdict() == ConsoleVerdict::Refuse) {
        write(PlainPhrases::consoleVerdict(command));
        return; // it stays, to be mended; what is secret in it is not remembered
    }
    m_command->clear();
    m_said.removeAll(typed);
    m_said.append(typed);
    m_said = m_said.mid(std::max<qsizetype>(0, m_said.size() - MostRemembered));
    m_place = m_said.size();
    if (command.verdict() == ConsoleVerdict::Ask) {
        m_asked = command;
        m_words->setText(PlainPhrases::consoleVerdict(command));
        m_question->show();
    } else {
        send(command);
    }
}

void ConsolePanel::decide(bool yes)
{
    m_question->hide();
    const std::optional<ConsoleCommand> asked = std::exchange(m_asked, std::nullopt);
    if (yes && asked) {
        send(*asked);
    }
    m_command->setFocus();
}

void ConsolePanel::send(const ConsoleCommand &command)
{
    write(QString(u"> "_s % QString::fromLatin1(command.text)));
    if (m_console.waits(command)) {
        write(tr("A call is being set up: it waits for that."));
    }
    m_console.send(command, this, [this](const Result<RawAnswer> &answer) {
        write(PlainPhrases::consoleAnswer(answer));
    });
}

void ConsolePanel::recall(qsizetype step)
{
    m_place = std::clamp<qsizetype>(m_place + step, 0, m_said.size());
    m_command->setText(m_said.value(m_place));
}

void ConsolePanel::write(const QString &text)
{
    m_text->appendPlainText(text);
}

bool ConsolePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vp
