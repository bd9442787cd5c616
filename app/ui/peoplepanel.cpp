// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peoplepanel.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/qrview.h"
#include "ui/strangersbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

PeoplePanel::PeoplePanel(WindowPeople &people, QWidget *parent)
    : Panel(tr("Who may control this phone"), parent)
    , m_people(people)
{
    setObjectName(u"people"_s);
    m_note = textLabel({}, true, this);
    m_note->setObjectName(u"people.note"_s);
    m_start = makeButton(u"people.start"_s, tr("&Let an owner in…"), {}, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_note, 1);
    buildList();
    column().addWidget(buildRemoval());
    column().addWidget(buildUndo());
    column().addLayout(row);
    column().addWidget(buildOffer());
    column().addWidget(buildQuestion());
    m_strangers = new StrangersBox(people, this);
    column().addWidget(m_strangers);
    connect(m_strangers, &StrangersBox::codeWanted, this, &PeoplePanel::start);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &PeoplePanel::tick);
    connect(m_start, &QPushButton::clicked, this, &PeoplePanel::start);
    connect(&m_people, &WindowPeople::asked, this, &PeoplePanel::refresh);
    connect(&m_people, &WindowPeople::changed, this, &PeoplePanel::refresh);
    connect(&m_people, &WindowPeople::undoEnded, this, &PeoplePanel::refresh);
    connect(&m_people, &WindowPeople::ended, this, [this](const QString &words) {
        refresh();
        tell(words);
    });
    refresh();
}

void PeoplePanel::buildList()
{
    m_list = makeTable(u"people.list"_s, tr("Owners and guests"),
                       {tr("Who"), tr("What"), tr("Until")}, this);
    m_list->setFixedHeight(6 * (fontMetrics().height() + 8));
    m_remove = makeButton(u"people.remove"_s, tr("Remo&ve"), tr("Remove the chosen person"), this);
    m_groups = textLabel(tr("A group may control this phone: so may everybody who is in it, or "
                            "will be."),
                         false, this);
    m_groups->setObjectName(u"people.groups"_s);
    m_groups->setInk(InkLabel::Ink::Warning);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    m_advice = textLabel({}, false, this);
    m_advice->setObjectName(u"people.advice"_s);
    m_advice->setInk(InkLabel::Ink::Warning);
    column().addLayout(row);
    column().addWidget(m_groups);
    column().addWidget(m_advice);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
        m_remove->setEnabled(at >= 0 && m_rows.at(static_cast<std::size_t>(at)).isRemovable);
    });
    connect(m_remove, &QPushButton::clicked, this, &PeoplePanel::askRemoval);
}

QWidget *PeoplePanel::buildRemoval()
{
    m_removal = new QWidget(this);
    m_removalText = textLabel({}, false, m_removal);
    m_removalText->setObjectName(u"people.removalText"_s);
    QPushButton *yes = makeButton(u"people.removeNow"_s, tr("Remove"), tr("Remove now"), m_removal);
    QPushButton *no = makeButton(u"people.keep"_s, tr("Keep"), tr("Keep this person"), m_removal);
    auto *row = new QHBoxLayout(m_removal);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_removalText, 1);
    row->addWidget(no);
    row->addWidget(yes);
    connect(yes, &QPushButton::clicked, this, &PeoplePanel::removeAsked);
    connect(no, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        refresh();
    });
    return m_removal;
}

QWidget *PeoplePanel::buildUndo()
{
    m_undo = new QWidget(this);
    m_undoText = textLabel({}, false, m_undo);
    m_undoText->setObjectName(u"people.removed"_s);
    QPushButton *undo =
        makeButton(u"people.undo"_s, tr("&Undo"), tr("Give this person the rights back"), m_undo);
    auto *row = new QHBoxLayout(m_undo);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undoText, 1);
    row->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this] {
        const QString problem = m_people.undoRemoval();
        refresh();
        tell(problem.isEmpty() ? m_note->text() : problem);
    });
    return m_undo;
}

