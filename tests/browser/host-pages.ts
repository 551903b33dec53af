import type { HostPage } from './host-site.ts';

/** Styles of a host page that spoil what they reach. */
const HOSTILE_STYLES = `
  html { font-size: 62.5%; }
  * { color: lime !important; font: 30px serif !important; letter-spacing: 4px !important; float: right !important; }
  button, input, textarea, iframe, dialog, p, a { display: none !important; width: 20px !important; }
`;

/** Scripts of a host page that change what all scripts build on, and listen to every key and message. */
const HOSTILE_SCRIPT = `
  window.logged = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'message'])
    addEventListener(type, (event) => logged.push(type + ' ' + event.key + ' ' + JSON.stringify(event.data ?? null)), true);
  Array.prototype.map = function () { throw new Error('patched'); };
  Element.prototype.querySelector = () => null;
  Object.prototype.extra = 'patched';
  JSON.parse = () => null;
`;

/** Pages of a municipality's site that embed the widget in every way. */
export function hostPages(origin: string): Record<string, HostPage> {
  const tag = `<script type="module" src="${origin}/widget.js"></script>`;
  const fallback = `<a href="${origin}/">Lovende praksis</a>`;
  const floating = '<lovende-praksis placement="floating" heading="Unge på vej"></lovende-praksis>';
  const page = (body: string, head = ''): string =>
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kommunen</title>${head}</head><body><main><h1>Kommunen</h1>${body}</main></body></html>`;
  return {
    '/plads': { html: page(`${tag}<lovende-praksis>${fallback}</lovende-praksis>`) },
    '/flydende': { html: page(`${tag}<p>Velkommen</p>${floating}`) },
    '/fjernt': { html: page(`${tag}<div style="height:4000px"></div><lovende-praksis></lovende-praksis>`) },
    '/to': {
      html: page(
        `${tag}<lovende-praksis heading="Den ene"></lovende-praksis><lovende-praksis heading="Den anden" phase="grundskole" suggestions="Fravær i 7. klasse|Ensom dreng"></lovende-praksis>`,
      ),
    },
    '/uroert': { html: page(`${tag}<p>Tekst</p>${floating}<lovende-praksis></lovende-praksis>`) },
    '/fjendtlig': {
      html: page(
        `${tag}<p>Tekst</p>${floating}<lovende-praksis></lovende-praksis>`,
        `<style>${HOSTILE_STYLES}</style><script>${HOSTILE_SCRIPT}</script>`,
      ),
    },
    '/streng': {
      html: page(`${tag}<lovende-praksis></lovende-praksis>${floating}`),
      csp: `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    '/ramme': {
      html: page(
        `<iframe title="Lovende praksis" src="${origin}/indlejret?heading=Egen%20ramme" width="600" height="600"></iframe>`,
      ),
    },
  };
}
