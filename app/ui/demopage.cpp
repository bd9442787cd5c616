// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demopage.h"

#include "service/phrases.h"
#include "ui/chatview.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTime>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxLogLines = 500;
constexpr int NumberRole = Qt::UserRole;

} // namespace

DemoPage::DemoPage(Playground &playground, QWidget *parent)
    : QWidget(parent)
    , m_playground(playground)
{
    setObjectName(u"demo"_s);
    auto *world = new QSplitter(Qt::Vertical);
    world->setChildrenCollapsible(false);
    world->addWidget(buildPeople());
    world->addWidget(buildDay());
    world->setStretchFactor(0, 3);
    world->setStretchFactor(1, 2);
    auto *inside = new QWidget;
    m_split = new QSplitter(Qt::Horizontal, inside);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(world);
    m_split->addWidget(buildChat());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_split);
    fillScrolled(*this, inside, u"demo.scroll"_s);
    connect(&m_playground, &Playground::peopleChanged, this, &DemoPage::refreshPeople);
    connect(&m_playground, &Playground::chatLine, m_chat, &ChatView::setLine);
    connect(&m_playground, &Playground::narrated, this, &DemoPage::narrate);
    refreshPeople();
    m_people->selectRow(0);
}

void DemoPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 80 * fontMetrics().averageCharWidth();
    m_split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

QPushButton *DemoPage::button(const QString &name, const QString &icon, const QString &label)
{
    auto *made = new QPushButton(lineIcon(icon), label, this);
    made->setObjectName(QString(u"demo."_s + name));
    made->setAccessibleName(QString(label).remove(u'&'));
    return made;
}

QWidget *DemoPage::buildPeople()
{
    auto *panel = new Panel(tr("People in the simulated world"), this);
    m_people = new QTableWidget(0, 3, panel);
    m_people->setObjectName(u"demo.people"_s);
    m_people->setAccessibleName(tr("People in the simulated world"));
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("Number"), tr("Now")});
    m_people->horizontalHeader()->setHighlightSections(false);
    m_people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_people->horizontalHeader()->setStretchLastSection(true);
    m_people->setColumnWidth(0, 18 * fontMetrics().averageCharWidth());
    m_people->setColumnWidth(1, 20 * fontMetrics().averageCharWidth());
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_people->setShowGrid(false);
    m_people->setTabKeyNavigation(false);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    panel->column().addWidget(m_people, 1);

    QPushButton *callIn = button(u"callIn"_s, u"call"_s, tr("Calls &in"));
    QPushButton *answer = button(u"answer"_s, u"ok"_s, tr("A&nswers"));
    QPushButton *hangUp = button(u"hangUp"_s, u"hangup"_s, tr("Hangs &up"));
    QPushButton *hidden = button(u"hidden"_s, u"unknown"_s, tr("&Hidden caller"));
    QPushButton *one = button(u"one"_s, u"keypad"_s, tr("Presses &1"));
    QPushButton *two = button(u"two"_s, u"keypad"_s, tr("Presses &2"));
    auto *actions = new QGridLayout; // two by two: words side by side ask for a wide window
    actions->addWidget(callIn, 0, 0);
    actions->addWidget(answer, 0, 1);
    actions->addWidget(hangUp, 1, 0);
    actions->addWidget(hidden, 1, 1);
    actions->addWidget(one, 2, 0);
    actions->addWidget(two, 2, 1);
    panel->column().addLayout(actions);
    m_sms = new QLineEdit(panel);
    m_sms->setObjectName(u"demo.smsText"_s);
    m_sms->setAccessibleName(tr("Text of the SMS"));
    m_sms->setPlaceholderText(tr("Text of an SMS from the chosen person"));
    QPushButton *sms = button(u"sms"_s, u"sms"_s, tr("Sends an SMS"));
    auto *writing = new QHBoxLayout;
    writing->addWidget(m_sms, 1);
    writing->addWidget(sms);
    panel->column().addLayout(writing);

    connect(callIn, &QPushButton::clicked, this, [this] { m_playground.callIn(chosenNumber()); });
    connect(answer, &QPushButton::clicked, this, [this] { m_playground.answer(chosenNumber()); });
    connect(hangUp, &QPushButton::clicked, this, [this] { m_playground.hangUp(chosenNumber()); });
    connect(hidden, &QPushButton::clicked, this, [this] { m_playground.callIn({}); });
    connect(one, &QPushButton::clicked, this, [this] { m_playground.press(chosenNumber(), u'1'); });
    connect(two, &QPushButton::clicked, this, [this] { m_playground.press(chosenNumber(), u'2'); });
    connect(sms, &QPushButton::clicked, this, &DemoPage::writeSms);
    connect(m_sms, &QLineEdit::returnPressed, this, &DemoPage::writeSms);
    return panel;
}

