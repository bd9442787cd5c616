// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/panel.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace vp {

class BackupDesk;
struct RestoreWords;

/** Backups, and how long calls and messages are kept. A restore is shown before it is wanted, and
 * is carried out by the next start. */
class BackupPanel : public Panel
{
    Q_OBJECT
public:
    /** @p desk null = backups cannot be made here. All outlive this. */
    BackupPanel(Settings &settings, BackupDesk *desk, QWidget *parent = nullptr);
    /** What the dialogs do with the file that was chosen. */
    void saveAs(const QString &file);
    void look(const QString &file);

private:
    void addSettings(Settings &settings);
    [[nodiscard]] QLayout *buildButtons();
    [[nodiscard]] QLayout *buildPassword();
    [[nodiscard]] QWidget *buildProgress();
    [[nodiscard]] QWidget *buildPreview();
    void followDesk();
    void chooseTarget();
    void chooseBackup();
    void showBusy();
    void showPreview(const RestoreWords &words);
    void tell(const QString &words);
    [[nodiscard]] QString password() const;

    BackupDesk *m_desk;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_undo = nullptr;
    QCheckBox *m_withSecrets = nullptr;
    QLineEdit *m_password = nullptr;
    QWidget *m_busy = nullptr;
    QProgressBar *m_bar = nullptr;
    QWidget *m_preview = nullptr;
    QLabel *m_lines = nullptr;
    QLabel *m_words = nullptr;
    QTimer m_look; ///< runs while something is under way
};

} // namespace vp
