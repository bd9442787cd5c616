// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"
#include "settings/settings.h"
#include "ui/settingfield.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vp {

/** Everything that can be set in the window, stored at once. The bot's token is written only, never
 * shown. */
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);
    void setChat(ChatHealth health, const QString &botName);
    /** Typing a token here would change nothing; the field says why. */
    void closeToken(const QString &why);
    /** Shown below the sections about voice, as long as these are. */
    void setVoice(const std::vector<QWidget *> &panels);
    /** The modem carries the sound of calls: what may be set about it is shown, and stays. */
    void showVoice();
    /** Shown last: backups and how long data are kept, and what this computer keeps. */
    void addPanel(QWidget *panel);
    /** Shown below the section of the chat: who may control the phone. */
    void setPeople(QWidget *people);
    /** Scrolls to the field of this objectName and gives it the focus. */
    void showField(const QString &objectName);

Q_SIGNALS:
    void tokenEntered(const QString &token);
    void setupRequested();
    /** What guests come in by from now on. */
    void guestPasswordEntered(const QString &password);

private:
    QFormLayout *addSection(const QString &title);
    void addRow(QFormLayout &form, const QString &label, QWidget *field);
    void addPhones();
    void addTelegram();
    void addGuests();
    void addGuestPassword(QFormLayout &form);
    void addChat();
    void addDisturb();
    void addLimits();
    void addNumber(QFormLayout &form, SettingKey key, const QString &label,
                   const NumberSetting::Range &range);
    void addText(QFormLayout &form, SettingKey key, const QString &label,
                 const QString &placeholder);
    void addAnswers();
    void addDailyLog();
    void addModem();
    void addVoice();
    void addScreening(QFormLayout &form);
    void addRecording(QFormLayout &form);
    void addVoicemail();
    void addRules();
    void addSources();
    void addAutomaticSms();
    void addWindow();
    void addNotifications();
    void addAdvanced();
    /** @p unset names what happens as long as no rule is set; empty = the default shows as set. */
    void addRule(QFormLayout &form, SettingKey key, const QString &label,
                 const QString &unset = {});
    void saveToken();

    Settings &m_settings;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    int m_peopleAt = 0; ///< in the column
    std::vector<QWidget *> m_voice; ///< shown only where the modem carries sound
    std::vector<ChoiceSetting *> m_rules; ///< where a message may be left, too
    QLineEdit *m_token = nullptr;
    QPushButton *m_saveToken = nullptr;
    QLabel *m_tokenNote = nullptr;
};

} // namespace vp
