// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/colours.h"

#include <QApplication>
#include <QStyle>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

const QColor Accent(0x2a, 0x6a, 0xd1);

struct Shades
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor tip;
    QColor text;
    QColor disabled;
    QColor placeholder;
    QColor link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window); // with the bevels of frames and buttons
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, shades.placeholder);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, shades.disabled);
    palette.setColor(QPalette::Highlight, Accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     mixed(shades.window, shades.text, 0.2F));
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    return palette;
}

/** The system's own, but its hints in empty fields can be read. */
QPalette readable(const QPalette &system)
{
    QPalette change;
    const QColor base = system.color(QPalette::Base);
    const QColor hint = system.color(QPalette::PlaceholderText);
    const QColor shown = mixed(base, QColor(hint.red(), hint.green(), hint.blue()),
                               static_cast<float>(hint.alphaF()));
    if (contrast(shown, base) < ReadableContrast) {
        change.setColor(QPalette::PlaceholderText,
                        mixed(system.color(QPalette::Text), base, 0.36F));
    }
    return change; // with no other role set: all others stay the system's
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf2, 0xf3, 0xf5),
                      .base = Qt::white,
                      .alternate = QColor(0xf6, 0xf7, 0xf9),
                      .button = QColor(0xe9, 0xeb, 0xee),
                      .tip = QColor(0xfd, 0xfd, 0xf4),
                      .text = QColor(0x1d, 0x20, 0x24),
                      .disabled = QColor(0x80, 0x84, 0x8b),
                      .placeholder = QColor(0x62, 0x67, 0x6f),
                      .link = QColor(0x1f, 0x5a, 0xb8)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x2a, 0x2c, 0x30),
                      .base = QColor(0x1e, 0x1f, 0x22),
                      .alternate = QColor(0x24, 0x26, 0x2a),
                      .button = QColor(0x3a, 0x3d, 0x42),
                      .tip = QColor(0x3a, 0x3d, 0x42),
                      .text = QColor(0xe8, 0xe9, 0xeb),
                      .disabled = QColor(0x86, 0x8a, 0x91),
                      .placeholder = QColor(0x9c, 0xa1, 0xa9),
                      .link = QColor(0x86, 0xb4, 0xff)});
}

Theme::Theme(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Theme) {
            apply();
        }
    });
    apply();
}

void Theme::setDesktopDark(bool dark)
{
    if (m_desktopDark != dark) {
        m_desktopDark = dark;
        apply();
    }
}

void Theme::apply()
{
    const QString wanted = m_settings.text(SettingKey::Theme);
    if (wanted == "light"_L1 || wanted == "dark"_L1) {
        QGuiApplication::setPalette(wanted == "dark"_L1 ? darkPalette() : lightPalette());
        return;
    }
    QGuiApplication::setPalette(QPalette()); // the system's again
    const QPalette system = QGuiApplication::palette();
    if (m_desktopDark && !isDark(system)) {
        QGuiApplication::setPalette(darkPalette());
    } else if (system == QApplication::style()->standardPalette()) { // the desktop says nothing
        QGuiApplication::setPalette(lightPalette());
    } else {
        QGuiApplication::setPalette(readable(system));
    }
}

} // namespace vp
