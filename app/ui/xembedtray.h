// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <cstdint>

namespace vp {

/**
 * Whether a panel of X11 takes icons in as windows (XEmbed); never without X11. Qt is not asked:
 * its own question decides for ever which kind of tray it will use.
 * @see freedesktop.org, System Tray Protocol Specification, "Locating the system tray"
 */
class XembedTray : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    /** After the application, and gone before it. */
    explicit XembedTray(QObject *parent = nullptr);
    ~XembedTray() override;
    /** Asks the display: a round trip. */
    [[nodiscard]] bool isThere() const;
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    void came();

private:
    std::uint32_t m_selection = 0; ///< that a tray owns; 0 = no X11
    std::uint32_t m_manager = 0; ///< by which an owner announces itself
};

} // namespace vp
