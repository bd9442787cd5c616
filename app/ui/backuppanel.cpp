// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backuppanel.h"

#include "service/backupdesk.h"
#include "ui/controls.h"
#include "ui/settingfield.h"

#include <QCheckBox>
#include <QDate>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LookEvery {200};
constexpr int LongestPassword = 200;

} // namespace

BackupPanel::BackupPanel(Settings &settings, BackupDesk *desk, QWidget *parent)
    : Panel(tr("Backup and privacy"), parent)
    , m_desk(desk)
{
    setObjectName(u"settings.backup"_s);
    addSettings(settings);
    m_words = textLabel({}, false, this);
    m_words->setObjectName(u"backup.words"_s);
    m_words->hide();
    column().addLayout(buildPassword());
    column().addLayout(buildButtons());
    column().addWidget(buildProgress());
    column().addWidget(buildPreview());
    column().addWidget(m_words);
    if (m_desk == nullptr) {
        m_save->setEnabled(false);
        m_restore->setEnabled(false);
        m_undo->hide();
        return;
    }
    followDesk();
    showBusy();
}

void BackupPanel::addSettings(Settings &settings)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto text = [&](SettingKey key, const QString &label, const QString &placeholder) {
        auto *field = new TextSetting(settings, key, label, this);
        field->setPlaceholder(placeholder);
        auto *name = new QLabel(label, this);
        name->setMinimumWidth(36 * fontMetrics().averageCharWidth());
        name->setBuddy(field);
        form->addRow(name, field);
    };
    text(SettingKey::HistoryDays, tr("Days that calls and messages are kept (0 = for ever)"),
         tr("For ever; what waits to be sent is never deleted"));
    form->addRow(new FlagSetting(settings, SettingKey::BackupWeekly,
                                 tr("Make a backup every week, and keep the newest four"), this));
    text(SettingKey::BackupDir, tr("Folder of the weekly backups"),
         tr("“backups” in the data folder"));
    column().addLayout(form);
}

QLayout *BackupPanel::buildPassword()
{
    m_withSecrets = new QCheckBox(tr("With the token, PIN, passwords and private addresses"), this);
    m_withSecrets->setObjectName(u"backup.withSecrets"_s);
    m_withSecrets->setAccessibleName(m_withSecrets->text());
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"backup.password"_s);
    m_password->setAccessibleName(tr("Password that seals them"));
    m_password->setPlaceholderText(tr("Password that seals them"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(LongestPassword);
    m_password->setEnabled(false);
    auto *row = new QVBoxLayout; // in some languages the words take the whole width
    row->addWidget(m_withSecrets);
    row->addWidget(m_password);
    connect(m_withSecrets, &QCheckBox::toggled, m_password, &QWidget::setEnabled);
    connect(m_withSecrets, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn) {
            m_password->setFocus();
        } else {
            m_password->clear();
        }
    });
    return row;
}

QLayout *BackupPanel::buildButtons()
{
    m_save = makeButton(u"backup.save"_s, tr("Save a backup…"), {}, this);
    m_restore = makeButton(u"backup.restore"_s, tr("Restore…"),
                           tr("Look at a backup, and put it in place"), this);
    m_undo = makeButton(u"backup.undo"_s, tr("Undo the last restore"), {}, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_restore);
    row->addWidget(m_undo);
    row->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &BackupPanel::chooseTarget);
    connect(m_restore, &QPushButton::clicked, this, &BackupPanel::chooseBackup);
    return row;
}

QWidget *BackupPanel::buildProgress()
{
    m_busy = new QWidget(this);
    m_bar = new QProgressBar(m_busy);
    m_bar->setObjectName(u"backup.progress"_s);
    m_bar->setAccessibleName(tr("Progress of the backup"));
    QPushButton *cancel = makeButton(u"backup.cancel"_s, tr("Cancel"), {}, m_busy);
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_busy->hide();
    connect(cancel, &QPushButton::clicked, this, [this] { m_desk->cancel(); });
    return m_busy;
}

QWidget *BackupPanel::buildPreview()
{
    m_preview = new QWidget(this);
    m_lines = textLabel({}, false, m_preview);
    m_lines->setObjectName(u"backup.preview"_s);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setAccessibleName(tr("What the backup would change"));
    QPushButton *yes = makeButton(u"backup.confirm"_s, tr("Put it in place"), {}, m_preview);
    QPushButton *no = makeButton(u"backup.drop"_s, tr("Leave all as it is"), {}, m_preview);
    auto *row = new QHBoxLayout;
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch(1);
    auto *inside = new QVBoxLayout(m_preview);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_lines);
    inside->addLayout(row);
    m_preview->hide();
    connect(yes, &QPushButton::clicked, this, [this] { m_desk->confirm(password()); });
    connect(no, &QPushButton::clicked, this, [this] {
        m_preview->hide();
        m_desk->drop();
    });
    return m_preview;
}

void BackupPanel::followDesk()
{
    m_look.setInterval(LookEvery);
    connect(&m_look, &QTimer::timeout, this, &BackupPanel::showBusy);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_desk->undo(); });
    connect(m_desk, &BackupDesk::busyChanged, this, &BackupPanel::showBusy);
    connect(m_desk, &BackupDesk::saved, this, &BackupPanel::tell);
    connect(m_desk, &BackupDesk::failed, this, &BackupPanel::tell);
    connect(m_desk, &BackupDesk::looked, this, &BackupPanel::showPreview);
    connect(m_desk, &BackupDesk::confirmed, this, [this](const QString &words) {
        m_preview->hide();
        tell(words);
    });
}

QString BackupPanel::password() const
{
    return m_withSecrets->isChecked() ? m_password->text() : QString();
}

void BackupPanel::chooseTarget()
{
    if (m_withSecrets->isChecked() && m_password->text().isEmpty()) {
        tell(tr("Without a password the secrets cannot be sealed."));
        m_password->setFocus();
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Save a backup"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Backups of VirtualPhone (*.vpbackup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"vpbackup"_s);
    dialog->selectFile(u"virtualphone-"_s + QDate::currentDate().toString(Qt::ISODate)
                       + u".vpbackup"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPanel::saveAs);
    dialog->show(); // it stops nothing
}

void BackupPanel::saveAs(const QString &file)
{
    m_words->hide();
    m_desk->save(file, password());
}

void BackupPanel::chooseBackup()
{
    auto *dialog =
        new QFileDialog(this, tr("Restore a backup"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Backups of VirtualPhone (*.vpbackup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPanel::look);
    dialog->show(); // it stops nothing
}

void BackupPanel::look(const QString &file)
{
    m_words->hide();
    m_preview->hide();
    m_desk->look(file);
}

void BackupPanel::showPreview(const RestoreWords &words)
{
    m_lines->setText(words.lines.join(u'\n'));
    m_preview->show();
}

void BackupPanel::showBusy()
{
    const bool isBusy = m_desk->isBusy();
    const int percent = m_desk->progress();
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(percent);
    m_busy->setVisible(isBusy);
    m_save->setEnabled(!isBusy);
    m_restore->setEnabled(!isBusy);
    m_preview->setEnabled(!isBusy);
    m_undo->setVisible(m_desk->mayUndo());
    if (isBusy != m_look.isActive()) {
        isBusy ? m_look.start() : m_look.stop();
    }
}

void BackupPanel::tell(const QString &words)
{
    m_words->setText(words);
    m_words->show();
}

} // namespace vp