QWidget *PeoplePanel::buildOffer()
{
    m_offer = new QWidget(this);
    m_picture = new QrView(m_offer);
    m_picture->setObjectName(u"people.picture"_s);
    m_picture->setAccessibleName(tr("QR code of the link"));
    m_how = textLabel({}, false, m_offer);
    m_code = new QLabel(m_offer);
    m_code->setObjectName(u"people.code"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_code->setFont(large);
    m_link = new QLineEdit(m_offer);
    m_link->setObjectName(u"people.link"_s);
    m_link->setAccessibleName(tr("Link that makes an owner"));
    m_link->setReadOnly(true);
    QPushButton *copy = makeButton(u"people.copy"_s, tr("&Copy link"), {}, m_offer);
    QPushButton *cancel =
        makeButton(u"people.cancel"_s, tr("Cancel"), tr("Let nobody in"), m_offer);
    m_left = textLabel({}, true, m_offer);
    m_left->setObjectName(u"people.left"_s);
    auto *link = new QHBoxLayout;
    link->addWidget(m_link, 1);
    link->addWidget(copy);
    auto *words = new QVBoxLayout;
    words->addWidget(m_how);
    words->addWidget(m_code);
    words->addLayout(link);
    words->addWidget(m_left);
    words->addStretch(1);
    words->addWidget(cancel, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
    connect(cancel, &QPushButton::clicked, this, [this] { m_people.withdraw(); });
    return m_offer;
}

QWidget *PeoplePanel::buildQuestion()
{
    m_question = new QWidget(this);
    m_question->setObjectName(u"people.question"_s);
    m_who = textLabel({}, false, m_question);
    m_who->setObjectName(u"people.who"_s);
    QFont bold = font();
    bold.setBold(true);
    m_who->setFont(bold);
    QPushButton *allow =
        makeButton(u"people.allow"_s, tr("Allow"), tr("Make this person an owner"), m_question);
    QPushButton *deny = makeButton(u"people.deny"_s, tr("Deny"), tr("Let nobody in"), m_question);
    // Neither is the default: Enter and a blank typed elsewhere must not let anybody in.
    allow->setAutoDefault(false);
    deny->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(deny);
    buttons->addWidget(allow);
    buttons->addStretch(1);
    auto *whole = new QVBoxLayout(m_question);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_who);
    whole->addWidget(textLabel(tr("An owner sees all calls and messages, calls at your cost and "
                                  "changes everything. Allow it only if you know the person."),
                               true, m_question));
    whole->addLayout(buttons);
    connect(allow, &QPushButton::clicked, this, [this] { answer(true); });
    connect(deny, &QPushButton::clicked, this, [this] { answer(false); });
    return m_question;
}

void PeoplePanel::refresh()
{
    const QString who = m_people.waiting();
    const bool offered = m_people.offerLasts() > std::chrono::seconds(0);
    const QString whyNot = m_people.whyNot();
    m_question->setVisible(!who.isEmpty());
    m_who->setText(tr("%1 wants to control this phone.", "a person").arg(who));
    m_offer->setVisible(offered && who.isEmpty());
    m_start->setVisible(!offered);
    m_start->setEnabled(whyNot.isEmpty());
    tell(offered ? QString() : whyNot);
    m_advice->setText(m_people.advice());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_strangers->refresh();
    refreshList();
    tick();
}

void PeoplePanel::refreshList()
{
    m_rows = m_people.people();
    m_list->clear();
    for (const PersonRow &row : m_rows) {
        const QString kind = row.kind == PersonRow::Kind::Owner ? tr("owner")
            : row.kind == PersonRow::Kind::Group                ? tr("group")
                                                                : tr("guest");
        new QTreeWidgetItem(m_list, {row.who, kind, row.about});
    }
    m_list->resizeColumnToContents(0);
    m_list->setVisible(!m_rows.empty()); // room for the picture of the code
    m_remove->setVisible(!m_rows.empty());
    m_remove->setEnabled(false);
    m_groups->setVisible(std::ranges::any_of(
        m_rows, [](const PersonRow &row) { return row.kind == PersonRow::Kind::Group; }));
    if (m_asked && std::ranges::find(m_rows, *m_asked) == m_rows.end()) {
        m_asked.reset();
    }
    const PersonRow *gone = m_people.removed();
    m_undo->setVisible(gone != nullptr);
    m_undoText->setText(gone == nullptr ? QString() : tr("%1 was removed.").arg(gone->who));
    m_removal->setVisible(m_asked.has_value());
    m_removalText->setText(
        m_asked ? tr("%1 can then do nothing here any more, and is told so.").arg(m_asked->who)
                : QString());
}

void PeoplePanel::tick()
{
    const auto left = m_people.offerLasts();
    m_left->setText(
        tr("Good for one person, and for %1 min more.", "9:41")
            .arg(u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, '0'_L1)));
    if (left.count() > 0 && isVisible()) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

void PeoplePanel::tell(const QString &words)
{
    m_note->setText(words);
}

void PeoplePanel::start()
{
    const ShownOffer offer = m_people.offer();
    m_picture->setVisible(offer.picture.has_value());
    m_picture->setCode(offer.picture.value_or(QrCode {}));
    m_how->setText(offer.picture
                       ? tr("Scan this with the phone that has Telegram, or open the link there, "
                            "and press START. Or send this code to the bot:")
                       : tr("Send this code to the bot:"));
    m_code->setText(offer.code);
    m_link->setText(offer.link);
    m_link->setCursorPosition(0);
    refresh();
    m_offer->setFocus();
}

void PeoplePanel::answer(bool yes)
{
    if (yes) {
        if (const QString problem = m_people.allow(); !problem.isEmpty()) {
            refresh();
            tell(problem);
        }
    } else {
        m_people.deny();
    }
}

void PeoplePanel::askRemoval()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0) {
        m_asked = m_rows.at(static_cast<std::size_t>(row));
        refreshList();
    }
}

void PeoplePanel::removeAsked()
{
    if (m_asked) {
        const PersonRow person = *m_asked;
        m_asked.reset();
        const QString problem = m_people.remove(person);
        refresh();
        tell(problem.isEmpty() ? m_note->text() : problem);
    }
}

void PeoplePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    refresh();
}

void PeoplePanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_tick.stop();
}

} // namespace vp
