import { describe, expect, it } from 'vitest';
import bundle from '../../dist/corpus.js';
import { focusPointListSchema, practiceListSchema } from '../../src/contract/catalogue-schema.ts';
import { chatReplySchema } from '../../src/contract/chat-schema.ts';
import { LONGEST_TEXT } from '../../src/contract/match-schema.ts';
import type { ApiDocument } from '../../src/web/api-page.tsx';
import { ask, DESCRIPTION, post, postForm, question } from './request.ts';

/** The scripts of a page that would run with content of their own; data (JSON, JSON-LD) runs nowhere. */
const scriptsOf = (page: string): string[] =>
  [...page.matchAll(/<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))[^>]*>/g)].map(([script]) => script);

const read = async (response: Response | Promise<Response>): Promise<string> => (await response).text();

describe('the front page', () => {
  it('has a form that sends the description by post, never in an address', async () => {
    const page = await read(ask('/'));
    expect(page).toContain('<html lang="da">');
    expect(page).toMatch(/<form class="composer" method="post"/);
    expect(page).toMatch(/<textarea[^>]*autocomplete="off"[^>]*spellcheck="false"/);
    expect(page).toContain('CPR');
    expect(page).not.toMatch(/style="|\son\w+="/);
    expect(scriptsOf(page)).toEqual([]);
  });

  it('answers a description with practices, reasons, pages and links', async () => {
    const response = await postForm({ tekst: DESCRIPTION });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('id="svar"');
    expect(page).toMatch(/<h3[^>]*><a href="\/praksis\/[a-z0-9-]+">/);
    expect(page).toContain('<h4 class="for">');
    expect(page).toMatch(/\[1\] kataloget, side \d/);
    expect(page).toContain(DESCRIPTION);
  });

  it('goes on with the conversation without script, and repeats no personal data', async () => {
    const response = await ask('/', {
      method: 'POST',
      body: new URLSearchParams([
        ['tidligere', `${DESCRIPTION} CPR 010107-1234`],
        ['tekst', 'Fortæl mere om nummer 1'],
      ]),
    });
    const page = await response.text();
    expect(page).toContain('name="tidligere"');
    expect(page).toMatch(/class="source-list"/);
    expect(page).not.toContain('010107');
  });

  it('answers each of its own examples', async () => {
    const examples = [...(await read(ask('/'))).matchAll(/name="tekst" value="([^"]+)"/g)].map(
      ([, text]) => text ?? '',
    );
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const tekst of examples) expect(await read(postForm({ tekst }))).toContain('class="card"');
  });

  it('shows what was written as text, whatever it holds', async () => {
    const page = await read(postForm({ tekst: '</textarea><script>alert(1)</script>"\' onload=x & angst' }));
    expect(scriptsOf(page)).toEqual([]);
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;');
  });

  it.each([
    ['nothing', {}],
    ['blanks', { tekst: ' \r\n ' }],
    ['too much', { tekst: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['a NUL', { tekst: 'angst\u0000' }],
  ])('says what is wrong with %s', async (_name, fields) => {
    const response = await postForm(fields);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('class="field-error"');
    expect(page).toContain('aria-invalid="true"');
  });

  it('counts a line break once, as the field does', async () => {
    const response = await postForm({ tekst: `angst${'\r\n'.repeat(LONGEST_TEXT - 10)}angst` });
    expect(response.status).toBe(200);
  });

  it('refuses other forms than its own, and a form that is too large, with a page', async () => {
    const form = new FormData();
    form.set('tekst', 'angst');
    expect((await ask('/', { method: 'POST', body: form })).status).toBe(415);
    const large = await postForm({ tekst: 'x'.repeat(600_000) });
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('<html lang="da">');
  });
});

const allPractices = async () => practiceListSchema.parse(await (await ask('/api/practices')).json()).practices;

