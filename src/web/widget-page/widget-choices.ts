import { z } from 'zod';
import { phaseSchema } from '../../corpus/practice-schema.ts';

/** What a municipality may choose for its site. The names are the widget's attributes and its frame's query parameters. */
const widgetChoicesSchema = z.object({
  placement: z.enum(['inline', 'floating']).catch('inline'),
  mode: z.enum(['server', 'local']).catch('server'),
  scheme: z.enum(['light', 'dark']).nullable().catch(null),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable()
    .catch(null),
  heading: z.string().trim().min(1).max(120).nullable().catch(null),
  introduction: z.string().trim().min(1).max(600).nullable().catch(null),
  /** With "|" between them. */
  suggestions: z.string().trim().min(1).max(1200).nullable().catch(null),
  phase: phaseSchema.nullable().catch(null),
  municipality: z.string().trim().min(1).max(80).nullable().catch(null),
});

export type WidgetChoices = z.infer<typeof widgetChoicesSchema>;

/** The choices that change nothing, and are left out of the tag. */
const USUAL: Partial<WidgetChoices> = { placement: 'inline', mode: 'server' };

/** Reads an address; what cannot be used counts as not chosen. */
export function readWidgetChoices(query: URLSearchParams, municipalities: readonly string[]): WidgetChoices {
  const choices = widgetChoicesSchema.parse(Object.fromEntries(query));
  const isKnown = choices.municipality !== null && municipalities.includes(choices.municipality);
  return { ...choices, municipality: isKnown ? choices.municipality : null };
}

const chosen = (choices: WidgetChoices): [string, string][] =>
  Object.entries(choices).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== USUAL[entry[0] as keyof typeof USUAL],
  );

/** The address of the conversation in a frame. */
export function frameAddress(choices: WidgetChoices): string {
  const query = new URLSearchParams(chosen(choices));
  return query.size === 0 ? '/indlejret' : `/indlejret?${query}`;
}

/**
 * The tag for a site, with a plain link where scripts are off.
 *
 * @param origin - where the assistant is, e.g. "https://praksis.example.dk"
 */
export function writeTag(choices: WidgetChoices, origin: string, link: string): string {
  const attributes = chosen(choices).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return `<script type="module" src="${origin}/widget.js"></script>
<lovende-praksis${attributes.join('')}>
  <a href="${origin}/">${escapeMarkup(link)}</a>
</lovende-praksis>`;
}

/** The frame alone, for sites that allow no script of others. */
export function writeFrame(choices: WidgetChoices, origin: string, title: string): string {
  const address = escapeMarkup(`${origin}${frameAddress({ ...choices, placement: 'inline' })}`);
  return `<iframe src="${address}" title="${escapeMarkup(title)}" width="100%" height="640"></iframe>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
