// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/playground.h"
#include "service/virtualphone.h"
#include "ui/pages.h"
#include "ui/setupwizard.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <utility>

namespace vp {

class Banner;
class CallStrip;
class DialDialog;
class DisturbButton;
class HelpDialog;
class Navigation;
class SearchField;
class StatusLine;
class TalkBar;
class TrayWait;
class TroubleBar;
class WindowDoor;

/**
 * The frame: search field, call strip, navigation, pages and status line. Talks to the application
 * by VirtualPhone only, so it may be closed at any time. Pages are made when they are first shown.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    using Page = Pages::Page;

    /** @p playground is null unless this is a demo. Both outlive the window. */
    explicit MainWindow(VirtualPhone &phone, Playground *playground = nullptr,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /** A tray icon stands for the window while it is hidden, whenever @p isThere says so; without
     * one, closing minimises. */
    void setTray(std::function<bool()> isThere) { m_isTrayThere = std::move(isThere); }
    [[nodiscard]] Page page() const;
    /** The bot's token comes from the environment: its field in Settings is closed and says so. */
    void lockToken();
    /** What the page Diagnostics shows of the program around the window. */
    void setDiagnostics(const DiagnosticsParts &parts);
    /** The file in which the place of the window is kept; before it is shown. */
    void keepPlaceIn(const QString &path);
    /** What the wizard needs of the program around the window. */
    void setSetup(const SetupParts &parts);

public Q_SLOTS:
    /** Shows the window in front of the others. */
    void present();
    /** What a click on the tray icon does: shows a hidden or covered window, hides a visible one.
     */
    void toggle();
    void openPage(vp::Pages::Page page);
    /** The wizard, beside the window. */
    void openSetup();
    /** The dial dialog, filled in; nothing is dialled before the person presses Call. */
    void openDialDialog(const QString &to = {});
    /** The page of messages, filled in; nothing is sent before the person presses Send. */
    void writeTo(const QString &number, const QString &text = {});
    /** Whoever waits for a tray looks again. */
    void trayChanged();
    /** What a second start hands over: shows the window; links and files fill something in. */
    void activate(const QStringList &arguments);
    /** Waits in the tray; where there is none, as an icon, and says so once. */
    void hideAway();
    /** Asks first while a call lives, then emits quitRequested(). */
    void requestQuit();
    /** A line above the page until the person closes it. */
    void showBanner(const QString &text);
    /** The same for what is no trouble. @see Banner::showNews */
    void showNews(const QString &text, const QString &sign, bool passes = true);
    /** It is not true any more. */
    void takeBanner(const QString &text);
    /** What waits to be joined is not to wait any longer. */
    void joinNow();
    /** Those who talk are put on hold, or go on. */
    void holdOrResume();
    void recordOrEnd();

Q_SIGNALS:
    /** The person wants the program to end; the composition stops the phone first. */
    void quitRequested();
    /** A new bot token was typed; keep it as a secret and connect with it. Never shown again. */
    void tokenEntered(const QString &token);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFrame(Playground *playground);
    QWidget *buildTopBar();
    void buildNavigation(bool demo);
    void connectFrame();
    void connectTalk();
    void addShortcuts();
    template<class Command>
    void addShortcut(const QKeySequence &keys, Command command);
    void refreshCall();
    void openHelp();
    /** For an hour, or no longer. */
    void toggleDoNotDisturb();
    /** The person closes the window: into the tray, to an icon, or the program ends, as set. */
    void putAway();
    void dial(const QString &to, const QString &from);
    void ringNextPhone();
    void hangUp(CallParty party);
    void sendTone(const QString &key);
    /** With this computer. */
    void dialHere(const QString &to);

    VirtualPhone &m_phone;
    SearchField *m_search = nullptr;
    DisturbButton *m_disturb = nullptr;
    CallStrip *m_strip = nullptr;
    TalkBar *m_talk = nullptr;
    Navigation *m_navigation = nullptr;
    Pages *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    Banner *m_banner = nullptr;
    TroubleBar *m_trouble = nullptr;
    WindowDoor *m_door = nullptr;
    QPointer<DialDialog> m_dialog;
    QPointer<HelpDialog> m_help;
    QPointer<SetupWizard> m_setup;
    SetupParts m_setupParts;
    std::function<bool()> m_isTrayThere; ///< null = there is nothing to hide into, ever
    TrayWait *m_trayWait = nullptr; ///< null = a tray was there whenever it was wanted
};

} // namespace vp
