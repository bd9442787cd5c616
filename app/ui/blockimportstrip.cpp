// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockimportstrip.h"

#include "blocklist/ownlistreader.h"
#include "ui/controls.h"
#include "ui/filequestion.h"
#include "ui/panel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

BlockImportStrip::BlockImportStrip(BlockImportQuestions questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(std::move(questions))
    , m_words(textLabel({}, false, this))
    , m_progress(new QProgressBar(this))
    , m_begin(makeButton(u"blockImport.begin"_s, tr("Add them"), tr("Add these entries to my list"),
                         this))
    , m_cancel(
          makeButton(u"blockImport.cancel"_s, tr("Cancel"), tr("Leave my list as it was"), this))
{
    setObjectName(u"blockImport"_s);
    m_words->setObjectName(u"blockImport.words"_s);
    m_progress->setObjectName(u"blockImport.progress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_begin);
    row->addWidget(m_cancel);
    hide();
    connect(m_begin, &QPushButton::clicked, this, &BlockImportStrip::begin);
    connect(m_cancel, &QPushButton::clicked, this, &BlockImportStrip::cancel);
}

void BlockImportStrip::ask()
{
    const QFileDialog *dialog = askForFiles(
        {u"blockImport.dialog"_s, tr("Entries for my list"), {tr("Lists (*.txt *.csv)")}},
        QFileDialog::ExistingFile, this);
    connect(dialog, &QFileDialog::fileSelected, this, &BlockImportStrip::preview);
}

void BlockImportStrip::preview(const QString &path)
{
    if (m_isRunning || !m_questions.read) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("It cannot be read: %1").arg(file.errorString()), false);
        return;
    }
    if (file.size() > LargestOwnList) {
        tell(tr("The file is too large. Give a list of that size as a shared one."), false);
        return;
    }
    m_file = m_questions.read(file.read(LargestOwnList));
    QStringList words;
    words.append(m_file.fresh == 0       ? tr("Nothing in it is new.")
                     : m_file.fresh == 1 ? tr("1 new entry.")
                                         : tr("%n new entries.", nullptr, m_file.fresh));
    if (m_file.known > 0) {
        words.append(tr("%n already there.", "entries", m_file.known));
    }
    words.append(m_file.unread);
    tell(words.join(u' ').trimmed(), m_file.fresh > 0);
}

void BlockImportStrip::tell(const QString &words, bool mayBegin)
{
    m_words->setText(words);
    m_progress->hide();
    m_begin->setVisible(mayBegin);
    m_cancel->setText(mayBegin ? tr("Cancel") : tr("Close"));
    show();
}

void BlockImportStrip::begin()
{
    m_isRunning = true;
    m_ids.clear();
    m_begin->hide();
    m_progress->setRange(0, m_file.fresh);
    m_progress->setValue(0);
    m_progress->show();
    step();
}

void BlockImportStrip::step()
{
    if (!m_isRunning) {
        return;
    }
    const BlockFile::Step taken = m_file.next();
    m_ids.insert(m_ids.end(), taken.ids.begin(), taken.ids.end());
    if (!taken.problem.isEmpty()) {
        cancel();
        tell(taken.problem, false);
    } else if (taken.left == 0) {
        finish();
    } else {
        m_progress->setValue(m_file.fresh - taken.left);
        // The window answers in between.
        QMetaObject::invokeMethod(this, &BlockImportStrip::step, Qt::QueuedConnection);
    }
}

void BlockImportStrip::cancel()
{
    hide();
    if (std::exchange(m_isRunning, false)) {
        m_questions.forget(m_ids);
    }
}

void BlockImportStrip::finish()
{
    m_isRunning = false;
    hide();
    m_questions.done();
    const auto count = static_cast<int>(m_ids.size());
    Q_EMIT imported(m_ids,
                    count == 1 ? tr("1 entry added.") : tr("%n entries added.", nullptr, count));
}

} // namespace vp
