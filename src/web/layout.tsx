import type { PropsWithChildren } from 'hono/jsx';
import type { WebTexts } from '../corpus/texts/web-texts.ts';

interface LayoutProps {
  readonly texts: WebTexts;
  readonly title: string;
  /** The address of the page, to mark it in the menu. */
  readonly path: string;
}

/** The frame of every page: head, menu, content and foot. */
export function Layout({ texts: { site }, title, path, children }: PropsWithChildren<LayoutProps>) {
  const links = [
    { href: '/', label: site.ask },
    { href: '/praksis', label: site.practices },
  ];
  return (
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.name ? `${site.name} – ${site.tagline}` : `${title} – ${site.name}`}</title>
        <meta name="description" content={site.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/stil.css" />
      </head>
      <body>
        <a class="skip" href="#indhold">
          {site.skipToContent}
        </a>
        <header class="site-header">
          <div class="wrap">
            <a class="site-name" href="/">
              {site.name}
            </a>
            <nav aria-label={site.navigation}>
              <ul>
                {links.map(({ href, label }) => (
                  <li>
                    <a href={href} aria-current={href === path ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="indhold" class="wrap" tabindex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p>{site.footer}</p>
            <p>
              <a href="/openapi.json">{site.api}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}
