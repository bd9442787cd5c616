// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowdoor.h"

#include "base/openwish.h"
#include "service/phrases.h"
#include "service/windowside.h"
#include "ui/droppedfiles.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

bool isCalendarFile(const QString &path)
{
    return path.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

QStringList filesIn(const QMimeData *data)
{
    return droppedFiles(data, {u".vcf"_s, u".ics"_s});
}

/** The server or the file's name; the whole address may be a secret. */
QString shownPlace(const QString &place)
{
    const bool isLink = place.startsWith("http"_L1, Qt::CaseInsensitive);
    return isLink ? QUrl(place).host() : QFileInfo(place).fileName();
}

/** As calendar/urls wants it: no blanks, and nothing that looks like a name in front. */
QString addressOf(const QString &place)
{
    return place.startsWith(u'/')
        ? QString::fromUtf8(QUrl::fromLocalFile(place).toEncoded(QUrl::FullyEncoded))
        : place;
}

} // namespace

WindowDoor::WindowDoor(VirtualPhone &phone, MainWindow &window, Pages &pages)
    : QObject(&window)
    , m_phone(phone)
    , m_window(window)
    , m_pages(pages)
{
    window.setAcceptDrops(true);
    // A field for text would take a file's address as words.
    QCoreApplication::instance()->installEventFilter(this);
    connect(&phone.window().notices, &WindowNotices::wanted, this, &WindowDoor::follow);
    connect(&pages, &Pages::pageOpened, this, &WindowDoor::lookAtMissed);
    connect(&phone.window().calls, &WindowCalls::missedChanged, this, &WindowDoor::lookAtMissed);
}

void WindowDoor::lookAtMissed()
{
    if (m_window.isVisible() && !m_window.isMinimized()
        && m_window.page() == Pages::Page::History) {
        m_phone.window().calls.markSeen();
    }
}

void WindowDoor::open(const QStringList &words)
{
    if (words == QStringList {u"--background"_s}) {
        return; // started once more at login: nobody asked for a window
    }
    m_window.present();
    for (const QString &word : words) {
        if (!looksLikeOpenWish(word)) {
            continue; // the program's name, an option of another build
        }
        if (const Result<OpenWish> wish = readOpenWish(word)) {
            fulfil(*wish);
        } else {
            m_window.showBanner(tr("This link or file is not understood, so nothing was done."));
        }
        return; // one at a time: a link cannot bring a hundred dialogs
    }
}

void WindowDoor::fulfil(const OpenWish &wish)
{
    switch (wish.kind) {
    case OpenWish::Kind::Dial:
        m_window.openDialDialog(wish.number);
        break;
    case OpenWish::Kind::Write:
        m_window.writeTo(wish.number, wish.text);
        break;
    case OpenWish::Kind::Contacts:
        askForContacts(wish.place);
        break;
    case OpenWish::Kind::Calendar:
        askForCalendar(wish.place);
        break;
    }
}

void WindowDoor::follow(const NoticeTarget &target)
{
    using Kind = NoticeTarget::Kind;
    m_window.present();
    switch (target.kind) {
    case Kind::Window:
        break;
    case Kind::Call:
        m_pages.openCall(target.call);
        break;
    case Kind::Recording:
        m_pages.playMessage(target.call);
        break;
    case Kind::Dial:
        m_window.openDialDialog(target.number);
        break;
    case Kind::Messages:
        m_window.writeTo(target.number);
        break;
    case Kind::Diagnostics:
        m_window.openPage(Pages::Page::Diagnostics);
        break;
    case Kind::Rules:
        m_window.openPage(Pages::Page::Rules);
        break;
    case Kind::People:
        m_window.openPage(Pages::Page::Settings);
        break;
    }
}

