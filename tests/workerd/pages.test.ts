import { describe, expect, it } from 'vitest';
import { practiceListSchema } from '../../src/contract/catalogue-schema.ts';
import { LONGEST_TEXT } from '../../src/contract/match-schema.ts';
import { ask, DESCRIPTION, postForm } from './request.ts';

const read = async (response: Response | Promise<Response>): Promise<string> => (await response).text();

describe('the front page', () => {
  it('has a form that sends the description by post, never in an address', async () => {
    const page = await read(ask('/'));
    expect(page).toContain('<html lang="da">');
    expect(page).toMatch(/<form class="ask" method="post"/);
    expect(page).toMatch(/<textarea[^>]*autocomplete="off"[^>]*spellcheck="false"/);
    expect(page).toContain('CPR');
    expect(page).not.toMatch(/<script|style="|\son\w+="/);
  });

  it('answers a description with practices, reasons, pages and links', async () => {
    const response = await postForm({ tekst: DESCRIPTION });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('id="svar"');
    expect(page).toMatch(/<h3[^>]*><a href="\/praksis\/[a-z0-9-]+">/);
    expect(page).toContain('class="reasons"');
    expect(page).toMatch(/Kilde: kataloget, side \d/);
    expect(page).toContain(DESCRIPTION);
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
    expect(page).not.toContain('<script');
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
    const large = await postForm({ tekst: 'x'.repeat(70_000) });
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('<html lang="da">');
  });
});

describe('the list of practices', () => {
  it('links to all of them under their phases', async () => {
    const page = await read(ask('/praksis'));
    const { practices } = practiceListSchema.parse(await (await ask('/api/practices')).json());
    for (const { url } of practices) expect(page).toContain(`href="${url}"`);
    expect(page.match(/<h2 id="/g)?.length).toBe(5);
  });

  it('finds by words', async () => {
    const page = await read(ask('/praksis?q=lektiehj%C3%A6lp'));
    expect(page).toContain('value="lektiehjælp"');
    expect(page).toContain('href="/praksis"');
  });

  it('says so where nothing is found, and shows the search words as text', async () => {
    const page = await read(ask(`/praksis?q=${encodeURIComponent('"><script>zzqx')}`));
    expect(page).not.toContain('<script');
    expect(page).toContain('Ingen praksis svarer');
  });

  it.each(['q=', 'q=%00', `q=${'x'.repeat(400)}`, 'andet=1'])('shows all of them for ?%#', async (query) => {
    const response = await ask(`/praksis?${query}`);
    expect(response.status).toBe(200);
    expect((await response.text()).match(/<h2 id="/g)?.length).toBe(5);
  });
});

describe('the page of a practice', () => {
  it('exists for every practice, with sources', async () => {
    const { practices } = practiceListSchema.parse(await (await ask('/api/practices')).json());
    for (const { id, links } of practices) {
      const response = await ask(`/praksis/${id}`);
      expect(response.status, id).toBe(200);
      const page = await response.text();
      expect(page).toContain('Inspirationskataloget, side');
      for (const { url } of links) expect(page).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    }
  });

  it('says where the catalogue is silent', async () => {
    expect(await read(ask('/praksis/samspil'))).toContain('ikke oplyst i kataloget');
  });

  it('is a friendly 404 page where there is none', async () => {
    const response = await ask('/praksis/intet');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Gå til forsiden');
  });
});

describe('every page', () => {
  it.each(['/', '/praksis', '/praksis/ips-ung', '/intet'])(
    '%s loads nothing from elsewhere and leads nowhere dead',
    async (path) => {
      const page = await read(ask(path));
      for (const [, address] of page.matchAll(/(?:src|<link[^>]*href)="([^"]+)"/g)) expect(address).toMatch(/^\/[^/]/);
      for (const [, address] of new Set([...page.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)])) {
        expect((await ask(address ?? '')).status, address).toBe(200);
      }
    },
  );

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
