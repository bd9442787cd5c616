// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QStandardItemModel;

namespace vp {

/** Takes a name or a number; Enter or a choice from the list asks for a call to it, Ctrl+Enter for
 * an SMS; it never dials or sends. */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    struct Suggestion
    {
        QString label;
        QString number;
        /** What its choice does with the number. */
        enum class Does : std::uint8_t {
            Call, ///< of somebody who is known
            CallTyped, ///< the number itself
            Block,
        };
        Does does = Does::Call;
    };
    /** People whose name or number fits, best first. Must be quick: it is asked at every key. */
    using Ask = std::function<std::vector<Suggestion>(const QString &text)>;
    static constexpr int MaxSuggestions = 8;

    explicit SearchField(Ask ask, QWidget *parent = nullptr);

Q_SIGNALS:
    /** A number, or text that fits nobody (the dial dialog says why it cannot be called). */
    void chosen(const QString &to);
    void messageWanted(const QString &to);
    void blockWanted(const QString &number);

private:
    void suggest(const QString &text);
    void choose();
    /** What was typed, as a number where it names somebody; the field is empty then. */
    [[nodiscard]] QString taken();

    Ask m_ask;
    QStandardItemModel *m_suggestions;
};

} // namespace vp