template<typename Yes>
void WindowDoor::ask(const QString &name, const QString &question, const QString &button, Yes yes)
{
    if (auto *before = m_window.findChild<QMessageBox *>(name)) {
        before->setObjectName({});
        before->close(); // a newer word counts
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("VirtualPhone"), question,
                                QMessageBox::Cancel, &m_window);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    QPushButton *accept = box->addButton(button, QMessageBox::AcceptRole);
    accept->setObjectName(QString(name % u".yes"_s));
    accept->setAccessibleName(button);
    box->button(QMessageBox::Cancel)->setObjectName(QString(name % u".no"_s));
    box->button(QMessageBox::Cancel)->setAccessibleName(tr("Cancel"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, std::move(yes));
    box->show();
}

void WindowDoor::askForContacts(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        m_window.showBanner(tr("There is no file “%1”.").arg(file.fileName()));
        return;
    }
    ask(u"openContacts"_s,
        tr("Take the contacts of “%1” in? They become the group “%2” and replace the one that is "
           "there, if any. That can be undone.")
            .arg(file.fileName(), file.completeBaseName()),
        tr("Take them in"), [this, path] { takeDropped({path}); });
}

void WindowDoor::askForCalendar(const QString &place)
{
    if (place.startsWith(u'/') && !QFileInfo(place).isFile()) {
        m_window.showBanner(tr("There is no file “%1”.").arg(QFileInfo(place).fileName()));
        return;
    }
    ask(u"openCalendar"_s,
        tr("Use the calendar “%1”? Its events will decide who gets which call.")
            .arg(shownPlace(place)),
        tr("Use it"), [this, place] { addCalendar(place); });
}

void WindowDoor::addCalendar(const QString &place)
{
    Settings &settings = m_phone.settings();
    const QString before = settings.text(SettingKey::CalendarUrls);
    const QString address = addressOf(place);
    if (before.split(u' ', Qt::SkipEmptyParts).contains(address)) {
        m_window.showBanner(tr("This calendar is in use already."));
        return;
    }
    if (settings.isAwaited(SettingKey::CalendarUrls)) { // what is there now is not known
        m_window.showBanner(tr("The calendars are locked in the keychain. Unlock it, then try "
                               "again."));
        return;
    }
    const QString all = before.isEmpty() ? address : QString(before % u' ' % address);
    if (const Result<> done = settings.set(SettingKey::CalendarUrls, all); !done) {
        m_window.showBanner(
            tr("The calendar cannot be used: %1", "why").arg(Phrases::error(done.error())));
        return;
    }
    m_window.openPage(Pages::Page::Rules);
}

void WindowDoor::takeDropped(const QStringList &files)
{
    QStringList contacts;
    for (const QString &file : files) {
        if (isCalendarFile(file)) {
            askForCalendar(file);
        } else {
            contacts.append(file);
        }
    }
    if (!contacts.isEmpty()) {
        m_window.openPage(Pages::Page::Contacts);
        m_phone.window().contacts.import(contacts);
    }
}

/** The window, its dialogs, and all in them; a dialog for files takes files by itself. */
bool WindowDoor::isOurs(const QWidget &widget) const
{
    if (qobject_cast<const QFileDialog *>(widget.window()) != nullptr) {
        return false;
    }
    for (const QObject *part = &widget; part != nullptr; part = part->parent()) {
        if (part == &m_window) {
            return true;
        }
    }
    return false;
}

bool WindowDoor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window && (type == QEvent::Show || type == QEvent::WindowActivate)) {
        lookAtMissed();
    }
    const bool isDrop = type == QEvent::Drop;
    const bool isDrag = isDrop || type == QEvent::DragEnter || type == QEvent::DragMove;
    if ((!isDrag && type != QEvent::Show) || !watched->isWidgetType()) {
        return false;
    }
    auto *widget = static_cast<QWidget *>(watched);
    if (!isOurs(*widget)) {
        return false;
    }
    if (!isDrag) {
        if (widget->isWindow()) {
            widget->setAcceptDrops(true); // a dialog, too
        }
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event); // those of a drag are one, too
    const QStringList files = filesIn(drop->mimeData());
    if (files.isEmpty()) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction); // they stay where they were
    drop->accept();
    if (isDrop) {
        takeDropped(files);
    }
    return true;
}

} // namespace vp
