// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PageStyle.h"

#include "core/export/Markup.h"

#include <string_view>

namespace lodestone {

namespace {
constexpr std::string_view lightTones = "--page:#f3f4f6;--card:#fff;--rule:#d5d9df;--text:#1d2329;--dim:#5c6670;";
constexpr std::string_view darkTones = "--page:#191c20;--card:#23272c;--rule:#3a4048;--text:#e4e7ea;--dim:#a2abb4;";

constexpr std::string_view rules = R"(*{box-sizing:border-box}
body{margin:0 auto;max-width:1320px;padding:24px 20px 48px;background:var(--page);color:var(--text);
font:15px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
h1{font-size:1.6rem;margin:0 0 2px}
h2{font-size:1.15rem;margin:32px 0 8px}
p{margin:4px 0 12px;max-width:80ch}
.dim,figcaption,th{color:var(--dim)}
code{font:13px/1.4 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.grid3,.grid2{display:grid;gap:14px;align-items:start}
.grid3{grid-template-columns:repeat(auto-fit,minmax(290px,1fr))}
.grid2{grid-template-columns:1fr 1fr}
@media(max-width:860px){.grid2{grid-template-columns:1fr}}
@media(max-width:340px){.grid3{grid-template-columns:1fr}}
figure,.card{margin:0;padding:12px;background:var(--card);border:1px solid var(--rule);border-radius:8px}
figcaption{padding-top:4px}
figcaption b{color:var(--text)}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;fill:var(--text)}
svg .heading{font-size:14px;font-weight:600}
svg .tick{fill:var(--dim)}
svg .frame{fill:none;stroke:none}
svg .grid{stroke:var(--rule);stroke-width:1}
svg .best{stroke:var(--dim);stroke-width:1;stroke-dasharray:4 3}
svg .curve{fill:none;stroke-width:2;stroke-linejoin:round}
svg .dotted{stroke-dasharray:2 4;stroke-linecap:round}
svg .dashed{stroke-dasharray:6 4}
svg .ring{fill:var(--card);stroke-width:2}
svg .hit{fill:transparent}
svg .leader{fill:none;stroke-width:1;opacity:.6}
svg .name{font-weight:600}
svg .mark{stroke-width:1.6;stroke-linejoin:round}
svg.sample{display:inline-block;width:22px;height:12px;vertical-align:-1px;margin-right:6px}
svg .item{fill:none;stroke-linecap:round;stroke-opacity:.9}
svg .user{fill:none;stroke-opacity:.7}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:12px 0;padding:0}
.legend svg{display:inline-block;width:14px;height:14px;vertical-align:-2px;margin-right:6px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:3px 10px 3px 0;border-bottom:1px solid var(--rule);vertical-align:top;font-weight:normal}
td.number,th.number{text-align:right}
tr.group th{padding-top:12px;color:var(--text);font-weight:600}
tr.changed td{font-weight:600}
.wide{overflow-x:auto}
.wide table{white-space:nowrap}
summary{cursor:pointer;padding:6px 0}
)";

std::string variables(std::span<const CategoryColor> categories, std::span<const CategoryColor> lines,
                      Rgb CategoryColor::*side)
{
    std::string text;
    for (std::size_t i = 0; i < categories.size(); ++i)
        text += "--c" + std::to_string(i) + ':' + hex(categories[i].*side) + ';';
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += "--line" + std::to_string(i) + ':' + hex(lines[i].*side) + ';';
    return text;
}
} // namespace

std::string pageStyle(std::span<const CategoryColor> categories, std::span<const CategoryColor> lines)
{
    return ":root{color-scheme:light dark;" + std::string(lightTones) + variables(categories, lines, &CategoryColor::onLight)
        + "}\n@media(prefers-color-scheme:dark){:root{" + std::string(darkTones)
        + variables(categories, lines, &CategoryColor::onDark) + "}}\n" + std::string(rules);
}

} // namespace lodestone
