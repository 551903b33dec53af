import { raw } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import type { Frame } from './frame.ts';

interface LayoutProps {
  readonly frame: Frame;
  readonly title: string;
  /** One sentence for search engines and shared links; the site's own where left out. */
  readonly description?: string;
  /** The page's own address, with what belongs to it and without what does not. */
  readonly path: string;
  /** The pages above this one, nearest last. */
  readonly above?: readonly { readonly label: string; readonly href: string }[];
  /** What the page is about, as schema.org data. */
  readonly data?: object;
  /** False for pages that search engines should leave alone. */
  readonly indexed?: boolean;
  /** Scripts of our own that make the page better; it works without them. */
  readonly scripts?: readonly string[];
}

/** The frame of every page: head, menu, content and foot. */
export function Layout(props: PropsWithChildren<LayoutProps>) {
  const { frame, title, path, above = [], children } = props;
  const { site } = frame.texts;
  return (
    <html lang="da">
      <Head {...props} />
      <body>
        <a class="skip" href="#indhold">
          {site.skipToContent}
        </a>
        <header class="site-header">
          <div class="wrap">
            <a class="site-name" href="/">
              <Mark />
              {site.name}
            </a>
            <nav aria-label={site.navigation}>
              <ul>
                {site.menu.map(({ href, label }) => (
                  <li>
                    <a href={href} aria-current={currentness(href, path)}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="indhold" class="wrap" tabindex={-1}>
          {above.length > 0 && (
            <nav class="breadcrumbs" aria-label={site.breadcrumbs}>
              <ol>
                {[{ label: site.home, href: '/' }, ...above].map(({ label, href }) => (
                  <li>
                    <a href={href}>{label}</a>
                  </li>
                ))}
                <li aria-current="page">{title}</li>
              </ol>
            </nav>
          )}
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  );
}

/** "page" for the very page, "true" for the part of the site that it belongs to. */
function currentness(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
}

function Head({ frame: { texts, origin }, title, description, path, data, indexed = true, scripts = [] }: LayoutProps) {
  const { site } = texts;
  const whole = title === site.name ? `${site.name} – ${site.tagline}` : `${title} – ${site.name}`;
  const about = description ?? site.description;
  const address = `${origin}${path}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      <meta name="description" content={about} />
      <meta name="color-scheme" content="light dark" />
      {indexed ? <link rel="canonical" href={address} /> : <meta name="robots" content="noindex" />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="da_DK" />
      <meta property="og:title" content={whole} />
      <meta property="og:description" content={about} />
      <meta property="og:url" content={address} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/stil.css" />
      {scripts.map((src) => (
        <script type="module" src={src} />
      ))}
      {data !== undefined && <script type="application/ld+json">{raw(asData(data))}</script>}
    </head>
  );
}

/** JSON that cannot end the element it stands in. */
function asData(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** The mark of the site (see favicon.ts), drawn in the colours of the page. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="6" />
      <path d="M7 25v-7h4v7zM14 25V13h4v12zM21 25V7h4v18z" />
    </svg>
  );
}

function Foot({ frame: { texts } }: { readonly frame: Frame }) {
  return (
    <footer class="site-footer">
      <div class="wrap">
        {texts.site.footer.map(({ heading, text, links }) => (
          <section>
            <h2>{heading}</h2>
            {text !== undefined && <p>{text}</p>}
            {links.length > 0 && (
              <ul>
                {links.map(({ label, href }) => (
                  <li>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </footer>
  );
}
