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

QLocale localeOf(const QString &language, const QLocale &own)
{
    const QLocale plain(language);
    if (language.isEmpty() || plain.language() == QLocale::C
        || plain.language() == own.language()) {
        if (language.contains(u'_')) {
            return plain;
        }
        // The locale of no country writes seconds into every time of day.
        return own.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                            : own;
    }
    if (language.contains(u'_')) {
        return plain;
    }
    const QLocale here(plain.language(), own.territory());
    if (here.territory() == own.territory() || plain.language() != QLocale::English) {
        return here;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

ProgramTongues::ProgramTongues(QObject *parent)
    : QTranslator(parent)
{
    m_languages.emplace(Written, Tongue {});
    const QStringList files = QDir(Folder).entryList({Prefix + u"*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, Folder)) {
            m_languages.emplace(file.sliced(Prefix.size()).section(u'.', 0, 0),
                                Tongue {std::move(translator)});
        }
    }
}

ProgramTongues::~ProgramTongues() = default; // it leaves the application by itself

QStringList ProgramTongues::languages() const
{
    QStringList codes;
    for (const auto &[code, tongue] : m_languages) {
        codes.append(code);
    }
    return codes;
}

/** The one that was installed last is asked first, and the program's own was, before this. */
void ProgramTongues::install()
{
    QCoreApplication::installTranslator(this);
    m_own = QLocale();
    for (auto &[code, tongue] : m_languages) {
        tongue.locale = localeOf(code, m_own);
    }
    m_installed = true;
}

QString ProgramTongues::speak(const QString &language)
{
    const auto found = m_languages.find(language);
    const bool isOwn = found == m_languages.end();
    if (!isOwn && !m_installed) {
        install();
    }
    m_asWritten = !isOwn && found->second.words == nullptr;
    m_current = isOwn ? nullptr : found->second.words.get();
    if (m_installed) {
        QLocale::setDefault(isOwn ? m_own : found->second.locale);
    }
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