/** The practices that the list of a page names, in its order. */
const namedIn = (page: string): string[] =>
  [...page.matchAll(/<input type="checkbox" name="ids" value="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the list of practices', () => {
  it('names all of them under the headings of the catalogue', async () => {
    const page = await read(ask('/praksis'));
    const practices = await allPractices();
    expect(namedIn(page).toSorted()).toEqual(practices.map(({ id }) => id).toSorted());
    for (const { url } of practices) expect(page).toContain(`href="${url}"`);
    expect(page.match(/<h3 id="(politik|koordinering|grundskole|efter-grundskolen|fastholdelse)"/g)).toHaveLength(5);
  });

  it('finds by words', async () => {
    const page = await read(ask('/praksis?q=lektiehj%C3%A6lp'));
    expect(page).toContain('value="lektiehjælp"');
    expect(page).toContain('href="/praksis"');
  });

  it('narrows by phase, place, target group and method, and all at once', async () => {
    const practices = await allPractices();
    const ids = (is: (practice: (typeof practices)[number]) => boolean) => practices.filter(is).map(({ id }) => id);
    const shown = async (query: string) => namedIn(await read(ask(`/praksis?${query}`)));
    expect(await shown('fase=fastholdelse')).toEqual(ids(({ phase }) => phase === 'fastholdelse'));
    const inViborg = ids(({ municipalities }) => municipalities.includes('Viborg'));
    expect((await shown('sted=Viborg')).toSorted()).toEqual(inViborg.toSorted());
    expect((await shown('sted=landet')).toSorted()).toEqual(ids(({ national }) => national).toSorted());
    expect(await shown('sted=Region+Nordjylland')).toEqual(['ips-ung', 'platform']);
    const mentors = await shown('metode=mentor');
    expect(mentors).toContain('frivillige-erhvervsmentorer');
    expect(mentors.length).toBeLessThan(practices.length);
    const both = await shown('metode=mentor&sted=Viborg');
    expect(both).toEqual(mentors.filter((id) => inViborg.includes(id)));
  });

  it('keeps what states no age where an age is chosen, after what does', async () => {
    const practices = await allPractices();
    const named = namedIn(await read(ask('/praksis?alder=16&fase=efter-grundskolen')));
    const ageOf = (id: string) => practices.find((practice) => practice.id === id)?.age ?? null;
    const stated = named.filter((id) => ageOf(id) !== null);
    for (const id of stated) {
      expect(ageOf(id)?.from ?? 0).toBeLessThanOrEqual(16);
      expect(ageOf(id)?.to ?? 99).toBeGreaterThanOrEqual(16);
    }
    expect(stated).toContain('ips-ung');
    expect(named).not.toContain('milepaelen');
    expect(named.slice(0, stated.length).toSorted()).toEqual(stated.toSorted());
  });

  it('has each choice in its address, and a link that takes it back', async () => {
    const page = await read(ask('/praksis?fase=grundskole&alder=15'));
    expect(page).toMatch(/<option value="grundskole" selected/);
    expect(page).toMatch(/<option value="15" selected/);
    expect(page).toMatch(/href="\/praksis\?fase=grundskole" aria-label="Fjern: 15 år"/);
  });

  it('shows the ages as text beside the bars, and the map as a table', async () => {
    const page = await read(ask('/praksis'));
    for (const { url, age } of await allPractices()) {
      if (age?.from == null || age.to == null) continue;
      const row = new RegExp(`<th scope="row"><a href="${url}">.*?</th><td><span class="age">(.*?)</span>`).exec(page);
      expect(row?.[1], url).toBe(`${age.from}-${age.to} år`);
    }
    const table = page.slice(page.indexOf('Indsatser efter kommune'));
    for (const { url } of await allPractices()) expect(table).toContain(`href="${url}"`);
  });

  it('says so where nothing is found, and shows the search words as text', async () => {
    const page = await read(ask(`/praksis?q=${encodeURIComponent('"><script>zzqx')}`));
    expect(scriptsOf(page)).toEqual([]);
    expect(page).toContain('Ingen indsatser passer');
  });

  it.each(['q=', 'q=%00', `q=${'x'.repeat(400)}`, 'andet=1', 'fase=x&alder=900&sted=%00&gruppe=&metode=__proto__'])(
    'shows all of them for ?%#',
    async (query) => {
      const response = await ask(`/praksis?${query}`);
      expect(response.status).toBe(200);
      expect(namedIn(await response.text())).toHaveLength((await allPractices()).length);
    },
  );
});

