// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/atrequest.h"

namespace vp::sim {

namespace {

/** Walks a command line from left to right. */
class LineWalker
{
public:
    explicit LineWalker(const QByteArray &line)
        : m_line(line)
    {
    }
    bool next(AtRequest &request)
    {
        while (!atEnd() && (peek() == ' ' || peek() == ';')) {
            ++m_at;
        }
        if (atEnd()) {
            return false;
        }
        request = {};
        const char first = peek();
        if (first == 'D' || first == 'd') {
            readDial(request);
        } else if (QByteArrayView("+^$*%#").contains(first)) {
            readExtended(request);
        } else {
            readBasic(request);
        }
        return true;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] char peek() const { return m_line.at(m_at); }

    void readDial(AtRequest &request)
    {
        request.name = "D";
        const qsizetype end = m_line.indexOf(';', m_at);
        request.voice = end >= 0;
        request.argument = m_line.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1).trimmed();
        m_at = end < 0 ? m_line.size() : end + 1;
    }
    void readBasic(AtRequest &request)
    {
        const qsizetype nameLength = peek() == '&' ? 2 : 1;
        request.name = m_line.mid(m_at, nameLength).toUpper();
        m_at += nameLength;
        while (!atEnd() && (peek() >= '0' && peek() <= '9')) {
            request.argument += peek();
            ++m_at;
        }
        if (!atEnd() && peek() == '?') {
            request.kind = AtRequest::Kind::Read;
            ++m_at;
        } else if (!atEnd() && peek() == '=') {
            readValue(request);
        }
    }
    void readExtended(AtRequest &request)
    {
        while (!atEnd() && !QByteArrayView("=?; ").contains(peek())) {
            request.name += peek();
            ++m_at;
        }
        request.name = request.name.toUpper();
        if (atEnd() || peek() == ';') {
            return;
        }
        if (peek() == '?') {
            request.kind = AtRequest::Kind::Read;
            ++m_at;
        } else if (peek() == '=') {
            readValue(request);
        }
    }
    void readValue(AtRequest &request)
    {
        ++m_at;
        request.kind = AtRequest::Kind::Set;
        bool quoted = false;
        QByteArray value;
        for (; !atEnd() && (quoted || peek() != ';'); ++m_at) {
            quoted ^= peek() == '"';
            value += peek();
        }
        if (value.trimmed() == "?") {
            request.kind = AtRequest::Kind::Test;
            return;
        }
        request.argument = value;
    }

    QByteArray m_line;
    qsizetype m_at = 0;
};

} // namespace

QByteArray AtRequest::text(int field) const
{
    QByteArray value;
    bool quoted = false;
    for (const char c : argument) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            if (field-- == 0) {
                return value;
            }
            value.clear();
        } else {
            value += c;
        }
    }
    return field == 0 ? value.trimmed() : QByteArray();
}

int AtRequest::number(int field, int fallback) const
{
    bool ok = false;
    const int value = text(field).trimmed().toInt(&ok);
    return ok ? value : fallback;
}

std::vector<AtRequest> parseAtLine(const QByteArray &line)
{
    std::vector<AtRequest> requests;
    LineWalker walker(line);
    AtRequest request;
    while (walker.next(request)) {
        requests.push_back(request);
    }
    return requests;
}

} // namespace vp::sim
