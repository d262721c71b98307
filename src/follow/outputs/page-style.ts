/** Light and dark, screen and paper; the page stands alone. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#1b1f23;--soft:#56606b;--back:#fff;--line:#d5dbe1;--mark:#0b5d7a}
@media(prefers-color-scheme:dark){:root{--text:#e7ebef;--soft:#a9b4bf;--back:#10161c;--line:#384450;--mark:#7cc4e0}}
body{font:1rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);margin:0 auto;max-width:64rem;padding:1rem;overflow-wrap:anywhere}
a{color:var(--mark)}.soft{color:var(--soft);font-size:.9rem}
.figures{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}.figures li{border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1rem}
.figures strong{display:block;font-size:1.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-top:1px solid var(--line);vertical-align:top}
.number{text-align:right;font-variant-numeric:tabular-nums}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.chart{margin:1rem 0;border:1px solid var(--line);border-radius:.5rem;padding:1rem}.chart svg{width:100%;min-width:34rem;height:auto}
.chart text{fill:var(--text);font-size:13px}.chart .figure{fill:var(--soft)}.chart .end{text-anchor:end}.chart .middle{text-anchor:middle}
.chart .mark{fill:var(--mark)}.chart .line{fill:none;stroke:var(--mark);stroke-width:2.5}.chart .grid{stroke:var(--line)}
`;
