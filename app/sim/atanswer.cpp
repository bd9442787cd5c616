// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/atanswer.h"

namespace vp::sim {

namespace {

/** @see 3GPP TS 27.007, 9.2 */
QByteArray cmeText(int code)
{
    switch (code) {
    case 3:
        return "operation not allowed";
    case 4:
        return "operation not supported";
    case 10:
        return "SIM not inserted";
    case 11:
        return "SIM PIN required";
    case 12:
        return "SIM PUK required";
    case 16:
        return "incorrect password";
    case 30:
        return "no network service";
    case 50:
        return "incorrect parameters";
    default:
        return "unknown";
    }
}

/** @see 3GPP TS 27.005, 3.2.5 */
QByteArray cmsText(int code)
{
    switch (code) {
    case 302:
        return "operation not allowed";
    case 304:
        return "invalid PDU mode parameter";
    case 310:
        return "SIM not inserted";
    case 311:
        return "SIM PIN required";
    case 321:
        return "invalid memory index";
    default:
        return "unknown error";
    }
}

QByteArray errorLine(const QByteArray &kind, int code, const QByteArray &text, int errorLevel)
{
    if (errorLevel == 0) {
        return "ERROR";
    }
    return kind + " ERROR: " + (errorLevel == 1 ? QByteArray::number(code) : text);
}

} // namespace

QByteArray AtAnswer::finalLine(int errorLevel) const
{
    switch (final) {
    case Final::Ok:
        return "OK";
    case Final::Error:
        return "ERROR";
    case Final::Cme:
        return errorLine("+CME", code, cmeText(code), errorLevel);
    case Final::Cms:
        // SMS errors carry their number whatever +CMEE says. @see 3GPP TS 27.005, 3.2.5
        return errorLine("+CMS", code, cmsText(code), errorLevel == 0 ? 1 : errorLevel);
    case Final::NotSupported:
        return "COMMAND NOT SUPPORT";
    case Final::NoCarrier:
        return "NO CARRIER";
    case Final::Prompt:
    case Final::Late:
    case Final::None:
        break;
    }
    return {};
}

} // namespace vp::sim
