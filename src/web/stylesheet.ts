import { DESIGN_TOKENS } from './design-tokens.ts';

const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 var(--font); overflow-wrap: break-word; display: flex; flex-direction: column; min-height: 100vh; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.5rem + 1.2vw, 2.25rem); margin-top: 0; letter-spacing: -.01em; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.1875rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul, ol, dl, table { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus, section:focus { outline: none; }
.wrap { width: 100%; max-width: calc(var(--measure) + 2.5rem); margin-inline: auto; padding-inline: 1.25rem; }
main { flex: 1; padding-block: clamp(1.75rem, 5vw, 3.5rem); }
.lead { font-size: 1.1875rem; text-wrap: pretty; }
.hint, .source, .context { color: var(--muted); }
.hint { font-size: .9375rem; }
.source { font-size: .875rem; font-weight: 400; letter-spacing: 0; white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; background: var(--primary); color: var(--on-primary); padding: .75rem 1rem; z-index: 1; }
.skip:focus { top: 1rem; }
`;

const FRAME = `
.site-header { border-bottom: 1px solid var(--line); background: var(--raised); }
.site-header .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: 1.5rem; }
.site-name { font-size: 1.1875rem; font-weight: 700; color: var(--text); text-decoration: none; min-height: 3.5rem; display: inline-flex; align-items: center; }
.site-header ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; margin: 0; padding: 0; }
.site-header nav a { display: inline-flex; align-items: center; min-height: 3.5rem; text-decoration: none; border-block: 3px solid transparent; }
.site-header nav a:hover { border-bottom-color: var(--line); }
.site-header nav a[aria-current] { border-bottom-color: var(--primary); color: var(--text); font-weight: 600; }
.site-footer { background: var(--surface); border-top: 1px solid var(--line); font-size: .9375rem; color: var(--muted); padding-block: 1.5rem .5rem; }
.site-footer a, .back a { display: inline-flex; align-items: center; min-height: var(--target); }
.back { margin: 0 0 .5rem; }
.back a::before { content: "←"; content: "←" / ""; margin-inline-end: .4em; }
`;

const FORMS = `
label { display: block; font-weight: 600; margin-bottom: .25rem; }
.ask { margin-top: 2rem; }
.ask .hint { margin-bottom: .5rem; }
textarea, input[type="search"] { width: 100%; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--field-line); border-radius: var(--radius); padding: .7rem .85rem; min-height: var(--target); }
textarea { display: block; resize: vertical; min-height: 8.5rem; }
input[type="search"] { appearance: none; -webkit-appearance: none; }
textarea:focus-visible, input:focus-visible { outline-offset: 0; border-radius: var(--radius); }
button { font: inherit; cursor: pointer; }
button[type="submit"] { min-height: var(--target); padding: .55rem 1.4rem; border: 1px solid transparent; border-radius: var(--radius); background: var(--primary); color: var(--on-primary); font-weight: 600; }
button[type="submit"]:hover { background: var(--primary-hover); }
button:focus-visible { border-radius: var(--radius); }
.ask button { margin-top: 1rem; }
.field-error { border-inline-start: 4px solid var(--danger); background: var(--danger-tint); color: var(--danger); font-weight: 600; padding: .6rem .85rem; margin-bottom: .5rem; }
[aria-invalid="true"] { border-color: var(--danger) !important; border-width: 2px !important; }
.search { margin-block: 1.5rem 2rem; }
.search-row { display: flex; flex-wrap: wrap; gap: .75rem; }
.search-row input { flex: 1 1 14rem; width: auto; min-width: 0; }
.examples h2 { font-size: 1.0625rem; margin-top: 2.5rem; }
.examples ul { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
.examples li { display: flex; }
.examples button[type="submit"] { flex: 1; display: flex; flex-direction: column; gap: .25rem; text-align: start; font-weight: 400; font-size: .9375rem; line-height: 1.5; padding: .85rem 1rem; background: var(--surface); color: var(--text); border-color: var(--line); }
.examples button[type="submit"]:hover { border-color: var(--primary); background: var(--raised); }
.examples strong { color: var(--link); font-size: 1rem; }
`;

const CONTENT = `
.answer { margin-top: 2.5rem; border-top: 1px solid var(--line); }
.notice { border-inline-start: 4px solid var(--notice); background: var(--notice-tint); padding: .75rem 1rem; border-radius: 0 var(--radius) var(--radius) 0; white-space: pre-line; }
.notice.urgent { border-color: var(--danger); background: var(--danger-tint); }
.understood p { margin-bottom: .4rem; }
.understood ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
.understood li { background: var(--faint-tint); border-radius: 1rem; padding: .15rem .8rem; font-size: .9375rem; }
.matches { list-style: none; padding: 0; display: grid; gap: 1.25rem; }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); padding: .75rem 1.25rem .35rem; }
.card h3 { margin: 0; }
.card h3 a { display: inline-flex; align-items: center; min-height: var(--target); }
.card h4 { font-size: .9375rem; }
.card > p, .card ul { margin-bottom: .6rem; }
.card ul { padding-inline-start: 1.25rem; }
.card li { margin-bottom: .2rem; }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .75rem; color: var(--muted); font-size: .9375rem; }
.strength { border-radius: 1rem; padding: .05rem .7rem; font-weight: 600; font-size: .875rem; background: var(--faint-tint); color: var(--faint); border: 1px solid transparent; }
.strength.strong { background: var(--good-tint); color: var(--good); }
.strength.partial { background: var(--some-tint); color: var(--some); }
.sources { display: flex; flex-wrap: wrap; align-items: center; column-gap: 1rem; border-top: 1px solid var(--line); padding-top: .35rem; font-size: .9375rem; color: var(--muted); }
.sources > * { min-height: var(--target); display: inline-flex; align-items: center; overflow-wrap: anywhere; }
.practices { list-style: none; padding: 0; }
.practices li { border-top: 1px solid var(--line); padding: .6rem 0; }
.practices a { display: inline-flex; align-items: center; min-height: var(--target); font-weight: 600; margin-inline-end: .75rem; }
.practices p { margin: 0; }
.practices .context { display: inline-block; font-size: .9375rem; }
h1 + .context { margin-top: -.25rem; }
.fact-list { border-top: 1px solid var(--line); }
.fact-list > div { display: grid; grid-template-columns: minmax(8rem, 11rem) 1fr; gap: .25rem 1.25rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.fact-list dt { font-weight: 600; }
.fact-list dd { margin: 0; min-width: 0; }
.fact-list ul { margin: 0; padding-inline-start: 1.1rem; }
.silent { color: var(--muted); font-style: italic; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--muted); font-size: .9375rem; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { text-align: end; padding-inline-end: 0; font-variant-numeric: tabular-nums; }
summary { display: list-item; min-height: var(--target); padding-block: .6rem; cursor: pointer; color: var(--link); }
details figure { margin: 0 0 1.25rem; }
blockquote { margin: 0; border-inline-start: 4px solid var(--line); padding-inline-start: 1rem; }
blockquote p { margin-bottom: .5rem; }
main li > a { overflow-wrap: anywhere; }
@media (max-width: 34rem) {
  .fact-list > div { grid-template-columns: 1fr; }
  .card { padding-inline: 1rem; }
}
@media (forced-colors: active) {
  .strength, .understood li, .notice { border: 1px solid; }
}
@media print {
  :root { --page: #fff; --raised: #fff; --text: #000; --muted: #333; --line: #999; --link: #000; }
  body { font-size: 11pt; display: block; }
  .site-header nav, .skip, .ask, .examples, .search, .back, .site-footer { display: none; }
  .card, tr, .fact-list > div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`;

/** The one stylesheet of all pages. */
export const STYLESHEET = `${DESIGN_TOKENS}${BASE}${FRAME}${FORMS}${CONTENT}`.trimStart();
