// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tongues.h"

#include <QCoreApplication>
#include <QTranslator>

#include <utility>

namespace vp::test {

/** Marks what is said in another language than the program's own. */
class Marked : public QTranslator
{
public:
    QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                      int /*n*/) const override
    {
        return QStringLiteral("[it] ") + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class TwoTongues : public Tongues
{
public:
    [[nodiscard]] QStringList languages() const override
    {
        return {QStringLiteral("en"), QStringLiteral("it")};
    }
    QString speak(const QString &language) override
    {
        if (language == QLatin1StringView("it")) {
            QCoreApplication::installTranslator(&m_marked);
        } else {
            QCoreApplication::removeTranslator(&m_marked);
        }
        return std::exchange(m_spoken, language);
    }

private:
    Marked m_marked;
    QString m_spoken;
};

} // namespace vp::test
