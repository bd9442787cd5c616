// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promptspanel.h"

#include "service/promptstudio.h"
#include "service/promptwords.h"
#include "ui/controls.h"
#include "ui/droppedfiles.h"
#include "ui/inklabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr int Quietest = -60; ///< dBFS, the left end of the meter

QStringList endings()
{
    return {u".wav"_s, u".ogg"_s, u".oga"_s, u".opus"_s, u".flac"_s, u".mp3"_s};
}

} // namespace

PromptsPanel::PromptsPanel(OwnPrompts &prompts, PromptStudio &studio,
                           std::function<QStringList()> groups, QWidget *parent)
    : Panel(tr("Sounds of your own"), parent)
    , m_prompts(prompts)
    , m_studio(studio)
    , m_groups(std::move(groups))
{
    setObjectName(u"prompts"_s);
    setAcceptDrops(true);
    column().addWidget(textLabel(
        tr("Callers may hear your own voice in place of the machine's. Choose a WAV, Ogg, "
           "FLAC or MP3 file, drop one here, record it, or send a voice message to the "
           "bot. It is copied, and brought to the right loudness."),
        true, this));
    addChoices();
    addFileRow();
    addMicrophoneRow();
    m_note = textLabel({}, false, this);
    m_note->setObjectName(u"prompts.note"_s);
    m_note->hide();
    column().addWidget(m_note);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &PromptsPanel::refreshStudio);
    connect(&m_prompts, &OwnPrompts::changed, this, &PromptsPanel::refresh);
    connect(&m_studio, &PromptStudio::changed, this, [this] {
        refreshStudio();
        if (const QString failure = failureOf(); !failure.isEmpty()) {
            say(failure, true);
        }
    });
    refresh();
    refreshStudio();
}

void PromptsPanel::addChoices()
{
    m_use = new QComboBox(this);
    m_use->setObjectName(u"prompts.use"_s);
    m_use->setAccessibleName(tr("What is it?"));
    for (const PromptUse use : PromptUses) {
        m_use->addItem(PromptWords::use(use));
    }
    m_group = new QComboBox(this);
    m_group->setObjectName(u"prompts.group"_s);
    m_group->setAccessibleName(tr("Who hears it?"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_now = textLabel({}, false, this);
    m_now->setObjectName(u"prompts.now"_s);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("What is it?"), this), 0, 0);
    grid->addWidget(m_use, 0, 1);
    grid->addWidget(new QLabel(tr("Who hears it?"), this), 1, 0);
    grid->addWidget(m_group, 1, 1);
    grid->addWidget(m_now, 2, 1);
    column().addLayout(grid);
    for (QComboBox *box : {m_use, m_group}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::currentIndexChanged, this, &PromptsPanel::refresh);
    }
    fillGroups();
}

void PromptsPanel::addFileRow()
{
    QPushButton *choose =
        makeButton(u"prompts.choose"_s, tr("Choose a &file…"), tr("Choose a sound file"), this);
    m_listen =
        makeButton(u"prompts.listen"_s, tr("&Listen"), tr("Listen to what is heard now"), this);
    m_restore = makeButton(u"prompts.restore"_s, tr("Back to the &standard one"), {}, this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {choose, m_listen, m_restore}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    column().addLayout(row);
    connect(choose, &QPushButton::clicked, this, &PromptsPanel::chooseFile);
    connect(m_listen, &QPushButton::clicked, this, &PromptsPanel::listen);
    connect(m_restore, &QPushButton::clicked, this, &PromptsPanel::restore);
}

void PromptsPanel::addMicrophoneRow()
{
    m_microphone = new QWidget(this);
    m_record =
        makeButton(u"prompts.record"_s, tr("&Record"), tr("Record with the microphone"), this);
    m_play = makeButton(u"prompts.play"_s, tr("&Play"), tr("Play the recording"), this);
    m_take = makeButton(u"prompts.take"_s, tr("&Use it"), tr("Use the recording"), this);
    m_meter = new QProgressBar(this);
    m_meter->setObjectName(u"prompts.level"_s);
    m_meter->setAccessibleName(tr("Level of your microphone"));
    m_meter->setRange(0, -Quietest);
    m_meter->setTextVisible(false);
    m_meter->setFixedSize(120, 8);
    m_length = new QLabel(this);
    m_length->setObjectName(u"prompts.length"_s);
    auto *row = new QHBoxLayout(m_microphone);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_record, m_play, m_take, m_meter, m_length}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    column().addWidget(m_microphone);
    connect(m_record, &QPushButton::clicked, this, &PromptsPanel::record);
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (m_studio.state() == PromptStudio::State::Playing) {
            m_studio.stop();
        } else {
            m_studio.play(m_studio.recorded());
        }
    });
    connect(m_take, &QPushButton::clicked, this, &PromptsPanel::use);
}

