// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupcalendar.h"

#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/virtualphone.h"
#include "ui/controls.h"
#include "ui/panel.h"
#include "ui/ruledialog.h"
#include "ui/rulesquestions.h"
#include "ui/settingfield.h"
#include "ui/weekview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostProblems = 3; ///< the page of the rules shows all

QDate firstOfThisWeek()
{
    const QDate today = QDate::currentDate();
    return today.addDays(-((today.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
}

} // namespace

SetupCalendar::SetupCalendar(VirtualPhone &phone, QWidget *parent)
    : SetupPage(u"calendar"_s, tr("Calendar"),
                tr("An event whose title is a group or a contact and whose place is a phone number "
                   "passes their calls on to that number while it lasts. Google Calendar calls the "
                   "address “secret address in iCal format”."),
                parent)
    , m_phone(phone)
    , m_questions(askPhone(phone))
{
    buildFields();
    buildPreview();
    const CalendarDesk *calendars = &phone.ruleDesk().calendars();
    connect(calendars, &CalendarDesk::bookChanged, this, &SetupCalendar::refresh);
    connect(calendars, &CalendarDesk::calendarsChanged, this, &SetupCalendar::refresh);
}

void SetupCalendar::buildFields()
{
    m_address = new QLineEdit(this);
    m_address->setObjectName(nameOf("address"_L1));
    m_address->setAccessibleName(tr("Address of a calendar"));
    m_address->setPlaceholderText(tr("https://… or webcal://…"));
    QPushButton *addNow = makeButton(nameOf("add"_L1), tr("&Add"), tr("Add this calendar"), this);
    QPushButton *file =
        makeButton(nameOf("file"_L1), tr("Choose a &file…"), tr("Choose a calendar file"), this);
    QPushButton *weekly = makeButton(nameOf("weekly"_L1), tr("&Weekly rule…"),
                                     tr("Make a weekly rule without a calendar"), this);
    addNow->setEnabled(false);
    m_problem = textLabel({}, false, this);
    m_problem->setObjectName(nameOf("problem"_L1));
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(addNow);
    row->addWidget(file);
    row->addWidget(weekly);
    column().addLayout(row);
    column().addWidget(m_problem);
    connect(m_address, &QLineEdit::textChanged, addNow,
            [addNow](const QString &text) { addNow->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_address, &QLineEdit::returnPressed, this, &SetupCalendar::add);
    connect(addNow, &QPushButton::clicked, this, &SetupCalendar::add);
    connect(weekly, &QPushButton::clicked, this,
            [this] { (new RuleDialog(m_phone, std::nullopt, this))->show(); });
    connect(file, &QPushButton::clicked, this, &SetupCalendar::chooseFile);
}

void SetupCalendar::buildPreview()
{
    auto *panel = new Panel(tr("This week"), this);
    m_facts = textLabel({}, false, panel);
    m_facts->setObjectName(nameOf("facts"_L1));
    m_week = new WeekView(panel);
    m_week->setObjectName(nameOf("week"_L1));
    m_week->setMinimumHeight(14 * fontMetrics().lineSpacing());
    panel->column().addWidget(m_facts);
    panel->column().addWidget(m_week, 1);
    column().addWidget(panel, 1);
}

void SetupCalendar::initializePage()
{
    m_isShown = true;
    refresh();
}

void SetupCalendar::add()
{
    const QString address = m_address->text().trimmed();
    if (!address.isEmpty()) {
        addAddress(address);
    }
}

void SetupCalendar::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Calendar"), {}, tr("Calendars (*.ics)"));
    dialog->setObjectName(nameOf("dialog"_L1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        addAddress(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()));
    });
    dialog->show(); // it stops nothing
}

void SetupCalendar::addAddress(const QString &address)
{
    Settings &settings = m_phone.settings();
    const QString before = settings.text(SettingKey::CalendarUrls);
    const Result<> stored = settings.set(
        SettingKey::CalendarUrls, before.isEmpty() ? address : QString(before % u'\n' % address));
    m_problem->setVisible(!stored);
    if (stored) {
        m_address->clear();
        refresh();
    } else {
        m_problem->setText(Phrases::error(stored.error()));
    }
}

void SetupCalendar::refresh()
{
    if (!m_isShown) {
        return;
    }
    const QDate first = firstOfThisWeek();
    m_questions.facts(this, [this](const RulesFacts &facts) { showFacts(facts); });
    m_questions.week(this, first, [this, first](std::vector<WeekBlock> blocks) {
        m_week->setWeek(first, std::move(blocks));
        m_week->setNow(QDateTime::currentDateTime());
    });
}

void SetupCalendar::showFacts(const RulesFacts &facts)
{
    QStringList lines;
    for (const RulesFacts::Source &source : facts.sources) {
        lines.append(tr("%1: %2", "a calendar and where it stands").arg(source.name, source.state));
    }
    if (lines.isEmpty()) {
        lines.append(tr("No calendar yet: calls follow the rules of the next step."));
    }
    lines += facts.problems.mid(0, MostProblems);
    m_facts->setText(lines.join(u'\n'));
}

} // namespace vp
