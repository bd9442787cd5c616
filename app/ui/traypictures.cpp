// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traypictures.h"

#include "ui/icons.h"

#include <QPainter>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastForDigits = 22; ///< pixels; a smaller badge is a dot

QString drawingOf(TrayState state)
{
    switch (state) {
    case TrayState::Ready:
        return u"tray-ready"_s;
    case TrayState::Ringing:
        return u"tray-ringing"_s;
    case TrayState::InCall:
        return u"tray-incall"_s;
    case TrayState::DoNotDisturb:
        return u"tray-disturb"_s;
    case TrayState::Attention:
        return u"tray-attention"_s;
    case TrayState::NoModem:
        break;
    }
    return u"tray-nomodem"_s;
}

QColor inkColour(TrayInk ink)
{
    return ink == TrayInk::Light ? QColor(Qt::white) : QColor(0x24, 0x24, 0x24);
}

/** Only what is white or yellow in the drawing, in one ink: the tile behind it goes. */
QPixmap silhouette(const QPixmap &drawing, const QColor &ink)
{
    // Every tile has less red or less green than the first, the white lines and the triangle have
    // more of both than the last.
    constexpr int tile = 120;
    constexpr int line = 175;
    QImage image = drawing.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int light = std::min(qRed(pixel), qGreen(pixel));
            const int share = std::clamp((light - tile) * 255 / (line - tile), 0, 255);
            image.setPixel(x, y,
                           qRgba(ink.red(), ink.green(), ink.blue(), share * qAlpha(pixel) / 255));
        }
    }
    QPixmap result = QPixmap::fromImage(image);
    result.setDevicePixelRatio(drawing.devicePixelRatio());
    return result;
}

void drawBadge(QPixmap &picture, int missed, TrayInk ink)
{
    const int size = picture.width();
    const bool hasDigits = size >= LeastForDigits;
    const double side = hasDigits ? size * 0.56 : size * 0.44;
    const QRectF place(0, size - side, side, side); // the other corners tell the state
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (ink != TrayInk::Colour) { // cut out, so that it does not melt into the drawing
        const double gap = size / 16.0;
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.drawEllipse(place.adjusted(-gap, -gap, gap, gap));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    painter.setBrush(ink == TrayInk::Colour ? QColor(0xc6, 0x1f, 0x17) : inkColour(ink));
    painter.drawEllipse(place);
    if (!hasDigits) {
        return;
    }
    QFont font = painter.font();
    const QString text = missed > 9 ? u"9+"_s : QString::number(missed);
    font.setPixelSize(std::max(7, static_cast<int>(side * (text.size() > 1 ? 0.6 : 0.8))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink == TrayInk::Dark || ink == TrayInk::Colour ? Qt::white : Qt::black);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace

TrayState trayState(const TrayFacts &facts)
{
    if (facts.call) {
        const bool talking =
            facts.call->stage == CallStage::Bridged || facts.call->stage == CallStage::Releasing;
        return talking ? TrayState::InCall : TrayState::Ringing;
    }
    if (facts.status.network.modem != ModemState::Ready) {
        return TrayState::NoModem;
    }
    const ChatHealth chat = facts.status.chat;
    const bool chatTrouble =
        chat == ChatHealth::TokenRefused || chat == ChatHealth::UsedElsewhere || isOffline(chat);
    if (chatTrouble || facts.isCalendarOld || facts.status.masterPhone.isEmpty()) {
        return TrayState::Attention;
    }
    return facts.isDisturbedByNobody ? TrayState::DoNotDisturb : TrayState::Ready;
}

TrayInk trayInk(const QString &setting)
{
    return setting == "light"_L1 ? TrayInk::Light
        : setting == "dark"_L1   ? TrayInk::Dark
                                 : TrayInk::Colour;
}

QPixmap statePicture(TrayState state, int size, qreal pixelRatio)
{
    return renderedIcon(drawingOf(state), size, pixelRatio);
}

QIcon trayIcon(const TrayLook &look)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = renderedIcon(drawingOf(look.state), size);
        if (look.ink != TrayInk::Colour) {
            picture = silhouette(picture, inkColour(look.ink));
        }
        if (look.missed > 0) {
            drawBadge(picture, look.missed, look.ink);
        }
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace vp
