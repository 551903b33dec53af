import * as z from 'zod';

/** A text for people: plain Danish, never empty, with nothing to fill in. */
export const textSchema = templateSchema();

/**
 * A text with `{name}` in it for each of `places`, filled in by `fillText` when it is shown.
 * It must have every one of them and no other, so that no text is shown with a hole in it.
 */
export function templateSchema(...places: readonly string[]) {
  return z
    .string()
    .trim()
    .min(1)
    .superRefine((text, context) => {
      const found = Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
      const missing = places.filter((place) => !found.includes(place));
      const unknown = found.filter((name) => !places.includes(name));
      if (missing.length + unknown.length === 0) return;
      context.addIssue({ code: 'custom', params: { rule: 'placeholders', missing, unknown } });
    });
}
