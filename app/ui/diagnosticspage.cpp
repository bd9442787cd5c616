// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosticspage.h"

#include "service/virtualphone.h"
#include "ui/consolepanel.h"
#include "ui/doctorpanel.h"
#include "ui/logpanel.h"
#include "ui/modemtab.h"
#include "ui/portspanel.h"
#include "ui/soundtestrow.h"
#include "ui/timingspanel.h"

#include <QTabBar>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t LinesOfAReport = 200;

QStringList lastLines(const RecentLog *log)
{
    QStringList lines;
    if (log != nullptr) {
        const std::vector<LogLine> all = log->since(0);
        for (std::size_t i = all.size() - std::min(all.size(), LinesOfAReport); i < all.size();
             ++i) {
            lines.append(all[i].text);
        }
    }
    return lines;
}

} // namespace

DiagnosticsPage::DiagnosticsPage(VirtualPhone &phone, const DiagnosticsParts &parts,
                                 QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"diagnostics"_s);
    setAccessibleName(tr("Diagnostics"));
    setDocumentMode(true);
    tabBar()->setObjectName(u"diagnostics.tabs"_s);
    tabBar()->setAccessibleName(tr("Parts of the diagnostics"));
    DoctorPanel::Report report;
    if (parts.report) {
        report = [parts](const DoctorReport &found) {
            return parts.report(found, lastLines(parts.log));
        };
    }
    auto *doctor = new DoctorPanel(
        [&phone](QObject *context, const DoctorPanel::Told &told) { phone.examine(context, told); },
        report, this);
    doctor->addTest(new SoundTestRow(phone, doctor));
    m_modem = new ModemTab(phone, parts.typeCode, doctor, this);
    addTab(m_modem, tr("&Modem"));
    addTab(new ConsolePanel(phone.console(), this), tr("AT c&onsole"));
    addTab(new LogPanel(parts.log, this), tr("&Log"));
    addTab(new TimingsPanel([&phone](int limit) { return phone.history(limit); }, this),
           tr("&Timings"));
    addTab(new PortsPanel(phone, parts.ports, this), tr("&Ports"));
}

void DiagnosticsPage::typeServiceCentre()
{
    setCurrentWidget(m_modem);
    m_modem->typeServiceCentre();
}

} // namespace vp
