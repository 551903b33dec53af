import type { Browser, Page } from 'playwright-core';

/** A page in a profile of its own that tells of all that must not happen in it. */
export interface WatchedPage {
  readonly page: Page;
  /** What has happened since it was last asked. */
  takeFaults(): Promise<string[]>;
}

/**
 * Opens a page in which a script that runs, a dialog, a refusal of the Content-Security-Policy or of Trusted Types, an
 * exception, a request to another site, and markup that could act are seen, in all its frames.
 *
 * @param origins - of the sites that may be asked
 */
export async function openWatchedPage(browser: Browser, origins: readonly string[]): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'da-DK' });
  const faults: string[] = [];
  await context.exposeFunction('tellFault', (fault: string) => void faults.push(fault));
  await context.addInitScript(watch);
  context.on('request', (request) => {
    const address = request.url();
    if (!origins.includes(new URL(address).origin) && address !== 'about:blank') faults.push(`asks ${address}`);
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`an exception: ${error}`));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/i.test(message.text())) faults.push(`refused: ${message.text()}`);
  });
  return {
    page,
    takeFaults: async () => {
      for (const frame of page.frames()) faults.push(...(await frame.evaluate(findActiveMarkup)));
      return faults.splice(0);
    },
  };
}

/** Runs in every frame before all else: makes scripts heard that payloads run, and what a policy refuses. */
function watch(): void {
  const { tellFault } = globalThis as unknown as { tellFault: (fault: string) => void };
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Object.defineProperty(globalThis, name, { value: () => tellFault(`a script ran: ${name}`) });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    tellFault(`refused: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
}

/** Runs in a frame: elements and attributes that act or would, in the shadow trees too. */
function findActiveMarkup(): string[] {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('base, object, embed, meta[http-equiv], iframe[srcdoc], script:not([src], [type$="json"])'))
        found.push(`an element: ${element.outerHTML.slice(0, 200)}`);
      for (const { name, value } of element.attributes) {
        const acts = /^on/.test(name) || (/^(href|src|action|formaction)$/.test(name) && !isHarmless(value));
        if (acts) found.push(`an attribute: ${name}="${value.slice(0, 200)}"`);
      }
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  const isHarmless = (address: string): boolean =>
    /^(https?|mailto|tel):$/.test(new URL(address, location.href).protocol);
  look(document);
  return found;
}
