// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/doctorreport.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace vp {

/** The examination of the modem: what was found, and what helps. */
class DoctorPanel : public QWidget
{
    Q_OBJECT
public:
    using Told = std::function<void(const Result<DoctorReport> &)>;
    /** Examines; tells once, later, unless the context has died. */
    using Examine = std::function<void(QObject *context, Told told)>;
    /** The report as a text for others, without anything private; empty = there is none. */
    using Report = std::function<QString(const DoctorReport &)>;

    DoctorPanel(Examine examine, Report report, QWidget *parent = nullptr);
    /** A test that is not part of the examination, below what was found. */
    void addTest(QWidget *test);

private:
    void examine();
    void cancel();
    void setRunning(bool isRunning);
    void take(const Result<DoctorReport> &report);
    void save();
    void saveAs(const QString &path); ///< a report that is still to be made, too
    void saveTo(const QString &path);

    Examine m_examine;
    Report m_report;
    std::unique_ptr<QObject> m_wanted; ///< dies when nobody waits for the answer any more
    std::optional<DoctorReport> m_last;
    QString m_saveTo; ///< as soon as the examination has ended
    QPushButton *m_begin;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QProgressBar *m_progress;
    QLabel *m_verdict;
    QTreeWidget *m_lines;
    QLabel *m_whole; ///< of the chosen line
};

} // namespace vp
