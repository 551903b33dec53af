const DARK = `
  --page: #12191d;
  --surface: #1a2329;
  --raised: #1e2930;
  --text: #e8eef1;
  --muted: #b0bec5;
  --line: #3a4850;
  --field-line: #8b9ba4;
  --primary: #8fd0ea;
  --primary-hover: #b5e1f2;
  --on-primary: #0a2430;
  --link: #8fd0ea;
  --focus: #ffb27a;
  --good: #93d9ac;
  --good-tint: #173523;
  --some: #ecd07d;
  --some-tint: #3a300e;
  --faint: #b0bec5;
  --faint-tint: #2a363d;
  --danger: #ff9da5;
  --danger-tint: #3f1a1e;
  --notice: #8fd0ea;
  --notice-tint: #16303c;
  --land: #2a363d;
  --map-one: #3f7f9c;
  --on-map-one: #ffffff;
  --map-several: #8fd0ea;
  --on-map-several: #0a2430;
`;

/**
 * Colours, sizes and spacing of the pages, light and dark. Text and controls hold at least WCAG 2.2 AA contrast in both.
 * A page is dark where the visitor's system is, unless `data-scheme` on its root says otherwise.
 */
export const DESIGN_TOKENS = `
:root {
  color-scheme: light dark;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --page: #ffffff;
  --surface: #f4f6f8;
  --raised: #ffffff;
  --text: #1b2429;
  --muted: #4a5960;
  --line: #c9d2d8;
  --field-line: #5f6f78;
  --primary: #0b4f6c;
  --primary-hover: #083a50;
  --on-primary: #ffffff;
  --link: #0b5a7c;
  --focus: #b34700;
  --good: #1d6b3c;
  --good-tint: #e3f3e8;
  --some: #6b5200;
  --some-tint: #fbf1d3;
  --faint: #4a5960;
  --faint-tint: #e9eef1;
  --danger: #a11622;
  --danger-tint: #fdebec;
  --notice: #0b5a7c;
  --notice-tint: #e6f2f7;
  --land: #d9e2e7;
  --map-one: #8fbdd3;
  --on-map-one: #06222f;
  --map-several: #0b4f6c;
  --on-map-several: #ffffff;
  --radius: 6px;
  --space: 1rem;
  --measure: 46rem;
  --page-width: 74rem;
  --target: 44px;
}
:root[data-scheme="light"] { color-scheme: light; }
:root[data-scheme="dark"] { color-scheme: dark;${DARK}}
@media (prefers-color-scheme: dark) {
  :root:not([data-scheme="light"]) {${DARK}}
}
`;
