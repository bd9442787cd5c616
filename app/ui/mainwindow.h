// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/playground.h"
#include "service/virtualphone.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace vp {

class Banner;
class CallStrip;
class DialDialog;
class SearchField;
class StatusLine;

/**
 * The frame: search field, call strip, navigation, pages and status line. Talks to the application
 * by VirtualPhone only, so it may be closed at any time. Pages are made when they are first shown.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Page : std::uint8_t { Overview, History, Demo, Settings };

    /** @p playground is null unless this is a demo. Both outlive the window. */
    explicit MainWindow(VirtualPhone &phone, Playground *playground = nullptr,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /** A tray icon stands for the window while it is hidden; without one, closing minimises. */
    void setHidesToTray(bool hides) { m_hidesToTray = hides; }
    [[nodiscard]] Page page() const;
    /** The bot's token comes from the environment: its field is closed. */
    void setTokenLocked(bool locked);

public Q_SLOTS:
    /** Shows the window in front of the others. */
    void present();
    /** What a click on the tray icon does: shows a hidden or covered window, hides a visible one.
     */
    void toggle();
    void openPage(vp::MainWindow::Page page);
    /** The dial dialog, filled in; nothing is dialled before the person presses Call. */
    void openDialDialog(const QString &to = {});
    /** What a second start hands over: shows the window; a tel: address fills the dial dialog. */
    void activate(const QStringList &arguments);
    /** Asks first while a call lives, then emits quitRequested(). */
    void requestQuit();
    /** A line above the page until the person closes it. */
    void showBanner(const QString &text);

Q_SIGNALS:
    /** The person wants the program to end; the composition stops the phone first. */
    void quitRequested();
    /** A new bot token was typed; keep it as a secret and connect with it. Never shown again. */
    void tokenEntered(const QString &token);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFrame();
    QWidget *buildTopBar();
    void buildNavigation();
    void addPageEntry(Page page, const QString &icon, const QString &label);
    void addShortcuts();
    template<class Command>
    void addShortcut(const QKeySequence &keys, Command command);
    QWidget *makePage(Page page);
    QWidget *makeOverview();
    QWidget *makeHistory();
    QWidget *makeSettings();
    template<class T>
    [[nodiscard]] T *made(Page page) const;
    void showSetting(const QString &objectName);
    void refreshStatus();
    void refreshOverview();
    void refreshCall();
    void refreshHistory(qint64 id);
    void dial(const QString &to, const QString &from);

    VirtualPhone &m_phone;
    Playground *m_playground;
    SearchField *m_search = nullptr;
    CallStrip *m_strip = nullptr;
    QListWidget *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    Banner *m_banner = nullptr;
    QPointer<DialDialog> m_dialog;
    QHash<int, QWidget *> m_made; ///< by Page
    bool m_hidesToTray = false;
    bool m_saidNoTray = false;
    bool m_tokenLocked = false;
};

} // namespace vp
