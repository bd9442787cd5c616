// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingfield.h"

#include "service/phrases.h"
#include "ui/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastSeconds = 5;
constexpr int MostSeconds = 120;
constexpr int ShownLines = 3;

} // namespace

SettingField::SettingField(Settings &settings, SettingKey key, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_key(key)
    , m_column(new QVBoxLayout(this))
    , m_note(textLabel({}, true, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_note);
    m_note->hide();
    connect(&m_settings, &Settings::changed, this, [this](SettingKey changed) {
        if (changed == m_key) {
            refresh();
        }
    });
}

void SettingField::adopt(QWidget *editor, const QString &label)
{
    m_editor = editor;
    editor->setObjectName(QString(u"settings."_s + Settings::nameOf(m_key)));
    editor->setAccessibleName(label);
    setFocusProxy(editor);
    editor->installEventFilter(this);
    m_column->insertWidget(0, editor);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore(); // so that it goes on to the page
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingField::refresh()
{
    showValue();
    const bool locked = m_settings.isLocked(m_key);
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != m_note) {
            child->setEnabled(!locked);
        }
    }
    const QString odd = locked ? QString() : warning();
    setNote(locked ? tr("Set by an environment variable or on the command line") : odd,
            !odd.isEmpty());
}

void SettingField::store(const QString &value)
{
    if (value == stored()) {
        const QString odd = warning();
        setNote(odd, !odd.isEmpty());
        return;
    }
    const Result<> done = m_settings.set(m_key, value);
    if (done) {
        refresh();
    } else {
        setNote(Phrases::error(done.error()), true);
    }
}

void SettingField::setNote(const QString &text, bool problem)
{
    m_note->setInk(problem ? InkLabel::Ink::Warning : InkLabel::Ink::Faint);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

TextSetting::TextSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent)
    : SettingField(settings, key, parent)
    , m_edit(new QLineEdit(this))
{
    adopt(m_edit, label);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { store(m_edit->text().trimmed()); });
    TextSetting::refresh();
}

void TextSetting::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextSetting::showValue()
{
    m_edit->setText(stored());
}

LinesSetting::LinesSetting(Settings &settings, SettingKey key, const QString &label,
                           QWidget *parent)
    : SettingField(settings, key, parent)
    , m_edit(new QPlainTextEdit(this))
{
    adopt(m_edit, label);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight((ShownLines + 1) * fontMetrics().lineSpacing()
                           + 2 * m_edit->frameWidth());
    LinesSetting::refresh();
}

void LinesSetting::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void LinesSetting::showValue()
{
    m_edit->setPlainText(stored());
}

bool LinesSetting::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        store(m_edit->toPlainText().trimmed());
    }
    return SettingField::eventFilter(watched, event);
}

NumberSetting::NumberSetting(Settings &settings, SettingKey key, const QString &label,
                             const Range &range, QWidget *parent)
    : SettingField(settings, key, parent)
    , m_box(new QSpinBox(this))
{
    adopt(m_box, label);
    m_box->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_box->setRange(range.least, range.most);
    m_box->setSuffix(range.suffix);
    m_box->setSpecialValueText(range.leastText);
    m_box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_box, &QSpinBox::editingFinished, this,
            [this] { store(QString::number(m_box->value())); });
    NumberSetting::refresh();
}

void NumberSetting::showValue()
{
    m_box->setValue(stored().toInt());
}

SecondsSetting::SecondsSetting(Settings &settings, SettingKey key, const QString &label,
                               QWidget *parent)
    : NumberSetting(settings, key, label, {LeastSeconds, MostSeconds, tr(" s", "seconds"), {}},
                    parent)
{
}

FlagSetting::FlagSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent)
    : SettingField(settings, key, parent)
    , m_box(new QCheckBox(label, this))
{
    adopt(m_box, label);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool on) { store(on ? u"true"_s : u"false"_s); });
    FlagSetting::refresh();
}

