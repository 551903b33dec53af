import type { Practice } from '../../corpus/practice-schema.ts';
import { joinList } from '../../matching/format-range.ts';

/** The catalogue's links of a practice as Markdown, or null where it has none. */
export const tellLinks = ({ links }: Practice, and: string): string | null =>
  links.length === 0
    ? null
    : joinList(
        links.map(({ url, label }) => `[${label}](${url})`),
        and,
      );
