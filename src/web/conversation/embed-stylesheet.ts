import { DESIGN_TOKENS } from '../design-tokens.ts';
import { CONVERSATION_STYLES } from './conversation-stylesheet.ts';

const FRAME = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--page); }
body { margin: 0; color: var(--text); font: 1rem/1.6 var(--font); overflow-wrap: break-word; }
html[data-placement="floating"] body { min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; }
html[data-placement="floating"] main { flex: 1; display: flex; flex-direction: column; }
html[data-placement="floating"] lp-conversation { flex: 1; display: flex; flex-direction: column; }
html[data-placement="floating"] .log { flex: 1 0 auto; }
header, main, footer { padding-inline: 1.25rem; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 1rem 0 .75rem; }
h2, h3, h4 { line-height: 1.3; }
.bar { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; justify-content: space-between; gap: .5rem; background: var(--primary); color: var(--on-primary); padding-inline-end: .5rem; }
.bar h1 { font-size: 1.0625rem; margin: .7rem 0; }
.bar .close { flex: none; min-width: var(--target); min-height: var(--target); border: 0; border-radius: var(--radius); background: none; color: inherit; font-size: 1.6rem; line-height: 1; }
.bar .close:focus-visible { outline-color: currentColor; outline-offset: -4px; }
.bar + main { padding-top: 1rem; }
.bar ~ main .turn, .bar ~ main .current { scroll-margin-top: 4rem; }
p, ul, ol { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
.hint { color: var(--muted); font-size: .9375rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
[tabindex="-1"]:focus { outline: none; }
.examples h2 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
.examples ul { list-style: none; padding: 0; display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
.examples li { display: flex; }
.examples button { flex: 1; display: flex; flex-direction: column; gap: .2rem; text-align: start; font-size: .9375rem; line-height: 1.5; padding: .75rem 1rem; min-height: var(--target); border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); color: var(--text); }
.examples button:hover { border-color: var(--primary); background: var(--raised); }
.examples strong { color: var(--link); }
footer { font-size: .875rem; padding-bottom: .5rem; }
footer a { display: inline-flex; align-items: center; min-height: var(--target); color: var(--muted); }
`;

/** The one stylesheet of the frame: the tokens and the conversation as on the pages, and little else. */
export const EMBED_STYLESHEET = `${DESIGN_TOKENS}${FRAME}${CONVERSATION_STYLES}`.trimStart();
