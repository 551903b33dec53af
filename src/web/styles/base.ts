/** Letters, links, focus and the frame of every page. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1rem 6rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 var(--font); overflow-wrap: break-word; display: flex; flex-direction: column; min-height: 100vh; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.5rem + 1.4vw, 2.5rem); margin: 0 0 .75rem; letter-spacing: -.015em; line-height: 1.15; }
h2 { font-size: 1.5rem; letter-spacing: -.005em; }
h3 { font-size: 1.1875rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol, dl, table, figure { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
code { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus, section:focus, h2:focus { outline: none; }
:target { scroll-margin-top: 1rem; }
.wrap { width: 100%; max-width: calc(var(--page-width) + 2.5rem); margin-inline: auto; padding-inline: 1.25rem; }
main { flex: 1; padding-block: clamp(1.5rem, 4vw, 2.75rem) 4rem; }
main > p, main > h1, main > .lead, .with-aside > :not(.aside), .results { max-width: var(--measure); }
.lead { font-size: 1.1875rem; line-height: 1.5; text-wrap: pretty; margin-bottom: 1.5rem; }
.hint, .source, .context { color: var(--muted); }
.hint, .context { font-size: .9375rem; }
.source { font-size: .875rem; font-weight: 400; letter-spacing: 0; }
.hidden:not(:focus) { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.whole { white-space: nowrap; }
.silent { color: var(--muted); font-style: italic; margin: 0; }
ul.plain, ul.actions, ul.chips, .questions { list-style: none; padding: 0; }
ul.plain li { padding-block: .3rem; }
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; background: var(--primary); color: var(--on-primary); padding: .75rem 1rem; z-index: 2; }
.skip:focus { top: 1rem; }

.site-header { border-top: 4px solid var(--primary); border-bottom: 1px solid var(--line); background: var(--raised); }
.site-header .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: 2rem; }
.site-name { font-size: 1.25rem; font-weight: 700; letter-spacing: -.01em; color: var(--text); text-decoration: none; min-height: 3.75rem; display: inline-flex; align-items: center; gap: .6rem; }
.site-name:hover { text-decoration: underline; }
.mark rect { fill: var(--primary); }
.mark path { fill: var(--on-primary); }
.site-header ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; list-style: none; margin: 0; padding: 0; }
.site-header nav a { display: inline-flex; align-items: center; min-height: 3.75rem; text-decoration: none; color: var(--text); border-block: 3px solid transparent; }
.site-header nav a:hover { border-bottom-color: var(--field-line); }
.site-header nav a[aria-current] { border-bottom-color: var(--primary); font-weight: 600; }
.breadcrumbs ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; list-style: none; padding: 0; margin: -.75rem 0 1rem; font-size: .9375rem; color: var(--muted); }
.breadcrumbs li { display: inline-flex; align-items: center; min-height: 2.5rem; }
.breadcrumbs li + li::before { content: "/"; content: "/" / ""; margin-inline-end: .5rem; }
.site-footer { background: var(--surface); border-top: 1px solid var(--line); font-size: .9375rem; padding-block: 2rem 1.5rem; }
.site-footer .wrap { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
.site-footer h2 { font-size: 1rem; margin: 0 0 .35rem; }
.site-footer p { margin: 0 0 .35rem; color: var(--muted); }
.site-footer ul { list-style: none; margin: 0; padding: 0; }
.site-footer a { display: inline-flex; align-items: center; min-height: 2.5rem; }

.with-aside { display: grid; gap: 1rem 3.5rem; grid-template-columns: minmax(0, 1fr); }
.with-aside > *, .with-pictures > * { min-width: 0; }
.aside.panel { align-self: start; }
.aside h2 { font-size: 1.125rem; margin-top: 0; }
.aside > section + section { margin-top: 1.75rem; }
.contents { font-size: .9375rem; }
.contents li { border-top: 1px solid var(--line); }
.contents.aside { display: none; }
.contents ul { margin: 0; }
.contents ul.plain a { display: flex; align-items: center; min-height: 2.5rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.panel { background: var(--surface); border-radius: var(--radius); padding: 1.25rem; }
.panel > :first-child, .panel > :first-child > :first-child { margin-top: 0; }
.panel ul:not([class]) { padding-inline-start: 1.25rem; }
.panel li + li { margin-top: .35rem; }
.panel > :last-child { margin-bottom: 0; }
@media (max-width: 34rem) {
  .site-name { min-height: 3.25rem; }
  .site-header ul { column-gap: .8rem; }
  .site-header nav a { min-height: 2.75rem; font-size: .9375rem; }
}
@media (min-width: 60rem) {
  .with-aside { grid-template-columns: minmax(0, var(--measure)) minmax(15rem, 20rem); justify-content: space-between; }
  .contents.folded { display: none; }
  .contents.aside { display: block; grid-area: 1 / 2; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  .contents + .folded + * { grid-area: 1 / 1; }
}
`;
