// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/virtualphone.h"

#include <QWizard>

#include <functional>

namespace vp {

class ProgramEntries;
class SetupPage;

/** What the wizard needs of the program around the window; an empty function is not offered. */
struct SetupParts
{
    std::function<void()> simulate; ///< starts a demo beside
    std::function<void()> notify; ///< shows a notification
    bool tokenGiven = false; ///< by the environment
    ProgramEntries *entries = nullptr; ///< of a program that nobody has installed
    std::function<bool()> hasTray {}; ///< none = there is no tray
};

/**
 * Sets the phone up in eight steps (nine where the modem carries sound), each of which may be left
 * out. Nothing waits for the end: each field stores at once, and where the person was is
 * remembered. The window stays usable beside it.
 */
class SetupWizard : public QWizard
{
    Q_OBJECT
public:
    /** @p phone outlives the wizard. */
    SetupWizard(VirtualPhone &phone, const SetupParts &parts, QWidget *parent = nullptr);

    /** Nobody has set up anything yet: the wizard should show itself. */
    [[nodiscard]] static bool isWanted(const Settings &settings);
    /** It was begun and not brought to its end. */
    [[nodiscard]] static bool isUnfinished(const Settings &settings);

    /** Passes over what is left out. */
    [[nodiscard]] int nextId() const override;

Q_SIGNALS:
    /** A bot token was typed; keep it as a secret and connect with it. */
    void tokenEntered(const QString &token);

public Q_SLOTS:
    void done(int result) override;

protected:
    bool validateCurrentPage() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPages(const SetupParts &parts);
    void nameButtons();
    void skip();
    /** To the page that was left last. */
    void resume();
    void pageShown(int id);
    [[nodiscard]] SetupPage *pageAt(int id) const;

    VirtualPhone &m_phone;
    bool m_isFresh; ///< nothing had been set up when this began: values are proposed
    bool m_skips = false;
};

} // namespace vp
