// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ruledialog.h"

#include "service/phrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "settings/rulevalues.h"
#include "ui/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** What is stored for a target that stands for a word; others are stored as typed. */
constexpr int ValueRole = Qt::UserRole;

} // namespace

RuleDialog::RuleDialog(VirtualPhone &phone, std::optional<std::size_t> at, QWidget *parent)
    : QDialog(parent)
    , m_phone(phone)
    , m_at(at)
{
    setObjectName(u"rule"_s);
    setWindowTitle(at ? tr("Change a weekly rule") : tr("New weekly rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    m_problem = textLabel({}, false, this);
    m_problem->setObjectName(u"rule.problem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"rule.save"_s);
    buttons->button(QDialogButtonBox::Save)->setAccessibleName(tr("Save the rule"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"rule.cancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &RuleDialog::reject);
    LocalRules &rules = phone.window().localRules;
    if (at && *at < rules.rules().size()) {
        fill(rules.rules()[*at]);
    } else {
        fill({{}, {}, 0x1F, QTime(8, 0), QTime(18, 0), {}}); // a week of work
    }
}

void RuleDialog::buildFields()
{
    const Settings &settings = m_phone.settings();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    m_who = new QComboBox(this);
    m_who->setObjectName(u"rule.who"_s);
    m_who->setAccessibleName(tr("Group or contact"));
    m_who->setEditable(true);
    for (const ContactGroup &group : m_phone.contacts().groups()) {
        m_who->addItem(group.name);
    }
    m_who->lineEdit()->setPlaceholderText(tr("A group, or the name of a contact"));
    form->addRow(tr("Calls of"), m_who);
    m_goesTo = new QComboBox(this);
    m_goesTo->setObjectName(u"rule.goesTo"_s);
    m_goesTo->setAccessibleName(tr("Where they go"));
    m_goesTo->setEditable(true);
    for (const NamedPhone &phone :
         readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region())) {
        m_goesTo->addItem(phone.name, phone.name);
    }
    const QString master = settings.text(SettingKey::MasterPhone);
    if (!master.isEmpty()) {
        m_goesTo->addItem(tr("your own phone, %1").arg(master), master);
    }
    m_goesTo->addItem(tr("are rejected"), u"reject"_s);
    m_goesTo->addItem(tr("are rejected with an SMS"), u"sms"_s);
    if (m_phone.carriesSound()) {
        m_goesTo->addItem(tr("may leave a message"), u"voicemail"_s);
    }
    m_goesTo->lineEdit()->setPlaceholderText(tr("+39 …, or choose"));
    form->addRow(tr("Go to"), m_goesTo);
    form->addRow(tr("Days"), buildDays());
    m_from = new QTimeEdit(this);
    m_from->setObjectName(u"rule.from"_s);
    m_from->setAccessibleName(tr("From"));
    m_to = new QTimeEdit(this);
    m_to->setObjectName(u"rule.to"_s);
    m_to->setAccessibleName(tr("To; on the next day where it is not later"));
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Until"), buildUntil());
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
}

QWidget *RuleDialog::buildDays()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        // In the order in which the week begins here.
        const int day = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), row);
        box->setObjectName(u"rule.day%1"_s.arg(day));
        box->setAccessibleName(locale.dayName(day));
        m_days.at(static_cast<std::size_t>(day - 1)) = box;
        line->addWidget(box);
    }
    line->addStretch(1);
    return row;
}

QWidget *RuleDialog::buildUntil()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_ends = new QCheckBox(tr("it ends on"), row);
    m_ends->setObjectName(u"rule.ends"_s);
    m_ends->setAccessibleName(tr("The rule ends"));
    m_until = new QDateEdit(QDate::currentDate().addMonths(1), row);
    m_until->setObjectName(u"rule.until"_s);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setCalendarPopup(true);
    m_until->setEnabled(false);
    line->addWidget(m_ends);
    line->addWidget(m_until);
    line->addStretch(1);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    return row;
}

void RuleDialog::fill(const LocalRule &rule)
{
    m_who->setEditText(rule.who);
    const int known = m_goesTo->findData(rule.goesTo, ValueRole);
    m_goesTo->setCurrentIndex(known);
    if (known < 0) {
        m_goesTo->setEditText(rule.goesTo);
    }
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days.at(i)->setChecked((rule.days >> i & 1U) != 0);
    }
    m_from->setTime(rule.from);
    m_to->setTime(rule.to);
    m_ends->setChecked(rule.until.isValid());
    if (rule.until.isValid()) {
        m_until->setDate(rule.until);
    }
}

LocalRule RuleDialog::typed() const
{
    LocalRule rule;
    rule.who = m_who->currentText().simplified();
    const QString shown = m_goesTo->currentText().trimmed();
    const int chosen = m_goesTo->findText(shown, Qt::MatchExactly);
    rule.goesTo = chosen < 0 ? shown : m_goesTo->itemData(chosen, ValueRole).toString();
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked()) {
            rule.days = static_cast<quint8>(rule.days | 1U << i);
        }
    }
    rule.from = m_from->time();
    rule.to = m_to->time();
    rule.until = m_ends->isChecked() ? m_until->date() : QDate();
    return rule;
}

void RuleDialog::store()
{
    const Result<> stored = m_phone.window().localRules.put(typed(), m_at);
    if (stored) {
        accept();
    } else {
        m_problem->setText(words(stored.error()));
    }
}

QString RuleDialog::words(const Error &error) const
{
    if (error.code == ErrorCode::Conflict) {
        return tr(
            "The calendars are set by an environment variable, so no rule can be added here.");
    }
    if (error.code != ErrorCode::InvalidInput) {
        return Phrases::error(error);
    }
    if (error.detail == "who"_L1) {
        return tr("Whose calls? Type a group, or the name of a contact.");
    }
    if (error.detail == "goesTo"_L1) {
        return tr("Where do they go? Type a number with its country code, or choose.");
    }
    if (error.detail == "days"_L1) {
        return tr("On which days? Choose one at least.");
    }
    if (error.detail == "many"_L1) {
        return tr("There are too many rules.");
    }
    return Phrases::error(error);
}

} // namespace vp
