// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windownotices.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace vp {

struct OpenWish;
class MainWindow;
class Pages;
class VirtualPhone;

/**
 * What comes into the window from outside: links and files that a second start hands over, files
 * that are dropped, clicks on notifications. It fills in and asks; nothing is dialled, sent or
 * taken in before the person says so. (A dropped file of contacts is such a word: it can be
 * undone.)
 */
class WindowDoor : public QObject
{
    Q_OBJECT
public:
    /** All of them outlive this. */
    WindowDoor(VirtualPhone &phone, MainWindow &window, Pages &pages);
    /** Words of a command line, hostile. */
    void open(const QStringList &words);
    void follow(const NoticeTarget &target);
    /** Of the whole program: files may be dropped anywhere on the window and its dialogs, also on
     * fields that take text; and the window is seen when it is looked at. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget &widget) const;
    /** Whoever has History before him has seen the missed calls. */
    void lookAtMissed();
    void fulfil(const OpenWish &wish);
    void askForContacts(const QString &path);
    void askForCalendar(const QString &place);
    void addCalendar(const QString &place);
    void takeDropped(const QStringList &files);
    /** A question that does not stop anything; @p yes is done when its button is pressed. */
    template<typename Yes>
    void ask(const QString &name, const QString &question, const QString &button, Yes yes);

    VirtualPhone &m_phone;
    MainWindow &m_window;
    Pages &m_pages;
};

} // namespace vp
