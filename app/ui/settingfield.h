// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace vp {

class InkLabel;

/**
 * One setting on the page: shows its value, stores a new one at once, and says below why it could
 * not. A locked one is disabled and says what holds it. Follows changes that come from elsewhere
 * (the chat).
 */
class SettingField : public QWidget
{
    Q_OBJECT
public:
    SettingField(Settings &settings, SettingKey key, QWidget *parent);
    [[nodiscard]] SettingKey key() const { return m_key; }

protected:
    /** Puts the stored value into the editor. */
    virtual void showValue() = 0;
    /** The value that counts; the default where none is set. */
    [[nodiscard]] virtual QString stored() const { return m_settings.text(m_key); }
    [[nodiscard]] bool isStored() const { return m_settings.isSet(m_key); }
    [[nodiscard]] bool storedFlag() const { return m_settings.flag(m_key); }
    /** What is odd about the stored value, which is kept all the same; empty = nothing. */
    [[nodiscard]] virtual QString warning() const { return {}; }
    void store(const QString &value);
    /** Gives the editor its name, for people who do not see it and for tests, and puts it on top.
     */
    void adopt(QWidget *editor, const QString &label);
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    void setNote(const QString &text, bool problem);
    /** A wheel that turns over an editor without the focus scrolls the page and changes nothing. */
    bool eventFilter(QObject *watched, QEvent *event) override;
    /** Shows the value and whether it is locked; called by the constructors below. */
    void refresh();

private:
    Settings &m_settings;
    SettingKey m_key;
    QVBoxLayout *m_column;
    InkLabel *m_note;
    QWidget *m_editor = nullptr;
};

/** A line of text; stored when the person leaves it or presses Enter. */
class TextSetting : public SettingField
{
    Q_OBJECT
public:
    TextSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent);
    void setPlaceholder(const QString &text);

protected:
    void showValue() override;

private:
    QLineEdit *m_edit;
};

/** Some lines of text; stored when the person leaves them. */
class LinesSetting : public SettingField
{
    Q_OBJECT
public:
    LinesSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent);
    void setPlaceholder(const QString &text);

protected:
    void showValue() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

/** A whole number; stored when the person leaves it or presses Enter. */
class NumberSetting : public SettingField
{
    Q_OBJECT
public:
    struct Range
    {
        int least = 0;
        int most = 100'000;
        QString suffix {}; ///< the unit, behind the number
        QString leastText {}; ///< what the least one is called, "no limit"; empty = its number
    };
    NumberSetting(Settings &settings, SettingKey key, const QString &label, const Range &range,
                  QWidget *parent);

protected:
    void showValue() override;

private:
    QSpinBox *m_box;
};

/** A number of seconds from 5 to 120. */
class SecondsSetting : public NumberSetting
{
    Q_OBJECT
public:
    SecondsSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent);
};

class FlagSetting : public SettingField
{
    Q_OBJECT
public:
    FlagSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent);

protected:
    void showValue() override;

private:
    QCheckBox *m_box;
};

/** One of a few values; the last entry may stand for a text of one's own. A choice with an empty
 * value stands for "not set". */
class ChoiceSetting : public SettingField
{
    Q_OBJECT
public:
    struct Choice
    {
        QString value;
        QString label;
    };
    /** @p ownText is the label of the entry that opens a field for any other value; empty = there
     * is none. */
    ChoiceSetting(Settings &settings, SettingKey key, const QString &label,
                  std::vector<Choice> choices, const QString &ownText, QWidget *parent);
    void setOwnPlaceholder(const QString &text);
    /** A value that begins so is shown as @p label: it is set elsewhere, and stays when chosen. */
    void setElsewhere(const QString &prefix, const QString &label);
    /** One more, behind the others; nothing when there is such a value already. */
    void addChoice(const Choice &choice);

protected:
    void showValue() override;
    [[nodiscard]] QString stored() const override;

private:
    void choose(int row);
    /** The row of what is set elsewhere; -1 = it is not shown. */
    [[nodiscard]] int elsewhereRow() const;

    std::vector<Choice> m_choices;
    QComboBox *m_combo;
    QLineEdit *m_own = nullptr;
    QString m_prefix; ///< of what is set elsewhere
    QString m_elsewhere;
};

} // namespace vp
