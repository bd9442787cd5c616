// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctorpanel.h"

#include "service/doctorphrases.h"
#include "service/phrases.h"
#include "ui/controls.h"
#include "ui/filequestion.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** Tells by its shape, not only by its colour. */
QString iconOf(DoctorState state)
{
    switch (state) {
    case DoctorState::Ok:
        return u"ok"_s;
    case DoctorState::Attention:
        return u"warning"_s;
    case DoctorState::Failed:
        return u"failed"_s;
    case DoctorState::Skipped:
        break;
    }
    return u"unknown"_s;
}

} // namespace

DoctorPanel::DoctorPanel(Examine examine, Report report, QWidget *parent)
    : QWidget(parent)
    , m_examine(std::move(examine))
    , m_report(std::move(report))
    , m_begin(makeButton(u"doctor.begin"_s, tr("&Examine the modem"), {}, this))
    , m_cancel(makeButton(u"doctor.cancel"_s, tr("Cancel"), tr("End the examination"), this))
    , m_save(
          makeButton(u"doctor.save"_s, tr("Save &report…"), tr("Save a report for a helper"), this))
    , m_progress(new QProgressBar(this))
    , m_verdict(
          textLabel(tr("The examination takes some seconds and changes nothing. A report holds "
                       "what is found, the settings that are no secrets and the end of the "
                       "log, with numbers shortened and without texts."),
                    false, this))
    , m_lines(makeTable(u"doctor.lines"_s, tr("What was found"),
                        {tr("What"), tr("How it is"), tr("Found"), tr("What helps")}, this))
    , m_whole(textLabel({}, false, this))
{
    m_verdict->setObjectName(u"doctor.verdict"_s);
    m_progress->setObjectName(u"doctor.progress"_s);
    m_progress->setAccessibleName(tr("The modem is being examined"));
    m_progress->setRange(0, 0);
    setRunning(false);
    m_whole->setObjectName(u"doctor.whole"_s);
    m_whole->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setVisible(m_report != nullptr);
    auto *row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addWidget(m_save);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(row);
    column->addWidget(m_verdict);
    column->addWidget(m_lines, 1);
    column->addWidget(m_whole);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        // The columns have no room for whole sentences.
        m_whole->setText(
            item == nullptr ? QString() : QString(item->text(2) % u'\n' % item->text(3)).trimmed());
    });
    connect(m_begin, &QPushButton::clicked, this, &DoctorPanel::examine);
    connect(m_cancel, &QPushButton::clicked, this, &DoctorPanel::cancel);
    connect(m_save, &QPushButton::clicked, this, &DoctorPanel::save);
}

void DoctorPanel::addTest(QWidget *test)
{
    layout()->addWidget(test);
}

void DoctorPanel::setRunning(bool isRunning)
{
    m_begin->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
}

void DoctorPanel::cancel()
{
    m_wanted.reset();
    m_saveTo.clear();
    setRunning(false);
}

void DoctorPanel::examine()
{
    setRunning(true);
    m_wanted = std::make_unique<QObject>();
    m_examine(m_wanted.get(), [this](const Result<DoctorReport> &report) { take(report); });
}

void DoctorPanel::take(const Result<DoctorReport> &report)
{
    setRunning(false);
    const QString path = std::exchange(m_saveTo, {});
    if (!report) {
        m_verdict->setText(Phrases::error(report.error()));
        return;
    }
    m_last = *report;
    m_verdict->setText(DoctorPhrases::verdict(report->worst()));
    m_lines->clear();
    for (const DoctorLine &line : report->lines) {
        auto *item =
            new QTreeWidgetItem(m_lines,
                                {DoctorPhrases::title(line.check), DoctorPhrases::state(line.state),
                                 line.sentence, line.remedy});
        item->setIcon(0, lineIcon(iconOf(line.state)));
        item->setToolTip(2, line.sentence);
        item->setToolTip(3, line.remedy);
    }
    const auto worst = std::ranges::max_element(report->lines, {}, &DoctorLine::state);
    if (worst != report->lines.end()) {
        m_lines->setCurrentItem(
            m_lines->topLevelItem(static_cast<int>(worst - report->lines.begin())));
    }
    m_lines->resizeColumnToContents(0);
    m_lines->resizeColumnToContents(1);
    m_lines->setColumnWidth(2, 40 * fontMetrics().averageCharWidth());
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void DoctorPanel::save()
{
    const QFileDialog *dialog = askWhereToSave({u"doctor.saveDialog"_s,
                                                tr("Save the report"),
                                                {tr("Texts (*.txt)")},
                                                u"virtualphone-report.txt"_s},
                                               this);
    connect(dialog, &QFileDialog::fileSelected, this, &DoctorPanel::saveAs);
}

void DoctorPanel::saveAs(const QString &path)
{
    if (m_last) {
        saveTo(path);
    } else {
        m_saveTo = path;
        examine();
    }
}

void DoctorPanel::saveTo(const QString &path)
{
    const QByteArray text = m_report(*m_last).toUtf8();
    QSaveFile file(path);
    const bool stored =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_verdict->setText(stored
                           ? tr("Saved as %1. Look through it before you give it away.").arg(path)
                           : tr("It could not be saved: %1").arg(file.errorString()));
}

} // namespace vp
