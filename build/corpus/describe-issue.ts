import type { z } from 'zod';
import { suggestWord } from './suggest-word.ts';

type Issue = z.core.$ZodIssue;

/**
 * Tells a fault that a schema found, in words for an editor who does not program.
 *
 * @param issue - one issue of a zod error
 * @param value - what stands at the issue's path
 * @param fields - all field names that the schema knows, to guess what a misspelled one was meant to be
 */
export function describeIssue(issue: Issue, value: unknown, fields: readonly string[]): string {
  const name = nameField(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const place = issue.path.length > 0 ? ` under ${name}` : '';
    return `Feltet "${key}" kendes ikke${place}. Ret navnet, eller slet feltet.${suggestWord(key, fields)}`;
  }
  if (value === undefined) return `Feltet ${name} mangler. Tilføj det.`;
  if (value === null) return `Feltet ${name} er tomt. Skriv en værdi efter kolonet.`;
  if (isPage(issue.path) && typeof value === 'number') {
    return `Side ${value} findes ikke i feltet ${name}: kataloget går fra side 3 til side 20. Skriv sidetallet fra kataloget.`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return `${describeType(issue.expected, name, value)}`;
    case 'too_small':
      if (issue.origin === 'string')
        return `Feltet ${name} er tomt. Skriv en tekst, eller fjern det, hvis det må mangle.`;
      if (issue.origin === 'array') return `Listen ${name} er for kort. Den skal have mindst ${issue.minimum}.`;
      return `Tallet ${value} i feltet ${name} er for lille. Det skal være mindst ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'array') return `Listen ${name} er for lang. Den må højst have ${issue.maximum}.`;
      return `Feltet ${name} er for stort. Grænsen er ${issue.maximum}.`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return `"${value}" kan ikke stå i feltet ${name}. Skriv en af disse: ${allowed.join(', ')}.${suggestWord(String(value), allowed)}`;
    }
    case 'invalid_format':
      return String(issue.path.at(-1)) === 'url'
        ? `Linket "${value}" er ikke en hel adresse. Kopiér adressen igen fra browseren; den begynder med https:// eller http://.`
        : `"${value}" kan ikke bruges i feltet ${name}. Skriv små bogstaver, tal og bindestreger uden mellemrum, fx "ung-i-uddannelse".`;
    case 'invalid_union':
      return describeUnion(issue, value, fields);
    case 'custom':
      return describeRule(issue, name, value);
    default:
      return `Feltet ${name} har ikke den rigtige form. Se, hvordan feltet er skrevet i de andre filer i mappen.`;
  }
}

/** The name of a field and where it stands, e.g. '"unit" (figures nr. 3)'. */
function nameField(path: readonly PropertyKey[]): string {
  const parts = path.map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : String(step)));
  const last = path.findLastIndex((step) => typeof step !== 'number');
  const around = parts.slice(0, Math.max(last, 0)).join(' ');
  const own = [`"${parts[last] ?? ''}"`, ...parts.slice(last + 1)].join(' ');
  return around === '' ? own : `${own} (${around})`;
}

function isPage(path: readonly PropertyKey[]): boolean {
  return path.some((step) => step === 'page' || step === 'pages');
}

function describeType(expected: string, name: string, value: unknown): string {
  switch (expected) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean'
        ? `Feltet ${name} skal være tekst. Sæt citationstegn om: "${value}".`
        : `Feltet ${name} skal være en tekst og ikke en liste eller et felt med underfelter.`;
    case 'number':
    case 'int':
      return `Feltet ${name} skal være et helt tal uden citationstegn og uden andre tegn.`;
    case 'boolean':
      return `Feltet ${name} skal være true (ja) eller false (nej).`;
    case 'array':
      return `Feltet ${name} skal være en liste. Skriv punkterne i kantede parenteser med komma imellem: [a, b].`;
    default:
      return `Feltet ${name} skal have underfelter. Se, hvordan det er skrevet i de andre filer i mappen.`;
  }
}

/** Where a value may have several forms, the form that came nearest tells what is wrong. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, fields: readonly string[]): string {
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]?.[0];
  if (nearest === undefined) return `Feltet ${nameField(issue.path)} har ikke den rigtige form.`;
  const inner = nearest.path.reduce<unknown>(
    (part, step) => (part as Record<PropertyKey, unknown> | null)?.[step],
    value,
  );
  return describeIssue({ ...nearest, path: [...issue.path, ...nearest.path] }, inner, fields);
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

/** The rules that the schemas of src/corpus add with `params.rule`. */
function describeRule({ params, input }: z.core.$ZodIssueCustom, name: string, value: unknown): string {
  const shown = value ?? input;
  switch (params?.['rule']) {
    case 'ageOrder': {
      const { from, to } = shown as { from: number; to: number };
      return `Alderen vender forkert i feltet ${name}: fra ${from} til ${to} år. Byt om på tallene.`;
    }
    case 'placeholders':
      return describePlaceholders(params, name);
    default:
      return `Feltet ${name} har ikke den rigtige form. Se, hvordan feltet er skrevet i de andre filer i mappen.`;
  }
}

function describePlaceholders(params: Record<string, unknown>, name: string): string {
  const list = (names: unknown) => (names as string[]).map((one) => `{${one}}`).join(', ');
  const missing = list(params['missing']);
  const unknown = list(params['unknown']);
  return [
    missing &&
      `Teksten ${name} mangler ${missing}: dér sætter assistenten selv en værdi ind. Skriv det ind i teksten igen.`,
    unknown && `Teksten ${name} har ${unknown}, som assistenten ikke kan udfylde her. Ret eller slet det.`,
  ]
    .filter(Boolean)
    .join(' ');
}