/** Groups come and go with the contacts' files. */
void PromptsPanel::fillGroups()
{
    const QString chosen = m_group->currentData().toString();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All callers"), QString());
    for (const QString &group : m_groups()) {
        m_group->addItem(tr("Only %1", "%1 = a group").arg(group), group);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void PromptsPanel::showEvent(QShowEvent *event)
{
    fillGroups();
    refresh();
    Panel::showEvent(event);
}

PromptTarget PromptsPanel::target() const
{
    const auto use = static_cast<PromptUse>(std::max(0, m_use->currentIndex()));
    return {use, knowsGroups(use) ? m_group->currentData().toString() : QString()};
}

void PromptsPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a sound file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sounds") + u" (*"_s + endings().join(u" *"_s) + u')');
    connect(dialog, &QFileDialog::fileSelected, this, &PromptsPanel::take);
    dialog->open();
}

void PromptsPanel::take(const QString &path)
{
    say(tr("In a moment…"), false);
    const PromptTarget to = target();
    m_prompts.takeFile(path, to, this,
                       [this, path, use = to.use](const Result<TakenPrompt> &taken) {
                           tell(QDir::toNativeSeparators(path), use, taken);
                       });
}

void PromptsPanel::use()
{
    const PromptTarget to = target();
    m_prompts.takeSamples(m_studio.recorded(), to, this,
                          [this, use = to.use](const Result<TakenPrompt> &taken) {
                              tell(PromptWords::recording(), use, taken);
                          });
}

void PromptsPanel::tell(const QString &name, PromptUse use, const Result<TakenPrompt> &taken)
{
    say(taken ? PromptWords::taken(*taken) : PromptWords::refused(name, use, taken.error()),
        !taken);
}

void PromptsPanel::restore()
{
    const PromptTarget to = target();
    const Result<> done = m_prompts.restore(to);
    say(done ? PromptWords::restored(to) : PromptWords::notRestored(done.error()), !done);
}

void PromptsPanel::listen()
{
    const Result<std::vector<qint16>> sound = m_prompts.samplesOf(target());
    if (!sound) {
        say(tr("There is no sound that can be read."), true);
    } else if (m_studio.exists()) {
        m_studio.play(*sound);
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_prompts.fileOf(target())))) {
        say(tr("This desktop has no player for it."), true);
    }
}

void PromptsPanel::record()
{
    m_note->hide();
    const PromptStudio::State state = m_studio.state();
    if (state == PromptStudio::State::Recording || state == PromptStudio::State::Opening) {
        m_studio.stop();
    } else {
        m_studio.record(longestPrompt(target().use));
    }
}

void PromptsPanel::say(const QString &words, bool isProblem)
{
    m_note->setText(words);
    m_note->setInk(isProblem ? InkLabel::Ink::Warning : InkLabel::Ink::Plain);
    m_note->show();
}

void PromptsPanel::refresh()
{
    const PromptTarget now = target();
    m_group->setEnabled(knowsGroups(now.use));
    m_now->setText(PromptWords::now(m_prompts, now));
    const bool isFile = !m_prompts.fileOf(now).isEmpty();
    m_listen->setEnabled(isFile);
    m_restore->setEnabled(isFile);
    refreshStudio();
}

QString PromptsPanel::failureOf() const
{
    switch (m_studio.trouble()) {
    case PromptStudio::Trouble::None:
        break;
    case PromptStudio::Trouble::NoSound:
        return tr("This computer has no microphone and speaker that can be used now.");
    case PromptStudio::Trouble::Lost:
        return tr("The sound of this computer is gone; what was recorded until then is kept.");
    }
    return {};
}

void PromptsPanel::refreshStudio()
{
    using State = PromptStudio::State;
    const State state = m_studio.state();
    m_microphone->setVisible(m_studio.exists());
    const bool isBusy = state != State::Idle;
    const bool records = state == State::Recording || state == State::Opening;
    m_record->setText(records ? tr("S&top") : tr("&Record"));
    m_record->setEnabled(state != State::Playing);
    m_play->setText(state == State::Playing ? tr("S&top") : tr("&Play"));
    const bool hasSound = !m_studio.recorded().empty();
    m_play->setEnabled(state == State::Playing || (!isBusy && hasSound));
    m_take->setEnabled(!isBusy && hasSound);
    m_meter->setValue(static_cast<int>(std::clamp<double>(m_studio.level(), Quietest, 0))
                      - Quietest);
    constexpr double second = 1000;
    m_length->setText(
        hasSound || records
            ? tr("%1 s", "%1 = seconds")
                  .arg(locale().toString(static_cast<double>(m_studio.length().count()) / second,
                                         'f', 1))
            : QString());
    if (isBusy && !m_tick.isActive()) {
        m_tick.start();
    } else if (!isBusy) {
        m_tick.stop();
    }
}

void PromptsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData(), endings()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PromptsPanel::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData(), endings());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        take(files.front());
    }
}

} // namespace vp
