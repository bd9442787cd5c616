// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void registerDrawings()
{
    Q_INIT_RESOURCE(virtualphone); // a static library's resources are not registered by themselves
}

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(QSvgRenderer &renderer, const QSize &pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    const int side = qMin(pixels.width(), pixels.height());
    QPainter painter(&pixmap);
    renderer.render(
        &painter,
        QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    return pixmap;
}

QString fileOf(const QString &name)
{
    registerDrawings();
    return u":/icons/"_s + name + u".svg"_s;
}

QPixmap drawn(const QString &name, const QSize &pixels)
{
    QSvgRenderer renderer(fileOf(name));
    return drawn(renderer, pixels);
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/** Renders a drawing in the palette's ink when it is needed, so a change of palette needs no new
 * icon. */
class InkEngine : public QIconEngine
{
public:
    explicit InkEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor ink = inkFor(mode);
        const QString key = u"vp-ink-%1-%2x%3-%4"_s.arg(m_name, QString::number(size.width()),
                                                        QString::number(size.height()), ink.name());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = drawn(m_name, size);
            QPainter painter(&picture);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(picture.rect(), ink);
            painter.end();
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new InkEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new InkEngine(name));
}

QIcon colourIcon(const QString &name)
{
    QIcon icon;
    QSvgRenderer renderer(fileOf(name)); // read once
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(renderer, {size, size}));
    }
    return icon;
}

QPixmap renderedIcon(const QString &name, int size, qreal pixelRatio)
{
    const QString key =
        u"vp-colour-%1-%2-%3"_s.arg(name, QString::number(size), QString::number(pixelRatio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) { // to read a drawing takes longer than to draw it
        pixmap = drawn(name, (QSizeF(size, size) * pixelRatio).toSize());
        pixmap.setDevicePixelRatio(pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace vp
