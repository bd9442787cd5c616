// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookrules.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp::look {

namespace {

QString called(const QWidget &widget)
{
    QString name = QLatin1StringView(widget.metaObject()->className());
    for (const QWidget *one = &widget; one != nullptr; one = one->parentWidget()) {
        if (!one->objectName().isEmpty()) {
            return name + (one == &widget ? u" "_s : u" in "_s) + one->objectName();
        }
    }
    return name;
}

bool isInside(const QWidget &widget, const char *name)
{
    return widget.parentWidget() != nullptr && widget.parentWidget()->inherits(name);
}

/** A part of one of Qt's own widgets. */
bool isQtsOwn(const QWidget &widget)
{
    static constexpr std::array parents {"QLineEdit",   "QComboBox", "QAbstractSpinBox",
                                         "QToolButton", "QTabBar",   "QComboBoxPrivateContainer"};
    static constexpr std::array classes {"QHeaderView", "QTableCornerButton", "QMenu",
                                         "QScrollBar",  "QSizeGrip",          "QComboBoxListView"};
    return widget.objectName().startsWith(u"qt_"_s)
        || std::any_of(parents.begin(), parents.end(),
                       [&](const char *name) { return isInside(widget, name); })
        || std::any_of(classes.begin(), classes.end(),
                       [&](const char *name) { return widget.inherits(name); });
}

/** Whether a part of @p widget lies outside of what can be seen, scrolled to or made visible. */
bool isCovered(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *around = widget.parentWidget(); around != nullptr && around != &root;
         around = around->parentWidget()) {
        const QPoint corner = widget.mapTo(around, QPoint(0, 0));
        const bool scrolls = qobject_cast<const QScrollArea *>(around->parentWidget()) != nullptr;
        const bool tooWide = corner.x() < 0 || corner.x() + widget.width() > around->width();
        const bool tooHigh = corner.y() < 0 || corner.y() + widget.height() > around->height();
        if (tooWide || (tooHigh && !scrolls)) {
            return true;
        }
        if (scrolls) {
            return false; // what is further out holds the area, not its contents
        }
    }
    return false;
}

bool isOnGrid(int pixels)
{
    return pixels == 4 || pixels % 8 == 0;
}

bool isCutLabel(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) {
        return false;
    }
    return label.wordWrap()
        ? label.height() < label.heightForWidth(label.width())
        : label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

} // namespace

QStringList unnamed(const QWidget &root)
{
    QStringList wrong;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isText = widget->inherits("QLabel"); // text that can be marked
        const bool isList = widget->inherits("QListView") != widget->inherits("QListWidget")
            && widget->objectName().isEmpty() && widget->isWindow();
        if (widget->focusPolicy() == Qt::NoFocus || isQtsOwn(*widget) || isText || isList) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isSaid =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (widget->objectName().isEmpty()) {
            wrong.append(QString(called(*widget) + u": no objectName"_s));
        }
        if (!isSaid) {
            wrong.append(QString(called(*widget) + u": no accessible name"_s));
        }
    }
    return wrong;
}

QStringList cut(const QWidget &root)
{
    QStringList wrong;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInside(*widget, "QMessageBox")) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label != nullptr ? label->text()
            : button != nullptr               ? button->text()
                                              : QString();
        if (text.isEmpty() || isQtsOwn(*widget)) {
            continue;
        }
        const bool isShort = label != nullptr ? isCutLabel(*label)
                                              : widget->width() < widget->minimumSizeHint().width()
                || widget->height() < widget->minimumSizeHint().height();
        if (isShort || isCovered(*widget, root)) {
            wrong.append(u"%1 “%2” %3×%4 of %5×%6%7"_s.arg(called(*widget), text.left(40))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->sizeHint().width())
                             .arg(widget->sizeHint().height())
                             .arg(isShort ? QString() : u", covered"_s));
        }
    }
    return wrong;
}

QStringList offGrid(const QWidget &root)
{
    static constexpr std::array own {"QDialogButtonBox", "QMessageBox", "QStatusBar",
                                     "QMainWindow",      "QTabWidget",  "QWizard"};
    QStringList wrong;
    for (const QLayout *layout : root.findChildren<QLayout *>()) {
        const QWidget *widget = layout->parentWidget();
        if (widget == nullptr || std::any_of(own.begin(), own.end(), [&](const char *name) {
                return widget->inherits(name);
            })) {
            continue;
        }
        const QMargins margins = layout->contentsMargins();
        QList<int> gaps {margins.left(), margins.top(), margins.right(), margins.bottom()};
        if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
            gaps << grid->horizontalSpacing() << grid->verticalSpacing();
        } else if (const auto *form = qobject_cast<const QFormLayout *>(layout)) {
            gaps << form->horizontalSpacing() << form->verticalSpacing();
        } else if (!layout->inherits("QStackedLayout")) {
            gaps << layout->spacing();
        }
        for (const int gap : std::as_const(gaps)) {
            if (!isOnGrid(gap)) {
                wrong.append(u"%1: a gap of %2"_s.arg(called(*widget)).arg(gap));
            }
        }
    }
    wrong.removeDuplicates();
    return wrong;
}

QList<double> textSizes(const QWidget &root)
{
    QSet<double> sizes;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            sizes.insert(widget->font().pointSizeF());
        }
    }
    QList<double> sorted(sizes.begin(), sizes.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void settle(QWidget &root)
{
    for (int round = 0; round < 4; ++round) { // each layout asks the one around it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
        if (root.layout() != nullptr) {
            root.layout()->activate();
        }
    }
}

} // namespace vp::look
