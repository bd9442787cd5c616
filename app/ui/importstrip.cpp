// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importstrip.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

ImportStrip::ImportStrip(WindowContacts &contacts, QWidget *parent)
    : QWidget(parent)
    , m_contacts(contacts)
    , m_progress(new QWidget(this))
    , m_words(textLabel({}, false, m_progress))
    , m_bar(new QProgressBar(m_progress))
{
    setObjectName(u"import"_s);
    m_bar->setObjectName(u"import.bar"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    QPushButton *cancel =
        makeButton(u"import.cancel"_s, tr("Cancel"), tr("Cancel the import"), m_progress);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setMaximumHeight(9 * (fontMetrics().height() + 6));
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_scrolled = scroll;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_scrolled);
    m_scrolled->hide();
    connect(cancel, &QPushButton::clicked, &m_contacts, &WindowContacts::cancelImport);
    connect(&m_contacts, &WindowContacts::importMoved, this, &ImportStrip::move);
    connect(&m_contacts, &WindowContacts::imported, this, &ImportStrip::add);
    move();
}

void ImportStrip::move()
{
    m_progress->setVisible(m_contacts.isImporting());
    const int inAll = m_contacts.filesInAll();
    m_bar->setRange(0, inAll > 1 ? inAll : 0); // of one file there is no part to show
    m_bar->setValue(m_contacts.filesDone());
    m_words->setText(tr("Reading file %1 of %2…").arg(m_contacts.filesDone() + 1).arg(inAll));
}

void ImportStrip::add(const ImportNews &news)
{
    QWidget *row = makeRow(news);
    m_rows->insertWidget(0, row);
    row->show();
    while (m_rows->count() > MostNews) {
        drop(m_rows->itemAt(m_rows->count() - 1)->widget());
    }
    m_scrolled->show();
}

QWidget *ImportStrip::makeRow(const ImportNews &news)
{
    auto *row = new QFrame(this);
    row->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QHBoxLayout;
    QLabel *text = textLabel(news.text, false, row);
    text->setObjectName(u"import.text"_s);
    buttons->addWidget(text, 1);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(8, 4, 8, 4);
    column->addLayout(buttons);
    const auto step = [&](const QString &name, const QString &label,
                          void (WindowContacts::*carryOut)(ImportId)) {
        QPushButton *button = makeButton(name, label, {}, row);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, row, id = news.id, carryOut] {
            (m_contacts.*carryOut)(id);
            drop(row);
        });
    };
    if (!news.problems.empty()) {
        auto *list = new QPlainTextEdit(news.problems.join(u'\n'), row);
        list->setObjectName(u"import.problemList"_s);
        list->setAccessibleName(tr("Lines that could not be read"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        list->setMaximumHeight(5 * (fontMetrics().height() + 4));
        list->hide();
        column->addWidget(list);
        QPushButton *problems = makeButton(u"import.problems"_s, tr("Problems"), {}, row);
        problems->setCheckable(true);
        buttons->addWidget(problems);
        connect(problems, &QPushButton::toggled, list, &QWidget::setVisible);
    }
    if (news.asks) {
        step(u"import.replace"_s, tr("Replace"), &WindowContacts::confirmImport);
    }
    if (news.mayMerge) {
        step(u"import.merge"_s, tr("Merge instead"), &WindowContacts::mergeInstead);
    }
    if (news.mayUndo) {
        step(u"import.undo"_s, tr("Undo"), &WindowContacts::undoImport);
    }
    QPushButton *close =
        makeButton(u"import.close"_s, news.asks ? tr("Leave as it was") : QString(),
                   news.asks ? QString() : tr("Close this message"), row);
    if (!news.asks) {
        close->setIcon(lineIcon(u"close"_s));
        close->setFlat(true);
    }
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this, row] { drop(row); });
    return row;
}

void ImportStrip::drop(QWidget *row)
{
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    m_scrolled->setVisible(m_rows->count() > 0);
}

} // namespace vp
