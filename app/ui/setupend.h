// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

class QVBoxLayout;

namespace vp {

class RuleTester;
class VirtualPhone;

/** What is set up and what is not, and who would get a call now. */
class SetupEnd : public SetupPage
{
    Q_OBJECT
public:
    explicit SetupEnd(VirtualPhone &phone, QWidget *parent = nullptr);
    void initializePage() override;

private:
    struct Item
    {
        QLatin1StringView name;
        bool isDone = false;
        QString text {};
        bool operator==(const Item &) const = default;
    };
    [[nodiscard]] std::vector<Item> items() const;
    void refresh();

    VirtualPhone &m_phone;
    QVBoxLayout *m_list = nullptr;
    std::vector<Item> m_shown;
    RuleTester *m_tester = nullptr;
};

} // namespace vp
