import type { CorpusContent } from '../corpus/corpus.ts';
import type { Addresses, Names } from '../corpus/names-schema.ts';
import type { PersonalData } from '../corpus/personal-data-schema.ts';
import type { PersonalDataKind } from './cut-text.ts';

/** What the redactor works by; plain JSON, small enough for a browser, which then redacts before it sends. */
export interface RedactionRules {
  /** The words that stand where personal data stood. */
  readonly placeholders: Readonly<Record<PersonalDataKind, string>>;
  /** Phone numbers that may stand, such as those of help lines, as digits only. */
  readonly keptNumbers: readonly string[];
  /** Names that are nobody's: of practices, organisations and places. */
  readonly keptPhrases: readonly string[];
  readonly personalData: PersonalData;
  readonly names: Names;
  readonly addresses: Addresses;
}

/** One or more capitalised words that do not open a sentence: the organisations that the catalogue names. */
const NAMES_IN_TEXT = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}-]+(?: (?:og |for )?\p{Lu}[\p{L}-]+)*/gu;

/** The rules of one corpus. */
export function redactionRulesOf({
  practices,
  focusPoints,
  words,
  texts,
}: Pick<CorpusContent, 'practices' | 'focusPoints' | 'words' | 'texts'>): RedactionRules {
  const { regions, municipalities } = words.municipalities;
  return {
    placeholders: texts.safeguards.placeholders,
    keptNumbers: Object.values(words.emergency.numbers).map((number) => number.replace(/\D/g, '')),
    keptPhrases: distinct([
      ...practices.flatMap(({ name, aliases, anchoring }) => [name, ...aliases, ...(anchoring?.actors ?? [])]),
      ...focusPoints.map(({ name }) => name),
      ...[...practices, ...focusPoints].flatMap(({ summary, sections }) =>
        [summary.text, ...sections.map(({ text }) => text)].flatMap((text) => text.match(NAMES_IN_TEXT) ?? []),
      ),
      ...regions.flatMap(({ name, alias }) => [name, ...alias]),
      ...municipalities.flatMap(({ name, alias, towns }) => [
        name,
        ...alias,
        ...towns.map((town) => (typeof town === 'string' ? town : town.name)),
      ]),
    ]),
    personalData: words.personalData,
    names: words.names,
    addresses: words.addresses,
  };
}

const distinct = (phrases: readonly string[]): string[] => [...new Set(phrases)].sort();
