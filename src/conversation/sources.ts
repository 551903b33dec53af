import type { CatalogueText, FocusPoint, Practice, Section } from '../corpus/practice-schema.ts';
import { pagePath } from '../matching/explain.ts';
import type { Source } from './draft.ts';

/** Practice, or one section of it, as a source; `pages` where only some of its pages say it. */
export const practiceSource = (
  { id, name, pages, links }: Practice,
  { section = null, on = pages }: { readonly section?: string | null; readonly on?: readonly number[] } = {},
): Source => ({ id, name, section, pages: [...on], link: links[0]?.url ?? null, url: pagePath(id) });

/** A focus point, told on one page of the catalogue. */
export const focusPointSource = ({ id, name, page }: FocusPoint): Source => ({
  id,
  name,
  section: null,
  pages: [page],
  link: null,
  url: `/fokuspunkter#${id}`,
});

/** A section of a text that belongs to no single entry. */
export const catalogueTextSource = ({ id, title, links }: CatalogueText, section: Section): Source => ({
  id,
  name: title,
  section: section.title,
  pages: section.pages,
  link: links[0]?.url ?? null,
  url: `/om#${id}`,
});