void FlagSetting::showValue()
{
    m_box->setChecked(storedFlag());
}

ChoiceSetting::ChoiceSetting(Settings &settings, SettingKey key, const QString &label,
                             std::vector<Choice> choices, const QString &ownText, QWidget *parent)
    : SettingField(settings, key, parent)
    , m_choices(std::move(choices))
    , m_combo(new QComboBox(this))
{
    adopt(m_combo, label);
    for (const Choice &choice : m_choices) {
        m_combo->addItem(choice.label);
    }
    if (!ownText.isEmpty()) {
        m_combo->addItem(ownText);
        m_own = new QLineEdit(this);
        m_own->setObjectName(QString(m_combo->objectName() + u".own"_s));
        m_own->setAccessibleName(label);
        column().insertWidget(1, m_own);
        connect(m_own, &QLineEdit::editingFinished, this, [this] {
            if (!m_own->text().trimmed().isEmpty()) {
                store(m_own->text().trimmed());
            }
        });
    }
    m_combo->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    connect(m_combo, &QComboBox::activated, this, &ChoiceSetting::choose);
    ChoiceSetting::refresh();
}

void ChoiceSetting::setOwnPlaceholder(const QString &text)
{
    if (m_own != nullptr) {
        m_own->setPlaceholderText(text);
    }
}

void ChoiceSetting::setElsewhere(const QString &prefix, const QString &label)
{
    m_prefix = prefix;
    m_elsewhere = label;
    refresh();
}

int ChoiceSetting::elsewhereRow() const
{
    const int usual = static_cast<int>(m_choices.size()) + (m_own == nullptr ? 0 : 1);
    return m_combo->count() > usual ? usual : -1;
}

void ChoiceSetting::addChoice(const Choice &choice)
{
    const bool isKnown = std::ranges::any_of(
        m_choices, [&choice](const Choice &one) { return one.value == choice.value; });
    if (!isKnown) {
        m_combo->insertItem(static_cast<int>(m_choices.size()), choice.label);
        m_choices.push_back(choice);
        refresh();
    }
}

QString ChoiceSetting::stored() const
{
    const bool mayBeUnset =
        std::any_of(m_choices.begin(), m_choices.end(),
                    [](const Choice &choice) { return choice.value.isEmpty(); });
    return mayBeUnset && !isStored() ? QString() : SettingField::stored();
}

void ChoiceSetting::showValue()
{
    const QString value = stored();
    const bool isElsewhere = !m_prefix.isEmpty() && value.startsWith(m_prefix);
    if (isElsewhere && elsewhereRow() < 0) {
        m_combo->addItem(m_elsewhere);
    } else if (!isElsewhere && elsewhereRow() >= 0) {
        m_combo->removeItem(elsewhereRow());
    }
    if (isElsewhere) {
        m_combo->setCurrentIndex(elsewhereRow());
        if (m_own != nullptr) {
            m_own->hide();
        }
        return;
    }
    for (std::size_t row = 0; row < m_choices.size(); ++row) {
        if (m_choices.at(row).value == value) {
            m_combo->setCurrentIndex(static_cast<int>(row));
            if (m_own != nullptr) {
                m_own->hide();
            }
            return;
        }
    }
    if (m_own != nullptr) {
        m_combo->setCurrentIndex(m_combo->count() - 1);
        m_own->setText(value);
        m_own->show();
    } else {
        m_combo->setCurrentIndex(0);
    }
}

void ChoiceSetting::choose(int row)
{
    if (static_cast<std::size_t>(row) < m_choices.size()) {
        store(m_choices.at(static_cast<std::size_t>(row)).value);
        if (m_own != nullptr) {
            m_own->hide();
        }
        return;
    }
    if (row == elsewhereRow()) {
        if (m_own != nullptr) {
            m_own->hide();
        }
        return;
    }
    m_own->show(); // stored when a value has been typed
    m_own->setFocus();
}

} // namespace vp
