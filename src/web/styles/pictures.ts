/** The map and the bars. */
export const PICTURES = `
.pictures h3 { margin-top: 0; }
.pictures figure + figure { margin-top: 2.5rem; }
.practice-map svg { display: block; width: 100%; height: auto; }
.practice-map path.land { fill: var(--land); }
.practice-map path.one { fill: var(--map-one); }
.practice-map path.several { fill: var(--map-several); }
.practice-map text { font-size: 20px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }
.practice-map text.one { fill: var(--on-map-one); }
.practice-map text.several { fill: var(--on-map-several); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .75rem 0 .25rem; font-size: .9375rem; }
.legend li { display: inline-flex; align-items: center; gap: .45rem; }
.swatch { width: 1rem; height: 1rem; border-radius: 3px; }
.swatch.none { background: var(--land); }
.swatch.one { background: var(--map-one); }
.swatch.several { background: var(--map-several); }
.age-chart table { table-layout: fixed; font-size: .9375rem; }
.age-chart th, .age-chart td { padding: .3rem .75rem .3rem 0; border: 0; vertical-align: middle; }
.age-chart td, .age-chart thead th:last-child { padding-inline-end: 0; }
.age-chart thead th:first-child { width: 45%; }
.age-chart tbody th { line-height: 1.3; hyphens: auto; overflow-wrap: anywhere; }
.age-chart tbody th a { display: inline-block; padding-block: .3rem; }
.age-chart tr.group th { font-weight: 600; border-bottom: 1px solid var(--line); padding-top: .75rem; }
.age-chart .ticks { display: flex; justify-content: space-between; font-weight: 400; font-size: .8125rem; color: var(--muted); font-variant-numeric: tabular-nums; }
.age-chart .age { display: block; line-height: 1.2; font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: 1rem; }
.bar .tick { fill: var(--line); }
.bar .span { fill: var(--map-several); }
@media (forced-colors: active) {
  .strength, .understood li, .notice, .panel, .swatch { border: 1px solid; }
  .practice-map, .bar, .legend, .mark { forced-color-adjust: none; }
  .practice-map path.land { fill: Canvas; stroke: GrayText; }
  .practice-map path.one { fill: GrayText; }
  .practice-map path.several, .bar .span { fill: CanvasText; }
  .practice-map text.one, .practice-map text.several { fill: Canvas; }
  .swatch.none { background: Canvas; }
  .swatch.one { background: GrayText; }
  .swatch.several { background: CanvasText; }
  .bar .tick { fill: GrayText; }
  .mark rect { fill: CanvasText; }
  .mark path { fill: Canvas; }
}
`;
