// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ownprompts.h"
#include "ui/panel.h"

#include <QStringList>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace vp {

class InkLabel;
class PromptStudio;

/** Sounds of the owner's own: a file that is chosen or dropped here, or what the microphone
 * records; for all callers or for those of a group. */
class PromptsPanel : public Panel
{
    Q_OBJECT
public:
    /** @p groups gives the names of the groups of contacts; everything outlives it. */
    PromptsPanel(OwnPrompts &prompts, PromptStudio &studio, std::function<QStringList()> groups,
                 QWidget *parent = nullptr);
    /** A file for what is chosen; what became of it is shown. */
    void take(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addChoices();
    void addFileRow();
    void addMicrophoneRow();
    void fillGroups();
    [[nodiscard]] PromptTarget target() const;
    [[nodiscard]] QString failureOf() const;
    void chooseFile();
    void listen();
    void restore();
    void record();
    void use();
    void tell(const QString &name, PromptUse use, const Result<TakenPrompt> &taken);
    void say(const QString &words, bool isProblem);
    void refresh();
    void refreshStudio();

    OwnPrompts &m_prompts;
    PromptStudio &m_studio;
    std::function<QStringList()> m_groups;
    QComboBox *m_use = nullptr;
    QComboBox *m_group = nullptr;
    InkLabel *m_now = nullptr;
    QPushButton *m_listen = nullptr;
    QPushButton *m_restore = nullptr;
    QWidget *m_microphone = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_play = nullptr;
    QPushButton *m_take = nullptr;
    QProgressBar *m_meter = nullptr;
    QLabel *m_length = nullptr;
    InkLabel *m_note = nullptr;
    QTimer m_tick; ///< while the studio works
};

} // namespace vp
