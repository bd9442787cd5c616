// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tonepad.h"

#include "ui/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Keys("123456789*0#");
constexpr qsizetype MostShown = 12;

} // namespace

TonePad::TonePad(QWidget *parent)
    : QWidget(parent)
    , m_shown(textLabel({}, true, this))
{
    setObjectName(u"strip.pad"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QSize size(qMax(32, fontMetrics().height() + 8), qMax(32, fontMetrics().height() + 8));
    for (const char each : Keys) {
        const QString key(QLatin1Char {each});
        auto *button = new QToolButton(this);
        button->setText(key);
        button->setObjectName(QString(u"strip.key"_s + key));
        button->setAccessibleName(tr("Key %1").arg(key));
        button->setFixedSize(size);
        connect(button, &QToolButton::clicked, this, [this, key] { press(key); });
        row->addWidget(button);
    }
    setFocusProxy(findChild<QToolButton *>(u"strip.key1"_s));
    m_shown->setObjectName(u"strip.pressed"_s);
    m_shown->setWordWrap(false);
    row->addSpacing(8);
    row->addWidget(m_shown, 1);
    clear();
}

void TonePad::clear()
{
    m_pressed.clear();
    m_shown->setText(tr("Press or type", "keys for a machine in a call"));
}

void TonePad::keyPressEvent(QKeyEvent *event)
{
    if (event->text().size() == 1 && Keys.contains(event->text())) {
        press(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TonePad::press(const QString &key)
{
    m_pressed = QString(m_pressed % key).right(MostShown);
    m_shown->setText(m_pressed);
    Q_EMIT pressed(key);
}

} // namespace vp
