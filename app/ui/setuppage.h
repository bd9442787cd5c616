// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QWizardPage>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace vp {

/** A page of the wizard: what it is about, and then the fields, which scroll where the window is
 * too small. Fields store at once, as those of Settings do. */
class SetupPage : public QWizardPage
{
    Q_OBJECT
public:
    /** @p name is how the page is remembered: "modem". */
    SetupPage(const QString &name, const QString &title, const QString &about,
              QWidget *parent = nullptr);
    [[nodiscard]] const QString &name() const { return m_name; }
    /** The person sees it, and did not only pass by on the way to where he was. */
    virtual void shown() { }
    /** There is nothing to be said on it now: the wizard passes it over. */
    [[nodiscard]] virtual bool isLeftOut() const { return false; }
    /** The person goes on without it: what was only proposed is taken back. */
    void skip();

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    /** "setup.modem.rescan" */
    [[nodiscard]] QString nameOf(QLatin1StringView widget) const;
    /** Stores @p value where nothing has been said yet, or only by an earlier proposal. */
    void propose(Settings &settings, SettingKey key, const QString &value);

private:
    struct Proposal
    {
        Settings *settings = nullptr;
        SettingKey key = SettingKey::Language;
        QString value; ///< as it is stored
    };
    QString m_name;
    QVBoxLayout *m_column;
    std::vector<Proposal> m_proposals;
};

} // namespace vp
