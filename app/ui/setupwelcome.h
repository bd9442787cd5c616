// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vp {

class ImportStrip;
class VirtualPhone;

/** The language, and what an earlier set-up left. */
class SetupWelcome : public SetupPage
{
    Q_OBJECT
public:
    explicit SetupWelcome(VirtualPhone &phone, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void buildLanguage(Settings &settings);
    void buildLegacy();
    void chooseFolder();
    void showFound();
    [[nodiscard]] QString fixedWords() const;

    VirtualPhone &m_phone;
    QLabel *m_found = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QPushButton *m_take = nullptr;
    bool m_looked = false;
};

} // namespace vp
