// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contactdialog.h"

#include "addressbook/cardnote.h"
#include "ui/numbersedit.h"
#include "ui/panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 200;
constexpr int NoteLines = 3;
constexpr qsizetype LongestRaw = 60;

} // namespace

ContactDialog::ContactDialog(WindowContacts &contacts, const std::optional<Contact> &contact,
                             const QString &group, QWidget *parent)
    : QDialog(parent)
    , m_contacts(contacts)
    , m_contact(contact)
{
    setObjectName(u"contactEdit"_s);
    setWindowTitle(contact ? tr("Change a contact") : tr("New contact"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields(group);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"contactEdit.save"_s);
    setWarned(false);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"contactEdit.cancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    layout()->addWidget(buttons);
    connect(m_numbers, &NumbersEdit::edited, this, [this] { setWarned(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &ContactDialog::reject);
}

void ContactDialog::buildFields(const QString &group)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"contactEdit.name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(LongestName);
    m_numbers = new NumbersEdit(m_contact.value_or(Contact {}), this);
    m_numbers->setObjectName(u"contactEdit.numbers"_s);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"contactEdit.note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight((NoteLines + 1) * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Numbers"), m_numbers);
    if (m_contact) {
        m_name->setText(m_contact->name);
    } else {
        m_group = new QComboBox(this);
        m_group->setObjectName(u"contactEdit.group"_s);
        m_group->setAccessibleName(tr("Group"));
        m_group->setEditable(true);
        m_group->lineEdit()->setMaxLength(LongestName);
        m_group->lineEdit()->setPlaceholderText(tr("A group, or the name of a new one"));
        for (const ContactGroup &one : m_contacts.list().book->groups()) {
            m_group->addItem(one.name);
        }
        if (!group.isEmpty()) {
            m_group->setCurrentText(group);
        }
        form->addRow(tr("Group"), m_group);
    }
    form->addRow(tr("Note"), m_note);
    readNote();
    m_problem = textLabel({}, false, this);
    m_problem->setObjectName(u"contactEdit.problem"_s);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
}

void ContactDialog::readNote()
{
    if (!m_contact) {
        m_noteBefore = QString();
        return;
    }
    m_note->setReadOnly(true);
    m_contacts.readNote(*m_contact, this, [this](const std::optional<QString> &note) {
        m_noteBefore = note;
        m_note->setPlainText(note.value_or(QString()));
        m_note->setPlaceholderText(note ? QString() : tr("The note cannot be changed here."));
        m_note->setReadOnly(!note);
    });
}

void ContactDialog::addKind(ContactDraft &draft, const PhoneNumber &number, NumberKind kind) const
{
    NumberKind before = NumberKind::Unknown;
    for (std::size_t i = 0; m_contact && i < m_contact->numbers.size(); ++i) {
        before = m_contact->numbers[i] == number ? m_contact->kindOf(i) : before;
    }
    if (kind != before) {
        draft.kinds.push_back({number, kind});
    }
}

void ContactDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void ContactDialog::setWarned(bool isWarned)
{
    m_isWarned = isWarned;
    m_save->setText(isWarned ? tr("Save all the same") : tr("Save"));
    m_save->setAccessibleName(isWarned ? tr("Save the contact all the same")
                                       : tr("Save the contact"));
}

std::optional<ContactDraft> ContactDialog::typedNumbers()
{
    ContactDraft draft;
    const std::vector<NumbersEdit::Typed> lines = m_numbers->typed();
    if (lines.size() > NumbersEdit::MostNumbers) {
        tell(tr("So many numbers are too many."));
        return std::nullopt;
    }
    for (const NumbersEdit::Typed &line : lines) {
        const std::optional<PhoneNumber> number = m_contacts.numberOf(line.text);
        if (!number) {
            draft.asWritten.append(line.text.left(LongestRaw));
        } else if (std::ranges::find(draft.numbers, *number) == draft.numbers.end()) {
            draft.numbers.push_back(*number);
            addKind(draft, *number, line.kind);
        }
    }
    if (!draft.asWritten.isEmpty() && !m_isWarned) {
        tell(tr("“%1” is no phone number. It can be kept in the card as it is, but not called.")
                 .arg(draft.asWritten.front()));
        setWarned(true);
        return std::nullopt;
    }
    return draft;
}

void ContactDialog::store()
{
    const QString name = m_name->text().simplified();
    const QString group = m_group == nullptr ? QString() : m_group->currentText().trimmed();
    if (name.isEmpty() || (m_group != nullptr && group.isEmpty())) {
        tell(name.isEmpty() ? tr("The name is missing.") : tr("The group is missing."));
        return;
    }
    std::optional<ContactDraft> typed = typedNumbers();
    if (!typed) {
        return;
    }
    ContactDraft draft = std::move(*typed);
    draft.name = name;
    const QString note = m_note->toPlainText();
    if (note.size() > LongestNote) {
        tell(tr("So long a note is too long."));
        return;
    }
    if (m_noteBefore && cleanNote(note) != *m_noteBefore) {
        draft.note = cleanNote(note);
    }
    if (!m_contact) {
        m_contacts.add(draft, group);
    } else if (draft != ContactDraft {m_contact->name, m_contact->numbers}) {
        m_contacts.change(*m_contact, draft);
    }
    accept();
}

} // namespace vp
