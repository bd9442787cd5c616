// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupwelcome.h"

#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/controls.h"
#include "ui/importstrip.h"
#include "ui/languagefield.h"
#include "ui/panel.h"
#include "ui/settingfield.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace vp {

using namespace Qt::StringLiterals;

SetupWelcome::SetupWelcome(VirtualPhone &phone, QWidget *parent)
    : SetupPage(u"welcome"_s, tr("Welcome"),
                tr("VirtualPhone puts a USB modem with a SIM card between the world and your own "
                   "phone. Every step may be skipped, and can be made later in Settings: what you "
                   "enter counts at once."),
                parent)
    , m_phone(phone)
{
    buildLanguage(phone.settings());
    buildLegacy();
    column().addStretch(1);
    const LegacyTakeover *legacy = &phone.window().legacy;
    connect(legacy, &LegacyTakeover::looked, this, &SetupWelcome::showFound);
    connect(legacy, &LegacyTakeover::taken, this, [this](const QString &words) {
        showFound();
        m_found->setText(words);
    });
}

void SetupWelcome::buildLanguage(Settings &settings)
{
    auto *form = new QFormLayout;
    ChoiceSetting *language = makeLanguageField(settings, this);
    auto *label = new QLabel(tr("Language"), this);
    label->setBuddy(language);
    form->addRow(label, language);
    column().addLayout(form);
    column().addWidget(
        textLabel(tr("Another language is used from the next start on."), true, this));
}

void SetupWelcome::buildLegacy()
{
    auto *panel = new Panel(tr("Did you use virtualphone.py before?"), this);
    m_found = textLabel(tr("Its settings, and its groups of contacts, can be taken over from its "
                           "folder. They are shown before, and nothing of it is run or changed."),
                        false, panel);
    m_found->setObjectName(nameOf("found"_L1));
    m_lines = new QPlainTextEdit(panel);
    m_lines->setObjectName(nameOf("lines"_L1));
    m_lines->setAccessibleName(tr("What is taken over, and what is not"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFixedHeight(7 * fontMetrics().lineSpacing());
    m_lines->hide();
    QPushButton *choose = makeButton(nameOf("folder"_L1), tr("&Look in a folder…"),
                                     tr("Look for the earlier program in a folder"), panel);
    m_take = makeButton(nameOf("take"_L1), tr("&Take over"), tr("Take over what was found"), panel);
    m_take->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_take);
    row->addStretch(1);
    panel->column().addWidget(m_found);
    panel->column().addWidget(m_lines);
    panel->column().addLayout(row);
    panel->column().addWidget(new ImportStrip(m_phone.window().contacts, panel));
    column().addWidget(panel);
    if (const QString words = fixedWords(); !words.isEmpty()) {
        column().addWidget(textLabel(words, true, this));
    }
    connect(choose, &QPushButton::clicked, this, &SetupWelcome::chooseFolder);
    connect(m_take, &QPushButton::clicked, this, [this] { m_phone.window().legacy.take(); });
}

/** What variables of the environment hold: the predecessor's go on to count. */
QString SetupWelcome::fixedWords() const
{
    static constexpr std::array keys {SettingKey::MasterPhone, SettingKey::Country,
                                      SettingKey::TelegramOwners, SettingKey::CalendarUrls};
    const Settings &settings = m_phone.settings();
    QStringList names;
    for (const SettingKey key : keys) {
        if (settings.isLocked(key)) {
            names.append(Settings::nameOf(key));
        }
    }
    return names.isEmpty() ? QString()
                           : tr("Environment variables are set and win over what is stored: %1.")
                                 .arg(names.join(u", "_s));
}

void SetupWelcome::initializePage()
{
    if (m_looked) {
        return;
    }
    m_looked = true;
    if (const QString folder = LegacyTakeover::likelyFolder(); !folder.isEmpty()) {
        m_phone.window().legacy.look(folder);
    }
}

void SetupWelcome::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the earlier program"));
    dialog->setObjectName(nameOf("dialog"_L1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_phone.window().legacy.look(folder); });
    dialog->show(); // it stops nothing
}

void SetupWelcome::showFound()
{
    const LegacyTakeover &legacy = m_phone.window().legacy;
    m_found->setText(legacy.headline());
    m_lines->setPlainText((legacy.lines() + legacy.remarks()).join(u'\n'));
    m_lines->setVisible(!m_lines->document()->isEmpty());
    m_take->setEnabled(legacy.mayTake());
}

} // namespace vp
