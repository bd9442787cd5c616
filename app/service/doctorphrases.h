// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/doctorreport.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** The doctor's words: one sentence a finding, and what helps. */
class DoctorPhrases
{
    Q_DECLARE_TR_FUNCTIONS(DoctorPhrases)
public:
    [[nodiscard]] static QString title(DoctorCheck check);
    [[nodiscard]] static QString state(DoctorState state);
    [[nodiscard]] static QString sentence(DoctorFinding finding, const ModemFindings &found,
                                          const DoctorSurroundings &around);
    /** Empty where nothing is to be done. */
    [[nodiscard]] static QString remedy(DoctorFinding finding, const ModemFindings &found,
                                        const DoctorSurroundings &around);
    /** The last line: how it is altogether. */
    [[nodiscard]] static QString verdict(DoctorState worst);

private:
    [[nodiscard]] static QString generation(Generation generation);
    [[nodiscard]] static QString network(const ModemFindings &found);
    [[nodiscard]] static QString filled(const char *text, DoctorFinding finding,
                                        const ModemFindings &found,
                                        const DoctorSurroundings &around);
};

} // namespace vp
