// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ruletester.h"

#include "ui/panel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

RuleTester::RuleTester(Ask ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_who(new QLineEdit(this))
    , m_now(new QCheckBox(tr("no&w"), this))
    , m_at(new QDateTimeEdit(QDateTime::currentDateTime(), this))
    , m_headline(textLabel({}, false, this))
    , m_reasons(new QListWidget(this))
{
    m_who->setObjectName(u"rules.who"_s);
    m_who->setAccessibleName(tr("Number or name of a caller"));
    m_who->setPlaceholderText(tr("Number or name; empty = a hidden number"));
    m_who->setClearButtonEnabled(true);
    m_who->setMaxLength(100);
    m_now->setObjectName(u"rules.now"_s);
    m_now->setAccessibleName(tr("If the call came now"));
    m_now->setChecked(true);
    m_at->setObjectName(u"rules.at"_s);
    m_at->setAccessibleName(tr("When the call would come"));
    m_at->setCalendarPopup(true);
    m_at->setEnabled(false);
    auto *test = new QPushButton(tr("&Test"), this);
    test->setObjectName(u"rules.test"_s);
    test->setAccessibleName(tr("Who would get this call?"));
    test->setToolTip(tr("Decides as for a real call, and does nothing (%1)").arg(u"Ctrl+T"_s));
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setObjectName(u"rules.verdict"_s);
    m_headline->hide();
    m_reasons->setObjectName(u"rules.reasons"_s);
    m_reasons->setAccessibleName(tr("Why"));
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_reasons->setWordWrap(true);
    m_reasons->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_reasons->setMaximumHeight(7 * fontMetrics().height());
    m_reasons->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_who, 1);
    row->addWidget(m_now);
    row->addWidget(m_at);
    row->addWidget(test);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_headline);
    column->addWidget(m_reasons);
    connect(m_now, &QCheckBox::toggled, m_at, &QWidget::setDisabled);
    connect(test, &QPushButton::clicked, this, &RuleTester::answer);
    connect(m_who, &QLineEdit::returnPressed, this, &RuleTester::answer);
}

void RuleTester::test(const QString &who, const QDateTime &at)
{
    m_who->setText(who);
    m_now->setChecked(!at.isValid());
    if (at.isValid()) {
        m_at->setDateTime(at.toLocalTime());
    }
    answer();
    m_who->setFocus();
}

void RuleTester::testAgain()
{
    if (m_asked || !m_who->text().isEmpty()) {
        answer();
    }
    m_who->setFocus();
    m_who->selectAll();
}

void RuleTester::refresh()
{
    if (m_asked) {
        answer();
    }
}

void RuleTester::answer()
{
    m_asked = true;
    const RuleVerdict verdict =
        m_ask(m_who->text().trimmed(), m_now->isChecked() ? QDateTime() : m_at->dateTime());
    m_headline->setText(verdict.headline);
    m_headline->show();
    m_reasons->clear();
    int number = 0;
    for (const QString &reason : verdict.reasons) {
        m_reasons->addItem(tr("%1. %2", "number of a reason, and the reason")
                               .arg(QString::number(++number), reason));
    }
    m_reasons->setVisible(!verdict.reasons.isEmpty());
}

} // namespace vp
