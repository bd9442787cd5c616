// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recentlog.h"
#include "service/doctorreport.h"
#include "telephony/stickport.h"

#include <QTabWidget>

#include <functional>

namespace vp {

class ModemTab;
class VirtualPhone;

/** What the program around the window knows for the page; both may be missing. */
struct DiagnosticsParts
{
    const RecentLog *log = nullptr;
    /** A report for helpers: nothing private is in it. */
    std::function<QString(const DoctorReport &report, const QStringList &log)> report {};
    std::function<std::vector<StickPort>()> ports {}; ///< of the modem in use
    std::function<QString()> typeCode {}; ///< the part of its IMEI that is the model's
};

/** The modem examined, talked to and listened to. */
class DiagnosticsPage : public QTabWidget
{
    Q_OBJECT
public:
    /** Everything outlives this. */
    DiagnosticsPage(VirtualPhone &phone, const DiagnosticsParts &parts, QWidget *parent = nullptr);
    /** Leads to the field of the SMS centre's number. */
    void typeServiceCentre();

private:
    ModemTab *m_modem;
};

} // namespace vp
