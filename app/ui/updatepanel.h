// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel.h"

class QLabel;

namespace vp {

class Settings;
class UpdateHint;

/** Whether it is looked for newer versions, where, and what was found. */
class UpdatePanel : public Panel
{
    Q_OBJECT
public:
    /** @p settings and @p updates outlive this. */
    UpdatePanel(Settings &settings, UpdateHint &updates, QWidget *parent = nullptr);

private:
    void addSettings(Settings &settings);
    void tell();

    UpdateHint &m_updates;
    QLabel *m_words = nullptr;
};

/** A quiet line that there is a newer version; hidden while none is known. @p updates outlives it.
 */
[[nodiscard]] QLabel *makeUpdateLine(UpdateHint &updates, QWidget *parent);

} // namespace vp
