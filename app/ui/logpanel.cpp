// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logpanel.h"

#include "ui/controls.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LookEvery {250};
constexpr int LongestFilter = 200;

} // namespace

LogPanel::LogPanel(const RecentLog *log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_filter(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_follow(new QCheckBox(tr("Follo&w"), this))
    , m_text(new QPlainTextEdit(this))
{
    m_filter->setObjectName(u"log.filter"_s);
    m_filter->setAccessibleName(tr("Show only lines with"));
    m_filter->setPlaceholderText(tr("Show only lines with…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(LongestFilter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
    m_level->setObjectName(u"log.level"_s);
    m_level->setAccessibleName(tr("From which severity on"));
    m_level->addItems({tr("Everything"), tr("Information"), tr("Warnings"), tr("Errors")});
    m_level->setCurrentIndex(1);
    m_follow->setObjectName(u"log.follow"_s);
    m_follow->setAccessibleName(tr("Stay at the newest line"));
    m_follow->setChecked(true);
    m_text->setObjectName(u"log.text"_s);
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(static_cast<int>(RecentLog::MostLines));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPushButton *copyAll =
        makeButton(u"log.copy"_s, tr("&Copy"), tr("Copy what is marked, or all lines"), this);
    copyAll->setIcon(lineIcon(u"copy"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_level);
    row->addWidget(m_follow);
    row->addWidget(copyAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    m_look.setInterval(LookEvery); // only while somebody looks
    connect(&m_look, &QTimer::timeout, this, &LogPanel::showNew);
    connect(m_filter, &QLineEdit::textChanged, this, &LogPanel::showAll);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::showAll);
    connect(copyAll, &QPushButton::clicked, this, &LogPanel::copy);
}

bool LogPanel::isWanted(const LogLine &line) const
{
    return severityOf(line.level) >= m_level->currentIndex()
        && line.text.contains(m_filter->text(), Qt::CaseInsensitive);
}

void LogPanel::showAll()
{
    m_text->clear();
    m_last = 0;
    showNew();
}

void LogPanel::showNew()
{
    if (m_log == nullptr) {
        return;
    }
    QStringList lines;
    for (const LogLine &line : m_log->since(m_last)) {
        m_last = line.serial;
        if (isWanted(line)) {
            lines.append(line.text);
        }
    }
    if (!lines.isEmpty()) {
        const int place = m_text->verticalScrollBar()->value();
        m_text->appendPlainText(lines.join(u'\n'));
        m_text->verticalScrollBar()->setValue(
            m_follow->isChecked() ? m_text->verticalScrollBar()->maximum() : place);
    }
}

void LogPanel::copy()
{
    const QString marked = m_text->textCursor().selection().toPlainText();
    QGuiApplication::clipboard()->setText(marked.isEmpty() ? m_text->toPlainText() : marked);
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showNew();
    m_look.start();
}

void LogPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
}

} // namespace vp
