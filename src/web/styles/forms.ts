/** Fields, buttons, chips and the words that can be asked for their meaning. */
export const FORMS = `
label { display: block; font-weight: 600; margin-bottom: .25rem; }
.ask .hint { margin-bottom: .5rem; }
textarea, input[type="search"], input[type="text"], select { width: 100%; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--field-line); border-radius: var(--radius); padding: .55rem .8rem; min-height: var(--target); }
select { text-overflow: ellipsis; }
textarea { display: block; resize: vertical; min-height: 8.5rem; padding-block: .7rem; }
input[type="search"] { appearance: none; -webkit-appearance: none; }
textarea:focus-visible, input:focus-visible, select:focus-visible { outline-offset: 0; border-radius: var(--radius); }
button { font: inherit; cursor: pointer; }
button[type="submit"], .button { display: inline-flex; align-items: center; justify-content: center; text-align: center; text-decoration: none; min-height: var(--target); padding: .5rem 1.3rem; border: 2px solid var(--primary); border-radius: var(--radius); background: var(--primary); color: var(--on-primary); font-weight: 600; line-height: 1.3; max-width: 100%; overflow-wrap: anywhere; }
button[type="submit"]:hover, .button:hover { background: var(--primary-hover); border-color: var(--primary-hover); }
button.secondary[type="submit"], .button.secondary { background: transparent; color: var(--link); }
button.secondary[type="submit"]:hover, .button.secondary:hover { background: var(--notice-tint); color: var(--link); }
button:focus-visible, .button:focus-visible { border-radius: var(--radius); }
.actions li + li { margin-top: .65rem; }
.actions .button { width: 100%; }
.actions a:not(.button) { display: inline-flex; align-items: center; min-height: var(--target); }
.ask button { margin-top: 1rem; }
.field-error { border-inline-start: 4px solid var(--danger); background: var(--danger-tint); color: var(--danger); font-weight: 600; padding: .6rem .85rem; margin-bottom: .5rem; }
[aria-invalid="true"] { border-color: var(--danger) !important; border-width: 2px !important; }
.examples h2 { font-size: 1.125rem; margin-top: 2.5rem; }
.examples ul { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
.examples li { display: flex; }
.examples button[type="submit"] { flex: 1; flex-direction: column; align-items: flex-start; justify-content: flex-start; gap: .25rem; text-align: start; font-weight: 400; font-size: .9375rem; line-height: 1.5; padding: .85rem 1rem; background: var(--surface); color: var(--text); border: 1px solid var(--line); }
.examples button[type="submit"]:hover { border-color: var(--primary); background: var(--raised); }
.examples strong { color: var(--link); font-size: 1rem; }

.filters { display: grid; gap: 1rem 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr)); align-items: end; margin-bottom: 2rem; }
@media (min-width: 60rem) { .filters { grid-template-columns: repeat(6, minmax(0, 1fr)); } }
.filter-search { grid-column: 1 / -1; }
.filter-submit button { width: 100%; padding-inline: .5rem; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; }
.row > select, .row > input { flex: 1 1 14rem; width: auto; min-width: 0; }
.chips, .active-filters ul { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 0; }
.active-filters { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-bottom: 1rem; }
.active-filters > a { display: inline-flex; align-items: center; min-height: var(--target); }
.panel .chips { margin-bottom: 1rem; }
.panel .chips li { margin: 0; }
.choose > p:last-child { margin: .75rem 0 0; }
.choose ~ .notice { margin-top: 1.25rem; }
.chip { display: inline-flex; align-items: center; gap: .5rem; min-height: var(--target); padding: .25rem .9rem; border: 1px solid var(--field-line); border-radius: 1.5rem; background: var(--raised); color: var(--text); text-decoration: none; }
.chip::after { content: "×"; content: "×" / ""; font-size: 1.25em; line-height: 1; color: var(--muted); }
.chip:hover { border-color: var(--primary); text-decoration: line-through; }
.chip:focus-visible { border-radius: 1.5rem; }

.term { padding: 0; border: 0; background: none; color: inherit; font: inherit; letter-spacing: inherit; text-decoration: underline dotted var(--link) .12em; text-underline-offset: .2em; cursor: help; }
.term:hover { text-decoration-style: solid; }
.explanation { max-width: min(26rem, calc(100vw - 2rem)); margin: auto; padding: 1rem 1.15rem; border: 1px solid var(--field-line); border-radius: var(--radius); background: var(--raised); color: var(--text); font-size: 1rem; font-weight: 400; font-style: normal; line-height: 1.5; letter-spacing: 0; box-shadow: 0 6px 24px rgb(0 0 0 / .18); }
.explanation strong { display: block; }
.explanation .source { display: block; margin-top: .35rem; }
@supports (position-area: bottom) {
  .explanation { margin: .35rem 0; inset: auto; position-area: bottom; position-try-fallbacks: flip-block; justify-self: anchor-center; }
}
`;