describe('the page of a practice', () => {
  it('exists for every practice, with the five dimensions and sources', async () => {
    for (const { id, links } of await allPractices()) {
      const response = await ask(`/praksis/${id}`);
      expect(response.status, id).toBe(200);
      const page = await response.text();
      expect(page).toContain('Inspirationskataloget, side');
      for (const { url } of links) expect(page).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
      const dimensions = [...page.matchAll(/<section aria-labelledby="(\w+)"><h3/g)].map(([, name]) => name);
      expect(dimensions).toEqual(['targetGroup', 'method', 'implementation', 'effect', 'economy']);
    }
  });

  it('says where the catalogue is silent', async () => {
    expect(await read(ask('/praksis/samspil'))).toContain('ikke oplyst i kataloget');
  });

  it('explains a word where it stands first, and once', async () => {
    const page = await read(ask('/praksis/fremskudte-indsatser-fgu'));
    expect(page.match(/popovertarget="ord-fgu"/g)).toHaveLength(1);
    expect(page).toMatch(/<span class="explanation" id="ord-fgu" popover="auto"><strong>FGU, forberedende/);
  });

  it('is a friendly 404 page where there is none', async () => {
    const response = await ask('/praksis/intet');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Gå til forsiden');
  });
});

describe('the focus points', () => {
  it('have an address each, practices, and a question for a meeting', async () => {
    const page = await read(ask('/fokuspunkter'));
    const { focusPoints } = focusPointListSchema.parse(await (await ask('/api/focus-points')).json());
    for (const { id, practices } of focusPoints) {
      const [, card = ''] = page.split(`<article class="card" id="${id}"`);
      const own = card.split('</article>')[0] ?? '';
      for (const practice of practices) expect(own, id).toContain(`href="/praksis/${practice}"`);
      expect(own, id).toMatch(/<li>[^<]+\?<\/li>/);
    }
  });
});

describe('what an answer cites', () => {
  it.each(['Hvad er lovende praksis?', 'Hvad siger kataloget om mentorer?', 'Hvad bygger kataloget på?'])(
    'has a place on the pages: %s',
    async (content) => {
      const { citations } = chatReplySchema.parse(await (await post('/api/chat', question(content))).json());
      expect(citations.length).toBeGreaterThan(0);
      for (const { url } of citations) {
        const [path = '', id] = url.split('#');
        const page = await read(ask(path));
        if (id !== undefined) expect(page, url).toContain(`id="${id}"`);
      }
    },
  );
});

describe('chosen practices', () => {
  it('stand side by side, as chosen in an address or a form', async () => {
    const page = await read(ask('/sammenlign?ids=ips-ung,skub'));
    expect(page).toMatch(/<th scope="col"><a href="\/praksis\/ips-ung">.*<th scope="col"><a href="\/praksis\/skub">/);
    const sent = await read(ask('/sammenlign?ids=ips-ung&ids=skub'));
    expect(sent.slice(sent.indexOf('<main'))).toBe(page.slice(page.indexOf('<main')));
  });

  it('are on a sheet for a meeting with caution, questions and sources', async () => {
    const page = await read(ask('/moede?ids=ips-ung,skub'));
    for (const name of ['IPS-UNG', 'SKUB']) expect(page).toContain(name);
    expect(page).toContain('Hvorfor »lovende« ikke er »virker«');
    expect(page).toMatch(/href="\/fokuspunkter#fokus-/);
    expect(page).toContain('Inspirationskataloget, side 13-14, 19');
  });

  it.each([
    '/sammenlign',
    '/moede',
    '/sammenlign?ids=',
    '/moede?ids=intet,%00,ips-ung',
    '/sammenlign?ids=ips-ung',
    '/sammenlign?ids=__proto__&ids=constructor',
    `/moede?ids=${'ips-ung,'.repeat(500)}`,
    '/sammenlign?ids=ips-ung,skub,platform,nextwork,milepaelen',
  ])('are asked for kindly by %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Valgte indsatser');
  });

  it('that are unknown or too many are said to be left out', async () => {
    expect(await read(ask('/moede?ids=intet,ips-ung'))).toContain('findes ikke');
    const page = await read(ask('/sammenlign?ids=ips-ung,skub,platform,nextwork,milepaelen'));
    expect(page).toContain('Der er plads til 4');
  });
});

