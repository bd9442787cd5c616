// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QTreeWidget;

namespace vp {

/** How long the steps of the last calls took. */
class TimingsPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Calls = 200; ///< that are looked at

    using Fetch = std::function<std::vector<CallRecord>(int limit)>;
    explicit TimingsPanel(Fetch fetch, QWidget *parent = nullptr);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Fetch m_fetch;
    QTreeWidget *m_stages;
    QLabel *m_words;
};

} // namespace vp
