/** How the conversation looks, on the front page and in the frame. Sizes are in rem and the colours in tokens. */
export const CONVERSATION_STYLES = `
lp-conversation { display: block; }
body:has(lp-conversation .turn), body:has(lp-conversation .turn) main { overflow-anchor: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.turn, .current { margin-bottom: 2.5rem; scroll-margin-top: 1rem; }
.asked { display: flex; justify-content: flex-end; margin: 0 0 1rem; }
.asked p { margin: 0; max-width: min(36rem, 88%); background: var(--faint-tint); border-radius: 1rem 1rem .25rem 1rem; padding: .7rem 1.1rem; white-space: pre-line; overflow-wrap: anywhere; }
.redacted { margin: -.5rem 0 1rem; text-align: end; font-size: .9375rem; color: var(--muted); }
.redacted::before { content: ""; display: inline-block; width: .55rem; height: .55rem; margin-inline-end: .5rem; border-radius: 50%; background: var(--good); }
.answer { margin: 0; border: 0; }
.answer > p:not(.notice), .answer > ul { max-width: 44rem; }
.answer p { text-wrap: pretty; }
.waiting { display: flex; align-items: center; gap: .75rem; color: var(--muted); min-height: var(--target); }
.waiting::before { content: ""; width: 1.25rem; height: 1.25rem; border-radius: 50%; border: 3px solid var(--line); border-top-color: var(--primary); animation: turn 1s linear infinite; }
@keyframes turn { to { rotate: 1turn; } }
.notice { border-inline-start: 4px solid var(--notice); background: var(--notice-tint); padding: .85rem 1.1rem; margin: 0 0 1rem; border-radius: 0 var(--radius) var(--radius) 0; white-space: pre-line; }
div.notice { white-space: normal; }
.notice > p { margin: 0 0 .6rem; }
.notice > p:last-child { margin: 0; }
.notice.urgent { border-color: var(--danger); background: var(--danger-tint); }
.notice.urgent a { color: inherit; font-weight: 700; white-space: nowrap; }
.understood { margin: 0 0 1.5rem; }
.understood > p { margin: 0 0 .5rem; font-weight: 600; }
.understood > p .hint { font-weight: 400; }
.understood ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
.understood li { background: none; padding: 0; border-radius: 0; font-size: 1rem; max-width: 100%; }
.told { display: inline-flex; align-items: stretch; max-width: 100%; background: var(--surface); border: 1px solid var(--line); border-radius: 1.5rem; }
span.told:not(:has(button)) { padding: .3rem 1rem; }
.told button { border: 0; background: none; color: inherit; min-height: var(--target); min-width: var(--target); padding: .25rem .25rem .25rem 1rem; text-align: start; border-radius: 1.5rem; overflow-wrap: anywhere; }
.told button:hover { text-decoration: underline; text-underline-offset: .2em; }
.remove { flex: none; border: 0; background: none; color: var(--muted); min-width: var(--target); min-height: var(--target); border-radius: 50%; }
.told .remove { padding: 0; text-align: center; }
.remove::before { content: "×"; content: "×" / ""; font-size: 1.35rem; line-height: 1; }
.remove:hover { color: var(--danger); }
.correction { display: flex; flex-wrap: wrap; gap: .5rem; }
.correction input { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--field-line); border-radius: var(--radius); min-height: var(--target); padding: .4rem .75rem; flex: 1 1 8rem; width: 8rem; min-width: 0; max-width: 14rem; }
.composer { background: var(--page); padding-block: .25rem .5rem; }
.composer > label { display: block; font-weight: 600; margin-bottom: .4rem; }
.field { display: flex; gap: .6rem; align-items: flex-end; background: var(--raised); border: 1px solid var(--field-line); border-radius: .75rem; padding: .4rem; }
.field:focus-within { outline: 3px solid var(--focus); outline-offset: 1px; }
.field textarea { flex: 1; min-width: 0; border: 0; background: none; resize: none; min-height: var(--target); max-height: min(16rem, 40vh); padding: .5rem .7rem; field-sizing: content; font: inherit; color: inherit; }
.field textarea:focus-visible { outline: none; }
.field button { flex: none; }
.composer .hint { margin: .5rem 0 0; }
.composer:not(.begun) .field { align-items: flex-end; }
.composer:not(.begun) .field textarea { min-height: 7rem; }
.composer.begun .hint { font-size: .875rem; line-height: 1.45; margin-top: .35rem; }
.composer.begun .choices { margin-top: 0; font-size: .9375rem; }
.choices { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin-top: .25rem; }
.choices > .quiet { margin-inline: auto -.75rem; }
.mode { display: inline-flex; align-items: center; gap: .6rem; min-height: var(--target); margin: 0; font-weight: 400; cursor: pointer; }
.mode input { width: 1.25rem; height: 1.25rem; accent-color: var(--primary); flex: none; }
button, .shortlist .button { font: inherit; cursor: pointer; }
.field button, .correction button[type="submit"], .shortlist .button { display: inline-flex; align-items: center; justify-content: center; min-height: var(--target); padding: .5rem 1.35rem; border: 1px solid transparent; border-radius: var(--radius); background: var(--primary); color: var(--on-primary); font-weight: 600; text-decoration: none; }
.field button:hover, .correction button[type="submit"]:hover, .shortlist .button:hover { background: var(--primary-hover); }
.field button.stop { background: var(--raised); color: var(--text); border-color: var(--field-line); }
.answer button.secondary { min-height: var(--target); padding: .5rem 1.1rem; border: 1px solid var(--field-line); border-radius: 1.5rem; background: var(--raised); color: var(--link); font-weight: 400; text-align: start; }
.answer button.secondary:hover { border-color: var(--primary); background: var(--surface); }
button.quiet { min-height: var(--target); min-width: var(--target); padding: .4rem .75rem; border: 0; border-radius: var(--radius); background: none; color: var(--link); text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: .06em; }
button.quiet:hover { text-decoration-thickness: .14em; }
p.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0; }
.actions .quiet { margin-inline-start: -.75rem; }
.suggestions { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem; }
.answer .card { background: var(--raised); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.35rem .5rem; margin: 0 0 1.25rem; scroll-margin-top: 1rem; }
.card h3 { margin: 0 0 .35rem; font-size: 1.25rem; }
.card h3 a { display: inline-block; padding-block: .55rem; }
.card h4 { font-size: .9375rem; margin: .75rem 0 .2rem; display: flex; align-items: center; gap: .5rem; }
.card h4::before { font-weight: 700; width: 1rem; text-align: center; }
.card h4.for::before, .card .kept::before { content: ""; width: .45rem; height: .8rem; margin: -.25rem .3rem 0 .25rem; border: solid var(--good); border-width: 0 .18rem .18rem 0; rotate: 40deg; }
.card h4.clarify::before { content: "?"; content: "?" / ""; color: var(--some); }
.card h4.against::before { content: "!"; content: "!" / ""; color: var(--danger); }
.card h4.unknown::before { content: "–"; content: "–" / ""; color: var(--muted); }
.card > p, .card ul { margin-bottom: .5rem; }
.card > .silence { padding-inline-start: 1.5rem; color: var(--muted); }
.card ul { padding-inline-start: 1.6rem; margin-top: 0; }
.card li { margin-bottom: .2rem; text-wrap: pretty; }
.card p.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .75rem; color: var(--muted); font-size: .9375rem; margin-bottom: .6rem; }
.card details { margin-block: .25rem; }
.card summary { display: list-item; width: fit-content; min-height: var(--target); padding-block: .6rem; cursor: pointer; color: var(--link); }
.card details h4::before { content: none; }
.card .sources { display: flex; flex-wrap: wrap; align-items: center; column-gap: 1.25rem; border-top: 1px solid var(--line); padding-top: .35rem; margin: .5rem 0 0; font-size: .9375rem; color: var(--muted); }
.card .sources > * { min-height: var(--target); display: inline-flex; align-items: center; overflow-wrap: anywhere; }
.card .keep { margin-inline-start: auto; margin-inline-end: -.75rem; }
.card .kept { color: var(--good); font-weight: 600; text-decoration: none; }
.card .kept::before { margin-inline-end: .6rem; }
.card:target, .source-list li:target { outline: 3px solid var(--focus); outline-offset: 3px; }
.strength { border-radius: 1rem; padding: .05rem .7rem; font-weight: 600; font-size: .875rem; background: var(--faint-tint); color: var(--faint); border: 1px solid transparent; }
.strength.strong { background: var(--good-tint); color: var(--good); }
.strength.partial { background: var(--some-tint); color: var(--some); }
.mark { text-decoration: none; font-size: .875em; padding: .1em .15em; }
.mark:hover { text-decoration: underline; }
.source-list h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.source-list ol { list-style: none; padding: 0; margin: 0; font-size: .9375rem; color: var(--muted); }
.source-list li { display: flex; gap: .5rem; padding: .3rem 0; scroll-margin-top: 1rem; }
.source-list .number { flex: none; font-variant-numeric: tabular-nums; }
.quote { display: block; color: var(--muted); }
.quote q { color: var(--text); font-style: italic; }
.source-list .quote { margin-top: .25rem; }
.card .quote { border-inline-start: 3px solid var(--line); padding-inline-start: .85rem; margin-block: .85rem .35rem; font-size: .9375rem; }
.shortlist { background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; padding: .75rem 1.1rem; margin-bottom: 1rem; }
.shortlist h2 { font-size: 1rem; margin: 0 0 .25rem; }
.shortlist ul { list-style: none; padding: 0; margin: 0; }
.shortlist li { display: flex; align-items: center; justify-content: space-between; gap: .5rem; }
.field-error { border-inline-start: 4px solid var(--danger); background: var(--danger-tint); color: var(--danger); font-weight: 600; padding: .6rem .85rem; margin: 0 0 .5rem; }
.field:has([aria-invalid="true"]) { border-color: var(--danger); border-width: 2px; }
@media (max-width: 30rem) {
  .answer .card { padding-inline: 1rem; }
  .card .keep { margin-inline: -.75rem 0; }
  .field button { padding-inline: 1rem; }
}
@media (min-height: 36rem) {
  lp-conversation:has(.turn) .composer:not(:has(.field-error)) { position: sticky; bottom: 0; border-top: 1px solid var(--line); padding-top: .75rem; }
}
@media (prefers-reduced-motion: reduce) {
  .waiting::before { animation: none; border-color: var(--primary); }
}
@media (pointer: coarse) { .keys { display: none; } }
@media (forced-colors: active) {
  .asked p, .strength, .notice, .redacted::before { border: 1px solid; }
}
@media print {
  .composer, .suggestions, .actions, .remove, .log .keep, .shortlist { display: none !important; }
  .card { break-inside: avoid; }
}
`;
