// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace vp {

/** Paints three parties and what stands between them: C – B – A. Knows nothing of calls but what it
 * shows. */
class CallChain : public QWidget
{
    Q_OBJECT
public:
    /** How a leg is drawn. */
    enum class Link : std::uint8_t { None, Ringing, Held, Talking };
    struct Node
    {
        QString icon; ///< a drawing of resources/icons
        QString title;
        QString detail;
        bool lit = false;
        bool operator==(const Node &) const = default;
    };

    explicit CallChain(QWidget *parent = nullptr);
    void setParties(const std::array<Node, 3> &nodes, Link left, Link right);
    [[nodiscard]] const std::array<Node, 3> &nodes() const { return m_nodes; }
    [[nodiscard]] std::array<Link, 2> links() const { return m_links; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNode(QPainter &painter, const QRect &area, const Node &node) const;
    void paintLink(QPainter &painter, const QLine &line, Link link) const;

    std::array<Node, 3> m_nodes;
    std::array<Link, 2> m_links {Link::None, Link::None};
};

} // namespace vp
