import type { PracticeView } from '../contract/catalogue-schema.ts';

/** The pages that do not stand for one practice. */
const PAGES = ['/', '/praksis', '/fokuspunkter', '/om', '/widget', '/mcp-hjaelp', '/api'];

/** Everything may be read; what is made of choices has no address worth keeping. */
export const ROBOTS = 'User-agent: *\nDisallow: /sammenlign\nDisallow: /moede\nDisallow: /api/\n';

/** The list of pages for search engines (sitemaps.org). */
export function writeSitemap(origin: string, practices: readonly PracticeView[]): string {
  const addresses = [...PAGES, ...practices.map(({ url }) => url)];
  const entries = addresses.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}
</urlset>
`;
}
