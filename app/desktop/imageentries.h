// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/programentries.h"
#include "desktop/desktopentry.h"
#include "desktop/imagerule.h"

#include <optional>

namespace vp {

/** Where an AppImage lies and what it may write to. */
struct ImagePlaces
{
    QString appId;
    desktopentry::Writer image;
    QString files; ///< where it is mounted
    QString dataDir; ///< of the person: menu and icons
    QString mimeTool; ///< tells desktops which links the entry opens; empty = nobody does
    RulePlaces rule;

    /**
     * The file of the AppImage that the running program came out of; empty where it came out of
     * none. The variables alone do not tell: a terminal that is an AppImage hands its own down.
     */
    [[nodiscard]] static QString ownImage();
    /** Of the program that runs; nothing where it is no AppImage. */
    [[nodiscard]] static std::optional<ImagePlaces> ofThisProgram(const QString &appId,
                                                                  const QString &version);
};

/** Menu entry, icons and udev rule of an AppImage, and their way back. */
class ImageEntries : public ProgramEntries
{
    Q_OBJECT
public:
    explicit ImageEntries(ImagePlaces places, QObject *parent = nullptr);
    [[nodiscard]] bool hasMenu() const override;
    Result<> setMenu(bool on) override;
    [[nodiscard]] Rule rule() const override { return m_rule.state(); }
    [[nodiscard]] bool canAsk() const override { return m_rule.canAsk(); }
    void setRule(bool on) override { m_rule.set(on); }
    [[nodiscard]] QString ruleCommand(bool on) const override { return m_rule.command(on); }

    /** A menu entry of an older AppImage, or of one that has gone, starts this one from now on. */
    Result<> takeOver();
    [[nodiscard]] QString menuPath() const;

private:
    Result<> writeMenu();
    Result<> copyIcons() const;
    void removeIcons() const;
    [[nodiscard]] QByteArray entry() const;
    void tellDesktop() const;

    ImagePlaces m_places;
    ImageRule m_rule;
};

} // namespace vp
