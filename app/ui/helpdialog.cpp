// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpdialog.h"

#include "ui/controls.h"
#include "ui/panel.h"

#include <QDialogButtonBox>
#include <QKeySequence>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    auto *words = textLabel(
        tr("Overview says whether the phone works, who rings if somebody calls now, and what "
           "needs you. The bot in Telegram does the same by commands: send it /help."),
        false, this);
    auto *table = makeTable(u"help.keys"_s, tr("Keys"), {tr("Key"), tr("What it does")}, this);
    for (const Key &key : keys()) {
        new QTreeWidgetItem(table,
                            {QKeySequence(key.keys).toString(QKeySequence::NativeText), key.what});
    }
    table->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"help.close"_s);
    close->setAccessibleName(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(64 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height());
}

std::vector<HelpDialog::Key> HelpDialog::keys()
{
    return {
        {u"Ctrl+1"_s, tr("Overview, and so on for the other pages")},
        {u"Ctrl+,"_s, tr("Settings")},
        {u"Ctrl+K"_s, tr("Search a name or type a number")},
        {u"Ctrl+Return"_s, tr("In the search: an SMS instead of a call")},
        {u"Ctrl+D"_s, tr("Dial pad")},
        {u"Ctrl+F"_s, tr("Search on this page")},
        {u"Ctrl+N"_s, tr("New contact, rule, conversation or entry: as the page says")},
        {u"Ctrl+Shift+N"_s, tr("New SMS")},
        {u"Ctrl+O"_s, tr("Import contacts, on Contacts")},
        {u"Ctrl+E"_s, tr("Export: contacts, calls, a conversation, my list of callers")},
        {u"Alt+Right"_s, tr("In History: sort by the next column; Alt+Up and Alt+Down turn it")},
        {u"F2"_s, tr("Change the chosen contact, rule or block entry")},
        {u"Del"_s, tr("Delete what is chosen")},
        {u"Ctrl+Z"_s, tr("Undo")},
        {u"Ctrl+Shift+Z"_s, tr("Redo")},
        {u"F5"_s, tr("Fetch calendars or lists again")},
        {u"Ctrl+T"_s, tr("Who would get this call")},
        {u"Ctrl+J"_s, tr("Join now: connect the call that waits")},
        {u"Ctrl+H"_s, tr("Hold: both wait, or both go on")},
        {u"Ctrl+Shift+D"_s, tr("Do not disturb for an hour, or disturb again")},
        {u"Ctrl+Shift+H"_s, tr("End every call")},
        {u"Esc"_s, tr("Close a message, clear a search; never hangs up")},
        {u"F10"_s, tr("To the list of pages")},
        {u"Ctrl+W"_s, tr("Close the window; the phone keeps running")},
        {u"Ctrl+Q"_s, tr("Quit")},
        {u"F1"_s, tr("This help")}};
}

} // namespace vp
