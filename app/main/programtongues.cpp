// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/programtongues.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Folder = ":/i18n"_L1;
constexpr auto Prefix = "virtualphone_"_L1;
constexpr auto Written = "en"_L1;

} // namespace

ProgramTongues::ProgramTongues(QObject *parent)
    : QTranslator(parent)
{
    m_languages.emplace(Written, nullptr);
    const QStringList files = QDir(Folder).entryList({Prefix + u"*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, Folder)) {
            m_languages.emplace(file.sliced(Prefix.size()).section(u'.', 0, 0),
                                std::move(translator));
        }
    }
}

ProgramTongues::~ProgramTongues() = default; // it leaves the application by itself

QStringList ProgramTongues::languages() const
{
    QStringList codes;
    for (const auto &[code, translator] : m_languages) {
        codes.append(code);
    }
    return codes;
}

QString ProgramTongues::speak(const QString &language)
{
    const auto found = m_languages.find(language);
    if (found != m_languages.end() && !m_installed) {
        // The one that was installed last is asked first, and the program's own was, before this.
        QCoreApplication::installTranslator(this);
        m_installed = true;
    }
    m_asWritten = found != m_languages.end() && found->second == nullptr;
    m_current = found == m_languages.end() ? nullptr : found->second.get();
    return std::exchange(m_spoken, language);
}

QString ProgramTongues::translate(const char *context, const char *sourceText,
                                  const char *disambiguation, int n) const
{
    const QTranslator *current = m_current;
    if (current == nullptr) {
        return m_asWritten ? QString::fromUtf8(sourceText) : QString();
    }
    const QString words = current->translate(context, sourceText, disambiguation, n);
    return words.isNull() ? QString::fromUtf8(sourceText) : words;
}

} // namespace vp
