/** The sheet for a meeting, and how every page prints on A4. */
export const PRINT = `
.fill-in { display: grid; gap: .75rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
.fill-in dt { font-size: .9375rem; font-weight: 600; color: var(--muted); }
.fill-in dd { margin: 0; min-height: 2rem; border-bottom: 1px solid var(--field-line); }
.fill-in.tall { grid-template-columns: minmax(0, 1fr); }
.fill-in.tall dd { min-height: 3.25rem; }
.sheet { max-width: 56rem; margin-top: 1.5rem; }
.sheet .card dl.facts > div { display: flow-root; margin: 0; }
.sheet .card dl.facts dt { float: inline-start; width: 7rem; margin-inline-end: 1rem; }
.sheet .card dl.facts dd { margin: 0; overflow: hidden; min-width: min(8rem, 100%); }
.sheet .context { font-weight: 400; }
.fits { margin: .75rem 0 0; padding-bottom: 1.75rem; border-bottom: 1px solid var(--field-line); font-weight: 600; }
.sheet .notice h2 { font-size: 1.125rem; }
.questions li { padding-block: .5rem; border-top: 1px solid var(--line); }
.questions .source { display: inline-block; }
@media (max-width: 34rem) {
  .sheet .card dl.facts dt { float: none; }
  .sheet .card dl.facts > div + div { margin-top: .5rem; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  :root { --page: #fff; --raised: #fff; --surface: #fff; --text: #000; --muted: #333; --line: #999; --field-line: #666; --link: #000; --primary: #0b4f6c; --on-primary: #fff; --notice-tint: #fff; --land: #ddd; --map-one: #888; --map-several: #333; }
  html { scroll-padding: 0; }
  body { font-size: 10.5pt; line-height: 1.45; display: block; min-height: 0; }
  main { padding: 0; }
  .wrap { max-width: none; padding: 0; }
  .site-header, .site-footer, .skip, .breadcrumbs, .ask, .examples, .filters, .pick-bar, .box, .contents, .screen-only, .actions, .explanation { display: none !important; }
  .with-aside, .with-pictures { display: block; }
  .card, .keep, tr, .dimensions > section, figure { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  h2 { font-size: 14pt; margin-top: 1.25rem; }
  h3 { font-size: 12pt; }
  .term { text-decoration: none; }
  main p a[href^="http"]::after, main li a[href^="http"]:not([href*="/praksis/"])::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`;
