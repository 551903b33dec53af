/** Answers, lists, cards, tables and the pages on the catalogue. */
export const CONTENT = `
.answer { margin-top: 2.5rem; border-top: 1px solid var(--line); }
.notice { border-inline-start: 4px solid var(--notice); background: var(--notice-tint); padding: .75rem 1rem; border-radius: 0 var(--radius) var(--radius) 0; white-space: pre-line; }
.notice > :first-child { margin-top: 0; }
.notice > :last-child { margin-bottom: 0; }
.notice.urgent { border-color: var(--danger); background: var(--danger-tint); }
.understood p { margin-bottom: .4rem; }
.understood ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
.understood li { background: var(--faint-tint); border-radius: 1rem; padding: .15rem .8rem; font-size: .9375rem; }
.matches { list-style: none; padding: 0; display: grid; gap: 1.25rem; }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem; margin-bottom: 1.25rem; }
.card > :last-child { margin-bottom: 0; }
.card h3 { margin: 0 0 .35rem; }
.card h4 { font-size: .9375rem; }
.card > p, .card ul { margin-bottom: .6rem; }
.card ul { padding-inline-start: 1.25rem; }
.card li { margin-bottom: .2rem; }
.matches .card { padding-top: .75rem; margin: 0; }
.matches .card h3 { margin: 0; }
.matches .card h3 a { display: inline-flex; align-items: center; min-height: var(--target); }
.matches .facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .75rem; color: var(--muted); font-size: .9375rem; }
.strength { border-radius: 1rem; padding: .05rem .7rem; font-weight: 600; font-size: .875rem; background: var(--faint-tint); color: var(--faint); border: 1px solid transparent; }
.strength.strong { background: var(--good-tint); color: var(--good); }
.strength.partial { background: var(--some-tint); color: var(--some); }
.sources { display: flex; flex-wrap: wrap; align-items: center; column-gap: 1rem; border-top: 1px solid var(--line); padding-top: .35rem; font-size: .9375rem; color: var(--muted); }
.sources > * { min-height: var(--target); display: inline-flex; align-items: center; overflow-wrap: anywhere; }
.card ul.links { list-style: none; padding: 0; }
.links li { padding-block: .3rem; }

.practices { list-style: none; padding: 0; margin-bottom: 2rem; }
.practices li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem; border-top: 1px solid var(--line); padding: .5rem 0 .75rem; }
.practices .name { display: inline-block; padding-block: .6rem .35rem; font-weight: 600; font-size: 1.125rem; line-height: 1.35; overflow-wrap: anywhere; hyphens: auto; }
.practices li > div { min-width: 0; }
.practices p { margin: 0; }
.box { display: inline-grid; place-items: center; width: var(--target); height: var(--target); margin: 0 0 0 -.75rem; cursor: pointer; }
.box input { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--primary); cursor: pointer; }
.results h2 { margin-top: 0; }
.pick > .hint { margin-bottom: .5rem; }
.pick h3 { margin-top: 1rem; }
.pick-bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; padding: .75rem 0; background: var(--page); border-top: 1px solid var(--line); }
.pick-bar .hint { flex: 1 1 12rem; margin: 0; }
.pick:has(:checked) .pick-bar { position: sticky; bottom: 0; z-index: 1; border-top: 2px solid var(--primary); }
.with-pictures { display: grid; gap: 2rem 3.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .with-pictures { grid-template-columns: minmax(0, 1fr) minmax(0, 25rem); } }

.dimensions { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.dimensions > section { border: 1px solid var(--line); border-top: 3px solid var(--primary); border-radius: 0 0 var(--radius) var(--radius); padding: .85rem 1.15rem 1rem; }
.dimensions h3 { margin: 0 0 .5rem; }
@media (min-width: 42rem) {
  .dimensions { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .dimensions > :first-child { grid-column: 1 / -1; }
}
dl.facts { margin: 0; }
dl.facts > div + div { margin-top: .5rem; }
dl.facts dt { font-size: .9375rem; font-weight: 600; color: var(--muted); }
dl.facts dd { margin: 0; min-width: 0; }
dl.facts dd + dd { margin-top: .35rem; }
.story h3 { margin-top: 1.5rem; }
.steps li { padding-block: .25rem; }
.glossary > div { padding-block: .6rem; border-top: 1px solid var(--line); }
.glossary dt { font-weight: 600; }
.glossary dd { margin: 0; }
.call { font-size: 1rem; }
.method { display: inline-block; padding: .05rem .5rem; border-radius: 4px; background: var(--notice-tint); color: var(--notice); font-weight: 700; }

table { width: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--muted); font-size: .9375rem; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; }
tbody th, tbody td, .figures th { overflow-wrap: anywhere; }
table.figures td, table.figures thead th + th { text-align: end; font-variant-numeric: tabular-nums; padding-inline: .75rem 0; }
.compare { table-layout: fixed; }
.compare caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.compare thead th:first-child { width: 10rem; }
.compare { margin-top: 2rem; }
.compare thead th { vertical-align: bottom; border-bottom: 2px solid var(--primary); }
.compare thead .context { display: block; font-weight: 400; }
.compare tbody th { font-weight: 600; }
.cell-name { display: none; }
@media (max-width: 52rem) {
  .compare, .compare tbody, .compare tr, .compare th, .compare td { display: block; }
  .compare thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .compare tbody th { font-size: 1.25rem; border: 0; border-top: 3px solid var(--primary); padding-top: .75rem; margin-top: 1rem; }
  .cell-name { display: block; font-weight: 600; }
}
.configure { display: grid; gap: 2rem 3rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .configure { grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); align-items: start; } }
.tag-form { display: grid; gap: 1rem; }
.tag-form h2 { margin: 0; }
.code:first-child h2 { margin-top: 0; }
.tag-form .hint { margin: 0 0 .35rem; line-height: 1.45; }
.tag-form textarea { min-height: 5rem; }
.prose { max-width: var(--measure); }
pre { margin: 0 0 .75rem; padding: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); overflow-x: auto; white-space: pre-wrap; }
.copy { min-height: var(--target); padding: .4rem 1.1rem; border: 2px solid var(--primary); border-radius: var(--radius); background: transparent; color: var(--link); font-weight: 600; }
.preview { width: 100%; height: 40rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--page); }
summary { display: list-item; min-height: var(--target); padding-block: .6rem; cursor: pointer; color: var(--link); }
details figure { margin: 0 0 1.25rem; }
blockquote { margin: 0; border-inline-start: 4px solid var(--line); padding-inline-start: 1rem; }
blockquote p { margin-bottom: .5rem; }
main li > a { overflow-wrap: anywhere; }
`;
