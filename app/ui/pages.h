// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/virtualphone.h"
#include "ui/diagnosticspage.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace vp {

class Playground;
class ProgramEntries;

/** The pages of the window; each is made when it is first shown, and a hidden one costs nothing. */
class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Page : std::uint8_t {
        Overview,
        Contacts,
        Rules,
        History,
        Messages,
        Blocking,
        Diagnostics,
        Demo,
        Settings,
    };
    Q_ENUM(Page)

    /** @p playground is null unless this is a demo. Both outlive this. */
    Pages(VirtualPhone &phone, Playground *playground, QWidget *parent = nullptr);
    void openPage(Page page);
    /** Opens Settings at the field of this objectName. */
    void openSetting(const QString &objectName);
    /** Opens History at this call. */
    void openCall(qint64 id);
    /** The same, and plays what its caller has left. */
    void playMessage(qint64 call);
    /** Opens Messages for a message to this number, or to one that is still to be typed; nothing is
     * sent. */
    void writeTo(const QString &number, const QString &text = {});
    /** Opens Blocking with this number as a new entry; nothing is blocked yet. */
    void askToBlock(const QString &number);
    /** Opens the tester of the rules: about @p who at that time (invalid = now), or to ask what is
     * to be typed. */
    void testCall(const QString &who, const QDateTime &at);
    void testCall();
    /** Does what a button of "Needs you" promises. */
    void mend(const QString &target);
    /** What filters the page that is shown is emptied. */
    void clearFilters();
    /** A bot token typed in Settings would change nothing: its field is closed and says why. */
    void closeToken(const QString &why);

    /** Before the page is opened first. */
    void setDiagnostics(const DiagnosticsParts &parts) { m_diagnostics = parts; }
    /** What Settings offers of a program that nobody has installed; null = nothing. */
    void setEntries(ProgramEntries *entries) { m_entries = entries; }

Q_SIGNALS:
    /** Another page is shown, perhaps by a button of a page. */
    void pageOpened(vp::Pages::Page page);
    /** Somebody is to be called: fill the dial dialog. */
    void callRequested(const QString &number);
    void tokenEntered(const QString &token);
    /** Something that a person wanted did not work; in words. */
    void told(const QString &words);
    /** Something was changed at a click, and how to take that back. */
    void changed(const QString &words, const std::function<void()> &undo);
    /** The wizard is wanted. */
    void setupRequested();

private:
    void endForward();
    void takeModem();
    QWidget *made(Page page);
    QWidget *makeOverview();
    QWidget *makeContacts();
    QWidget *makeHistory();
    QWidget *makeMessages();
    QWidget *makeRules();
    QWidget *makeBlocking();
    QWidget *makeDiagnostics();
    QWidget *makeSettings();
    /** The page, if it exists already. */
    template<class T>
    [[nodiscard]] T *existing(Page page) const;
    void refreshStatus();
    void refreshOverview();
    void refreshHistory(qint64 id);
    void refreshRules();
    void refreshContacts();
    void refreshBlocking();

    VirtualPhone &m_phone;
    Playground *m_playground;
    QHash<Page, QWidget *> m_made;
    QString m_tokenClosed;
    DiagnosticsParts m_diagnostics;
    ProgramEntries *m_entries = nullptr;
};

} // namespace vp
