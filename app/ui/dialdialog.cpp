// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialdialog.h"

#include "base/numbertyping.h"
#include "service/phrases.h"
#include "ui/icons.h"
#include "ui/panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** With room for the last letter: kerning is lost around an underlined one. */
void addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label, field->parentWidget());
    text->setMinimumWidth(text->sizeHint().width() + 4);
    text->setBuddy(field);
    form.addRow(text, field);
}

} // namespace

DialDialog::DialDialog(Setting setting, QWidget *parent)
    : QDialog(parent)
    , m_setting(std::move(setting))
    , m_to(new QLineEdit(this))
    , m_name(new QLabel(this))
    , m_phones(new QComboBox(this))
    , m_flow(textLabel({}, true, this))
    , m_call(new QPushButton(lineIcon(u"call"_s), tr("&Call"), this))
    , m_here(new QPushButton(tr("Call with this co&mputer"), this))
{
    setWindowTitle(tr("Call"));
    setObjectName(u"dial"_s);
    m_to->setObjectName(u"dial.to"_s);
    m_to->setAccessibleName(tr("Number to call"));
    m_to->setPlaceholderText(tr("Number"));
    m_to->setClearButtonEnabled(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_to->setFont(large);
    m_name->setObjectName(u"dial.name"_s);
    fillPhones();
    m_flow->setObjectName(u"dial.flow"_s);
    m_flow->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_flow->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_call->setObjectName(u"dial.call"_s);
    m_call->setAccessibleName(tr("Call"));
    m_call->setDefault(true);
    m_here->setObjectName(u"dial.here"_s);
    m_here->setAccessibleName(tr("Call with this computer"));
    m_here->setToolTip(tr("You talk with the microphone and the speaker of this computer"));
    m_here->setAutoDefault(false);
    m_here->hide();

    auto *form = new QFormLayout;
    addRow(*form, tr("&To"), m_to);
    form->addRow(QString(), m_name);
    addRow(*form, tr("&From"), m_phones);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(buildPad());
    middle->addWidget(m_flow, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"dial.cancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    buttons->addButton(m_here, QDialogButtonBox::ActionRole);
    buttons->addButton(m_call, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addLayout(form);
    column->addLayout(middle, 1);
    column->addWidget(buttons);

    connect(m_to, &QLineEdit::textChanged, this, &DialDialog::validate);
    connect(m_to, &QLineEdit::textEdited, this, &DialDialog::space);
    connect(m_phones, &QComboBox::editTextChanged, this, &DialDialog::validate);
    connect(m_call, &QPushButton::clicked, this, &DialDialog::requestCall);
    connect(m_here, &QPushButton::clicked, this, &DialDialog::requestHere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_to->setFocus();
}

void DialDialog::fillPhones()
{
    m_phones->setObjectName(u"dial.phones"_s);
    m_phones->setAccessibleName(tr("Your phone that rings first"));
    m_phones->setEditable(true);
    m_phones->setInsertPolicy(QComboBox::NoInsert);
    m_phones->setCompleter(nullptr); // it would put a whole name behind the first digit
    m_phones->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_phones->lineEdit()->setObjectName(u"dial.from"_s);
    m_phones->lineEdit()->setAccessibleName(m_phones->accessibleName());
    m_phones->lineEdit()->setPlaceholderText(tr("Number of your phone"));
    for (const OwnPhone &phone : m_setting.phones) {
        m_phones->addItem(phone.text(), phone.number.text());
    }
    const Result<PhoneNumber> master = PhoneNumber::parse(m_setting.masterPhone, m_setting.region);
    const int listed = master ? m_phones->findData(master->text()) : -1;
    m_phones->setCurrentIndex(listed);
    if (listed < 0) {
        m_phones->setEditText(master ? master->display() : m_setting.masterPhone);
    }
}

Result<PhoneNumber> DialDialog::ownPhone() const
{
    const int chosen = m_phones->currentIndex();
    const QString text = m_phones->currentText();
    const bool isListed = chosen >= 0 && text == m_phones->itemText(chosen);
    return PhoneNumber::parse(isListed ? m_phones->itemData(chosen).toString() : text,
                              m_setting.region);
}

QWidget *DialDialog::buildPad()
{
    static constexpr std::array keys {"1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"};
    auto *pad = new QWidget(this);
    auto *grid = new QGridLayout(pad);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QString key = QString::fromLatin1(keys.at(i));
        auto *button = new QToolButton(pad);
        button->setText(key);
        button->setObjectName(QString(u"dial.key"_s + key));
        button->setAccessibleName(tr("Key %1").arg(key));
        button->setFixedSize(52, 36);
        button->setFocusPolicy(Qt::TabFocus); // the mouse must not take the focus from the number
        connect(button, &QToolButton::clicked, this, [this, key] { typeKey(key); });
        grid->addWidget(button, static_cast<int>(i) / 3, static_cast<int>(i) % 3);
    }
    return pad;
}

void DialDialog::setTo(const QString &text)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(text, m_setting.region);
    m_to->setText(number ? number->display() : text);
    m_to->setFocus();
}

void DialDialog::offerHere(bool offered)
{
    m_here->setVisible(offered);
}

void DialDialog::showProblem(const QString &text)
{
    setFlow(text, true);
}

void DialDialog::typeKey(const QString &key)
{
    m_to->insert(key);
    space();
    m_to->setFocus();
}

void DialDialog::space()
{
    const TypedNumber now {m_to->text(), m_to->cursorPosition()};
    // Who takes a blank away is on his way to the digit behind it.
    const bool isBlankTaken = now.text.size() < m_before.size() && !now.text.isEmpty()
        && dialledPart(now.text) == dialledPart(m_before);
    const TypedNumber spaced = isBlankTaken ? now : spacedWhileTyped(now, m_setting.region);
    m_before = spaced.text;
    if (spaced != now) {
        m_to->setText(spaced.text);
        m_to->setCursorPosition(static_cast<int>(spaced.cursor));
    }
}

void DialDialog::validate()
{
    const QString typed = m_to->text().trimmed();
    const Result<PhoneNumber> to = PhoneNumber::parse(typed, m_setting.region);
    const Result<PhoneNumber> from = ownPhone();
    const QString name = to && m_setting.nameOf ? m_setting.nameOf(to->text()) : QString();
    m_name->setText(to && name.isEmpty() ? tr("In no contact") : name);
    m_call->setEnabled(to && from && !(*to == *from));
    m_here->setEnabled(to.has_value());
    m_warning = to ? warningOf(*to) : QString();
    if (m_warning.isEmpty() && from) {
        m_warning = warningOf(*from);
    }
    showWarned(false);
    if (typed.isEmpty()) {
        setFlow(tr("Type a number. Your phone rings first; when you answer, the other side is "
                   "called and both calls "
                   "are joined."),
                false);
    } else if (!to) {
        // A number that is still being typed is not an error to shout about.
        setFlow(Phrases::error(to.error()),
                to.error().code != ErrorCode::InvalidNumber || typed.size() > 5);
    } else if (m_phones->currentText().trimmed().isEmpty()) {
        setFlow(tr("Which phone of yours shall ring? Type its number in From."), true);
    } else if (!from) {
        setFlow(tr("From: %1", "a problem with the field From").arg(Phrases::error(from.error())),
                true);
    } else if (*to == *from) {
        setFlow(tr("Both numbers are the same."), true);
    } else {
        setFlow(
            tr("First %1 rings. When you answer, %2 is called, then both calls are joined.")
                .arg(Phrases::party(m_setting.nameOf ? m_setting.nameOf(from->text()) : QString(),
                                    from->text()),
                     name.isEmpty() ? to->display() : name),
            false);
    }
    if (!m_warning.isEmpty()) {
        setFlow(QString(m_warning % u'\n' % m_flow->text()), true);
    }
}

QString DialDialog::warningOf(const PhoneNumber &number) const
{
    return m_setting.warningOf ? m_setting.warningOf(number.text()) : QString();
}

void DialDialog::showWarned(bool isWarned)
{
    m_isWarned = isWarned;
    m_call->setText(isWarned ? tr("&Call all the same") : tr("&Call"));
    m_call->setAccessibleName(isWarned ? tr("Call all the same") : tr("Call"));
    m_here->setText(isWarned ? tr("Co&mputer: all the same", "call with this computer")
                             : tr("Call with this co&mputer"));
}

bool DialDialog::isMeant()
{
    if (m_warning.isEmpty() || m_isWarned) {
        return true;
    }
    showWarned(true);
    return false;
}

void DialDialog::setFlow(const QString &text, bool problem)
{
    m_flow->setText(text);
    m_flow->setInk(problem ? InkLabel::Ink::Warning : InkLabel::Ink::Faint);
}

void DialDialog::requestCall()
{
    const Result<PhoneNumber> to = PhoneNumber::parse(m_to->text(), m_setting.region);
    const Result<PhoneNumber> from = ownPhone();
    if (to && from && isMeant()) {
        Q_EMIT callRequested(to->text(), from->text());
    }
}

void DialDialog::requestHere()
{
    const Result<PhoneNumber> to = PhoneNumber::parse(m_to->text(), m_setting.region);
    if (to && isMeant()) {
        Q_EMIT hereRequested(to->text());
    }
}

} // namespace vp
