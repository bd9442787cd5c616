// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setuppage.h"

#include "ui/panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

SetupPage::SetupPage(const QString &name, const QString &title, const QString &about,
                     QWidget *parent)
    : QWizardPage(parent)
    , m_name(name)
{
    setObjectName(QString(u"setup."_s + name));
    setTitle(title);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 8, 8, 8);
    m_column->setSpacing(8);
    QLabel *text = textLabel(about, false, inside);
    text->setObjectName(nameOf("about"_L1));
    m_column->addWidget(text);
    fillScrolled(*this, inside, nameOf("scroll"_L1));
}

QString SetupPage::nameOf(QLatin1StringView widget) const
{
    return u"setup."_s % m_name % u'.' % widget;
}

void SetupPage::propose(Settings &settings, SettingKey key, const QString &value)
{
    const auto mine = std::ranges::find(m_proposals, key, &Proposal::key);
    const bool isMine = mine != m_proposals.end() && settings.text(key) == mine->value;
    if (settings.isLocked(key) || (settings.isSet(key) && !isMine) || !settings.set(key, value)) {
        return;
    }
    if (isMine) {
        mine->value = settings.text(key);
    } else {
        m_proposals.push_back({&settings, key, settings.text(key)});
    }
}

void SetupPage::skip()
{
    for (const Proposal &proposal : std::exchange(m_proposals, {})) {
        if (proposal.settings->text(proposal.key) == proposal.value) {
            static_cast<void>(proposal.settings->set(proposal.key, {}));
        }
    }
}

} // namespace vp
