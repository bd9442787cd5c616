// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowstate.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QEvent>
#include <QFile>
#include <QSaveFile>
#include <QSplitter>
#include <QWidget>

#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Mark = 0x56505753; ///< what the file begins with
constexpr qint64 MostBytes = 64 * 1024;

const QString &windowPart()
{
    static const QString part = u"window"_s;
    return part;
}

} // namespace

WindowState::WindowState(QWidget &window, Pages &pages, QString path)
    : QObject(&window)
    , m_window(window)
    , m_path(std::move(path))
{
    read();
    m_window.restoreGeometry(m_parts.value(windowPart()));
    divide();
    m_window.installEventFilter(this);
    connect(&pages, &Pages::pageOpened, this, &WindowState::divide);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &WindowState::keep);
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == &m_window) {
        keep();
    }
    return QObject::eventFilter(watched, event);
}

void WindowState::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes) {
        return;
    }
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QHash<QString, QByteArray> parts;
    stream >> mark >> parts;
    if (stream.status() == QDataStream::Ok && mark == Mark) {
        m_parts = std::move(parts);
    }
}

void WindowState::divide()
{
    for (auto *splitter : m_window.findChildren<QSplitter *>()) {
        const QByteArray part = m_parts.value(splitter->objectName());
        if (m_divided.contains(splitter) || splitter->objectName().isEmpty()) {
            continue; // the person may have moved it since
        }
        m_divided.insert(splitter);
        if (!part.isEmpty()) {
            splitter->restoreState(part);
        }
    }
}

void WindowState::keep()
{
    QHash<QString, QByteArray> parts = m_parts;
    parts.insert(windowPart(), m_window.saveGeometry());
    for (const auto *splitter : m_window.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty()) {
            parts.insert(splitter->objectName(), splitter->saveState());
        }
    }
    if (parts == m_parts) {
        return;
    }
    m_parts = std::move(parts);
    QSaveFile file(m_path);
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    if (!file.open(QIODevice::WriteOnly)) {
        qCInfo(lcUi) << "the place of the window is not kept:" << file.errorString();
        return;
    }
    stream << Mark << m_parts;
    if (stream.status() != QDataStream::Ok || !file.commit()) {
        qCInfo(lcUi) << "the place of the window is not kept:" << file.errorString();
    }
}

} // namespace vp