QWidget *DemoPage::buildDay()
{
    auto *panel = new Panel(tr("A small day"), this);
    QPushButton *play = button(u"play"_s, u"play"_s, tr("&Play the day"));
    QPushButton *stop = button(u"stop"_s, u"stop"_s, tr("S&top"));
    m_log = new QListWidget(panel);
    m_log->setObjectName(u"demo.log"_s);
    m_log->setAccessibleName(tr("What happens in the simulated world"));
    m_log->setWordWrap(true);
    m_log->setSelectionMode(QAbstractItemView::NoSelection);
    auto *actions = new QHBoxLayout;
    actions->addWidget(play);
    actions->addWidget(stop);
    actions->addStretch(1);
    panel->column().addLayout(actions);
    panel->column().addWidget(m_log, 1);
    connect(play, &QPushButton::clicked, &m_playground, &Playground::playDay);
    connect(stop, &QPushButton::clicked, &m_playground, &Playground::stopDay);
    return panel;
}

QWidget *DemoPage::buildChat()
{
    auto *panel = new Panel(tr("Your chat with the bot"), this);
    m_chat = new ChatView(panel);
    m_say = new QLineEdit(panel);
    m_say->setObjectName(u"demo.say"_s);
    m_say->setAccessibleName(tr("Message to the bot"));
    m_say->setPlaceholderText(tr("Write to the bot, for example /help"));
    QPushButton *send = button(u"send"_s, u"chat"_s, tr("Send"));
    auto *writing = new QHBoxLayout;
    writing->addWidget(m_say, 1);
    writing->addWidget(send);
    panel->column().addWidget(m_chat, 1);
    panel->column().addLayout(writing);
    panel->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    connect(m_say, &QLineEdit::returnPressed, this, &DemoPage::say);
    connect(send, &QPushButton::clicked, this, &DemoPage::say);
    connect(m_chat, &ChatView::tapped, &m_playground, &Playground::tapInChat);
    return panel;
}

void DemoPage::refreshPeople()
{
    const std::vector<Playground::Person> people = m_playground.people();
    m_people->setRowCount(static_cast<int>(people.size()));
    int row = 0;
    for (const Playground::Person &person : people) {
        const std::array<QString, 3> texts {person.name, Phrases::party({}, person.number),
                                            person.state};
        for (int column = 0; column < 3; ++column) {
            QTableWidgetItem *item = m_people->item(row, column);
            if (item == nullptr) {
                item = new QTableWidgetItem;
                m_people->setItem(row, column, item);
            }
            item->setText(texts.at(static_cast<std::size_t>(column)));
            item->setData(NumberRole, person.number);
        }
        ++row;
    }
}

QString DemoPage::chosenNumber() const
{
    const QTableWidgetItem *item = m_people->item(qMax(0, m_people->currentRow()), 0);
    return item == nullptr ? QString() : item->data(NumberRole).toString();
}

void DemoPage::say()
{
    const QString text = m_say->text().trimmed();
    if (!text.isEmpty()) {
        m_say->clear();
        m_playground.sayInChat(text);
    }
}

void DemoPage::writeSms()
{
    const QString text = m_sms->text().trimmed();
    if (!text.isEmpty()) {
        m_sms->clear();
        m_playground.sendSms(chosenNumber(), text);
    }
}

void DemoPage::narrate(const QString &text)
{
    const QString time = QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s);
    m_log->addItem(tr("%1  %2", "time, what happened").arg(time, text));
    while (m_log->count() > MaxLogLines) {
        delete m_log->takeItem(0);
    }
    m_log->scrollToBottom();
}

} // namespace vp
