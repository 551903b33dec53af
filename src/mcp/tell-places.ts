import type { Assistant } from '../assistant.ts';
import { fillText } from '../language/fill-text.ts';

/** The municipalities that the catalogue has practices in, in alphabetical order. */
export function municipalitiesOf(assistant: Assistant): string[] {
  const all = assistant.listPractices({}).flatMap(({ municipalities }) => municipalities);
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, 'da'));
}

/** That there is nothing in a municipality, and where there is something; null where there is, or none is asked for. */
export function tellNothingThere(municipality: string | undefined, assistant: Assistant): string | null {
  if (municipality === undefined || assistant.listPractices({ municipality }).length > 0) return null;
  return fillText(assistant.texts.mcp.notes.nothingThere, {
    municipality: assistant.redact(municipality).text,
    municipalities: municipalitiesOf(assistant).join(', '),
  });
}
