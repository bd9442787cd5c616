// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/fetcher.h"

#include <QObject>
#include <QString>

namespace vp {

class Settings;

/**
 * Looks whether there is a newer version: some time after the start and then once a day, only while
 * update/check is on, and only by https. Nothing is fetched but that answer, and nothing is ever
 * installed.
 */
class UpdateHint : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes FirstLook {2}; ///< after the start
    static constexpr std::chrono::hours NextLook {24};
    static constexpr qint64 LargestAnswer = 256LL * 1024;
    static constexpr int MostRedirects = 2;

    /** @p fetcher null = it never looks. @p version is that of this program. */
    UpdateHint(const Settings &settings, Fetcher *fetcher, Clock &clock, QString version,
               QObject *parent = nullptr);
    /** The newer version; empty = none that is known. */
    [[nodiscard]] const QString &newer() const { return m_newer; }
    [[nodiscard]] const QString &version() const { return m_version; }
    /** "1.2.3" of a body that is the version alone, or a release as GitHub describes it; else
     * empty. */
    [[nodiscard]] static QString versionIn(const QByteArray &body);

Q_SIGNALS:
    /** newer() is another one. */
    void changed();

private:
    void plan();
    void look();
    void answered(const FetchResult &result);
    void setNewer(const QString &version);
    [[nodiscard]] bool isWanted() const;

    const Settings &m_settings;
    Fetcher *m_fetcher;
    Deadline m_due;
    QString m_version;
    QString m_newer;
    int m_question = 0; ///< an answer to one before this counts for nothing
};

} // namespace vp
