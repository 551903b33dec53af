import * as z from 'zod';
import { phaseSchema } from '../../corpus/practice-schema.ts';
import type { BrowserFiles } from '../browser-files.ts';

/** How high a frame in place may be allowed to grow, in CSS pixels. */
const LEAST_HEIGHT = 320;
const MOST_HEIGHT = 2000;

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
  /** What only the tag takes, since it is about what stands around the frame. */
  label: z.string().trim().min(1).max(60).nullable().catch(null),
  'max-height': z.coerce.number().int().min(LEAST_HEIGHT).max(MOST_HEIGHT).nullable().catch(null),
});

export type WidgetChoices = z.infer<typeof widgetChoicesSchema>;

/** The choices that change nothing, and are left out of the tag. */
const USUAL: Partial<WidgetChoices> = { placement: 'inline', mode: 'server', 'max-height': 720 };

/** The choices that are not the frame's business. */
const AROUND: ReadonlySet<string> = new Set(['label', 'max-height'] satisfies (keyof WidgetChoices)[]);

/** Reads an address; what cannot be used counts as not chosen. */
export function readWidgetChoices(query: URLSearchParams, municipalities: readonly string[]): WidgetChoices {
  const choices = widgetChoicesSchema.parse(Object.fromEntries(query));
  const isKnown = choices.municipality !== null && municipalities.includes(choices.municipality);
  return { ...choices, municipality: isKnown ? choices.municipality : null };
}

const chosen = (choices: WidgetChoices): [string, string][] =>
  Object.entries(choices)
    .filter(([name, value]) => value !== null && value !== USUAL[name as keyof WidgetChoices])
    .map(([name, value]) => [name, String(value)]);

/** The address of the conversation in a frame. */
export function frameAddress(choices: WidgetChoices): string {
  const query = new URLSearchParams(chosen(choices).filter(([name]) => !AROUND.has(name)));
  return query.size === 0 ? '/indlejret' : `/indlejret?${query}`;
}

/**
 * The tag for a site, with a plain link where scripts are off.
 *
 * @param origin - where the assistant is, e.g. "https://praksis.example.dk"
 * @param pinned - the release that the tag stays at; null for the newest at all times
 */
export function writeTag(
  choices: WidgetChoices,
  origin: string,
  link: string,
  pinned: BrowserFiles['pinned'] | null = null,
): string {
  const attributes = chosen(choices).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const script =
    pinned === null
      ? `src="${origin}/widget.js"`
      : `src="${origin}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"`;
  return `<script type="module" ${script}></script>
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
