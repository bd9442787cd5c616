// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordingrow.h"

#include "service/windowhistory.h"
#include "ui/controls.h"
#include "ui/historybar.h"
#include "ui/inklabel.h"
#include "ui/panel.h"
#include "ui/signlabel.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vp {

RecordingRow::RecordingRow(WindowHistory &history, HistoryBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_bar(bar)
    , m_words(textLabel({}, true, this))
    , m_play(makeButton(u"history.play"_s, tr("&Play"), tr("Play the message"), this))
    , m_save(makeButton(u"history.saveMessage"_s, tr("Sa&ve…"), tr("Save the message"), this))
    , m_delete(
          makeButton(u"history.deleteMessage"_s, tr("Delete &it"), tr("Delete the message"), this))
{
    setObjectName(u"history.recording"_s);
    m_play->setToolTip(tr("Opens it in your desktop's player"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new SignLabel(u"play"_s, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_play);
    row->addWidget(m_save);
    row->addWidget(m_delete);
    connect(m_play, &QPushButton::clicked, this, &RecordingRow::play);
    connect(m_save, &QPushButton::clicked, this, &RecordingRow::askWhere);
    connect(m_delete, &QPushButton::clicked, this, &RecordingRow::remove);
    hide();
}

void RecordingRow::showFor(const CallRecord *call)
{
    m_file = call == nullptr ? QString() : m_history.recordingOf(call->startedAt);
    m_at = call == nullptr ? QDateTime() : call->startedAt;
    m_words->setText(tr("The caller has left a message."));
    setVisible(!m_file.isEmpty());
}

bool RecordingRow::play()
{
    if (m_file.isEmpty()) {
        return false;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file))) {
        m_words->setText(tr("This desktop has no player for it: save it instead."));
    }
    return true;
}

void RecordingRow::remove()
{
    m_bar.change({[this, at = m_at] {
                      m_history.removeRecording(at);
                      return QString();
                  },
                  [this] { return m_history.undo(); }, tr("The message is deleted."),
                  tr("It is back.")});
}

void RecordingRow::askWhere()
{
    const QString name = u"voicemail-"_s + m_at.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s) + u'.'
        + QFileInfo(m_file).suffix();
    auto *dialog = new QFileDialog(this, tr("Save the message"), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordingRow::saveAs);
    dialog->show(); // it stops nothing
}

void RecordingRow::saveAs(const QString &file)
{
    QFile from(m_file);
    QSaveFile to(file); // what stood there goes only when all is written; the dialog has asked
    const bool saved = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly)
        && to.write(from.readAll()) == from.size() && to.commit();
    m_words->setText(saved ? tr("The message was saved.")
                           : tr("The message could not be saved there."));
}

} // namespace vp
