// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;

namespace vp {

/** What would become of a call. */
struct RuleVerdict
{
    QString headline; ///< "rings +39 340 …", or why the question makes no sense
    QStringList reasons; ///< in their order; empty with a question that makes no sense
    bool operator==(const RuleVerdict &) const = default;
};

/** "Who would get this call?", answered by what decides real calls. */
class RuleTester : public QWidget
{
    Q_OBJECT
public:
    /** @p at is invalid for "now". */
    using Ask = std::function<RuleVerdict(const QString &who, const QDateTime &at)>;

    explicit RuleTester(Ask ask, QWidget *parent = nullptr);
    /** Puts the question for @p who; without a time for now. */
    void test(const QString &who, const QDateTime &at = {});
    /** Puts the question that stands there, if any, and is ready for another one. */
    void testAgain();
    /** The rules are other ones: what was asked is asked again. */
    void refresh();

private:
    void answer();

    Ask m_ask;
    QLineEdit *m_who;
    QCheckBox *m_now;
    QDateTimeEdit *m_at;
    QLabel *m_headline;
    QListWidget *m_reasons;
    bool m_asked = false;
};

} // namespace vp
