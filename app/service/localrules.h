// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/localrule.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vp {

class VirtualPhone;

/** Rules that somebody made in the window: a calendar file of their own in the data folder, which
 * the settings name like any other. */
class LocalRules : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t Most = 500;

    /** @p phone outlives this. Nothing is read before rules() is asked for. */
    LocalRules(VirtualPhone &phone, QString path, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<LocalRule> &rules();
    /** With @p at of rules(): instead of that one. Errors: InvalidInput (its detail says what:
     * "who", "goesTo", "days", "times", "many"), Conflict (a variable fixes the calendars),
     * Storage. */
    Result<> put(const LocalRule &rule, std::optional<std::size_t> at = {});
    Result<> remove(std::size_t at);
    /** As it was before the last change. */
    Result<> undo();
    [[nodiscard]] bool mayUndo() const { return m_before.has_value(); }
    /** As it was before undo(). */
    Result<> redo();
    [[nodiscard]] bool mayRedo() const { return m_undone.has_value(); }

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] Result<> judged(const LocalRule &rule) const;
    Result<> write(std::vector<LocalRule> rules, std::optional<std::vector<LocalRule>> before);
    /** The settings name the file among the calendars. */
    Result<> announce();

    VirtualPhone &m_phone;
    QString m_path;
    LocalRuleFile m_file;
    std::optional<std::vector<LocalRule>> m_before;
    std::optional<std::vector<LocalRule>> m_undone;
    bool m_isLoaded = false;
};

} // namespace vp
