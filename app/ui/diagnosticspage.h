// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recentlog.h"
#include "service/doctorreport.h"

#include <QTabWidget>

#include <functional>

namespace vp {

class VirtualPhone;

/** What the program around the window knows for the page; both may be missing. */
struct DiagnosticsParts
{
    const RecentLog *log = nullptr;
    /** A report for helpers: nothing private is in it. */
    std::function<QString(const DoctorReport &report, const QStringList &log)> report {};
};

/** The modem examined, talked to and listened to. */
class DiagnosticsPage : public QTabWidget
{
    Q_OBJECT
public:
    /** Everything outlives this. */
    DiagnosticsPage(VirtualPhone &phone, const DiagnosticsParts &parts, QWidget *parent = nullptr);
};

} // namespace vp
