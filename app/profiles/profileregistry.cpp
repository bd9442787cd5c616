// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/huaweiprofile.h"
#include "profiles/quectelprofile.h"
#include "profiles/simcomprofile.h"
#include "profiles/wavecomprofile.h"
#include "profiles/zteprofile.h"

#include <algorithm>
#include <initializer_list>

namespace vp {

namespace {

bool containsAny(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const char *word) { return text.contains(word); });
}

} // namespace

std::unique_ptr<ModemProfile> profileFor(const QByteArray &manufacturer, const QByteArray &model,
                                         const QByteArray &revision)
{
    const QByteArray maker = manufacturer.toLower();
    const QByteArray name = maker + ' ' + model.toLower() + ' ' + revision.toLower();
    if (name.contains("huawei")) {
        return std::make_unique<HuaweiProfile>();
    }
    if (name.contains("quectel")) {
        return std::make_unique<QuectelProfile>();
    }
    if (containsAny(name, {"sim800", "sim808", "sim868", "sim900", "sim908"})) {
        return std::make_unique<SimcomProfile>(SimcomProfile::Family::Sim800);
    }
    if (containsAny(name, {"simcom", "sim7", "a7600", "a7670", "a7672"})) {
        return std::make_unique<SimcomProfile>(SimcomProfile::Family::Sim7000);
    }
    if (containsAny(maker, {"zte", "onda"})) {
        return std::make_unique<ZteProfile>();
    }
    if (name.contains("wavecom")) {
        return std::make_unique<WavecomProfile>();
    }
    return std::make_unique<ModemProfile>();
}

} // namespace vp
