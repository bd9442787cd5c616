// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/updatepanel.h"

#include "service/updatehint.h"
#include "ui/settingfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

UpdatePanel::UpdatePanel(Settings &settings, UpdateHint &updates, QWidget *parent)
    : Panel(tr("Newer versions"), parent)
    , m_updates(updates)
{
    setObjectName(u"settings.updates"_s);
    addSettings(settings);
    m_words = textLabel({}, true, this);
    m_words->setObjectName(u"updates.words"_s);
    column().addWidget(m_words);
    connect(&m_updates, &UpdateHint::changed, this, &UpdatePanel::tell);
    tell();
}

void UpdatePanel::addSettings(Settings &settings)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(new FlagSetting(settings, SettingKey::UpdateCheck,
                                 tr("Look once a day whether there is a newer version"), this));
    const QString label = tr("Address that tells it");
    auto *field = new TextSetting(settings, SettingKey::UpdateUrl, label, this);
    auto *name = new QLabel(label, this);
    name->setMinimumWidth(36 * fontMetrics().averageCharWidth());
    name->setBuddy(field);
    form->addRow(name, field);
    column().addLayout(form);
}

void UpdatePanel::tell()
{
    const QString newer = m_updates.newer();
    m_words->setText(
        newer.isEmpty()
            ? tr("This is version %1. Nobody is asked while this is off, and nothing is ever "
                 "downloaded or installed by itself.")
                  .arg(m_updates.version())
            : tr("Version %1 is there; this is %2. It comes from where you got this one.")
                  .arg(newer, m_updates.version()));
}

QLabel *makeUpdateLine(UpdateHint &updates, QWidget *parent)
{
    auto *line = new QLabel(parent);
    line->setObjectName(u"status.update"_s);
    line->setTextFormat(Qt::PlainText);
    const auto tell = [line, &updates] {
        line->setText(UpdatePanel::tr("Version %1 is there").arg(updates.newer()));
        line->setVisible(!updates.newer().isEmpty());
    };
    QObject::connect(&updates, &UpdateHint::changed, line, tell);
    tell();
    return line;
}

} // namespace vp
