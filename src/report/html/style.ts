/** The look of the page: system fonts, contrasts of at least 7:1 for text, A4 when printed. */
export const STYLE = `
:root { --ink: #1b1f24; --soft: #4a5260; --line: #c9ced6; --page: #fff; --tint: #f4f6f8;
  --error: #9b1c1c; --warning: #7a4100; --info: #10487f; --ok: #14532d; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 "Segoe UI", system-ui, "Liberation Sans", Arial, sans-serif; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; padding-bottom: .25rem;
  border-bottom: 2px solid var(--line); overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 0 0 .35rem; }
p { margin: .35rem 0; overflow-wrap: anywhere; }
a { color: var(--info); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
.verdict { border: 1px solid; border-left-width: .5rem; border-radius: .25rem; padding: .75rem 1rem;
  margin: .75rem 0; font-size: 1.1rem; font-weight: 600; background: var(--tint); }
.error { color: var(--error); } .warning { color: var(--warning); }
.info { color: var(--info); } .ok { color: var(--ok); }
.soft { color: var(--soft); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 60%; margin: .5rem 0; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--tint); white-space: nowrap; }
td:first-child { min-width: 8rem; }
td.number { text-align: right; white-space: nowrap; width: 1%; }
code { font: .95em/1.4 Consolas, "Liberation Mono", Menlo, monospace; background: var(--tint);
  padding: .05em .25em; border-radius: .2em; overflow-wrap: anywhere; white-space: pre-wrap; }
article { border: 1px solid var(--line); border-left: .4rem solid currentColor; border-radius: .25rem;
  padding: .75rem 1rem; margin: .75rem 0; }
article > * { color: var(--ink); } article > h4 { color: inherit; }
.action { background: #eaf3ea; border-radius: .25rem; padding: .5rem .75rem; margin: .6rem 0 .25rem; }
.expected { background: var(--tint); border-radius: .25rem; padding: .5rem .75rem; }
details { margin: .4rem 0; } summary { cursor: pointer; color: var(--info); }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 2.5rem; padding: 1rem 1.25rem 2rem; }
@media print {
  @page { margin: 1.5cm; }
  body { font-size: 10.5pt; } header, main, footer { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  tr, .action { break-inside: avoid; } h2, h3, h4, .expected { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { color: var(--soft); list-style: none; }
}
`;