describe('the page on the assistant', () => {
  it('tells the figures of the corpus and every word of the glossary', async () => {
    const page = await read(ask('/om'));
    for (const { percent } of bundle.words.figures.figures) expect(page).toContain(`<td>${percent} %</td>`);
    for (const { term } of bundle.words.glossary.terms) expect(page).toMatch(new RegExp(`<dt>${term}[,<]`));
  });
});

describe('the page for developers', () => {
  it('shows every call and schema of the OpenAPI description', async () => {
    const page = await read(ask('/api'));
    const document = (await (await ask('/openapi.json')).json()) as ApiDocument;
    for (const [path, methods] of Object.entries(document.paths)) {
      expect(page).toContain(path);
      for (const { operationId } of Object.values(methods)) expect(page).toContain(`id="${operationId}"`);
    }
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="skema-${name}"`);
  });
});

/** Every kind of page. */
const PAGES = [
  '/',
  '/praksis',
  '/praksis/ips-ung',
  '/fokuspunkter',
  '/om',
  '/sammenlign?ids=ips-ung,skub',
  '/moede?ids=ips-ung,skub',
  '/api',
  '/intet',
];

describe('for search engines and shared links', () => {
  it('the list of pages has every page, and each of them is there', async () => {
    const list = await read(ask('/sitemap.xml'));
    const addresses = [...list.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
    expect(addresses).toContain('https://lovende-praksis.example/praksis/ips-ung');
    for (const address of addresses) {
      const page = await read(ask(new URL(address).pathname));
      expect(page).toContain(`<link rel="canonical" href="${address}"`);
      expect(page).toContain(`<meta property="og:url" content="${address}"`);
    }
    expect(await read(ask('/robots.txt'))).toContain('Sitemap: https://lovende-praksis.example/sitemap.xml');
  });

  it('pages made of choices stay out', async () => {
    for (const path of ['/moede?ids=ips-ung', '/sammenlign?ids=ips-ung', '/intet'])
      expect(await read(ask(path))).toContain('<meta name="robots" content="noindex"');
  });

  it('structured data can be read', async () => {
    for (const path of ['/', '/praksis', '/praksis/ips-ung']) {
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await read(ask(path))) ?? [];
      expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org', inLanguage: 'da' });
    }
  });
});

describe('every page', () => {
  it.each(PAGES)('%s loads nothing from elsewhere and leads nowhere dead', async (path) => {
    const page = await read(ask(path));
    const loaded = page.matchAll(/(?:src|<link rel="(?:icon|stylesheet)"[^>]*href)="([^"]+)"/g);
    for (const [, address] of loaded) expect(address).toMatch(/^\/[^/]/);
    expect(page).not.toMatch(/style="|\son\w+="/);
    expect(scriptsOf(page)).toEqual([]);
    for (const [, address = ''] of page.matchAll(/<a [^>]*href="([/#][^"]*)"/g)) {
      const [target = '', id] = address.replaceAll('&amp;', '&').split('#');
      const response = await (target === '' ? ask(path) : ask(target));
      expect(response.status === 200 || target === '', address).toBe(true);
      if (id !== undefined) expect(await response.text(), address).toContain(`id="${id}"`);
    }
  });

  it.each(PAGES)('%s has one heading of the first level, no id twice, and says its language', async (path) => {
    const page = await read(ask(path));
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(page).toContain('<html lang="da">');
  });

  it('says nowhere that a practice works or is proven', async () => {
    for (const path of PAGES) {
      const page = (await read(ask(path))).replaceAll('»virker«', '').replaceAll('Sådan virker assistenten', '');
      expect(page, path).not.toMatch(/evidensbaser|bevist at|\bgaranter/i);
    }
  });

  it('has its favicon and stylesheet', async () => {
    expect((await ask('/favicon.svg')).headers.get('Content-Type')).toBe('image/svg+xml');
    expect((await ask('/favicon.ico')).status).toBe(301);
    expect((await ask('/stil.css')).headers.get('Content-Type')).toMatch(/^text\/css/);
  });

  it.each(['/', '/praksis', '/praksis/ips-ung'])('%s refuses DELETE with a page', async (path) => {
    const response = await ask(path, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toContain('GET');
    expect(await response.text()).toContain('<html lang="da">');
  });
});
