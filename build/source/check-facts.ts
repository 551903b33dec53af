import type { FocusPoint, Practice } from '../../src/corpus/practice-schema.ts';
import type { Passage, Source } from '../../src/corpus/source-schema.ts';
import { squash } from './entry-names.ts';

/** Something that the corpus says and the catalogue's text does not, or not there. */
export interface Difference {
  readonly entry: string;
  /** What was looked for, in plain Danish, with its page where it has one. */
  readonly message: string;
}

/** Numbers that print as words too; a "1" may stand as "hver" and in the names of intervals. */
const NUMBER_WORDS: Readonly<Record<string, RegExp>> = {
  '1': /(?<!\p{L})(en|et|én|ét|hver|første)(?!\p{L})|månedlig|årlig|ugentlig/iu,
  '2': /(?<!\p{L})(to|begge|anden)(?!\p{L})/iu,
  '3': /(?<!\p{L})(tre|tredje)(?!\p{L})/iu,
  '4': /(?<!\p{L})(fire|fjerde)(?!\p{L})|kvartal/iu,
  '5': /(?<!\p{L})(fem|femte)(?!\p{L})/iu,
  '6': /(?<!\p{L})seks(?!\p{L})/iu,
  '7': /(?<!\p{L})syv(?!\p{L})/iu,
  '8': /(?<!\p{L})otte(?!\p{L})/iu,
  '9': /(?<!\p{L})ni(?!\p{L})/iu,
  '10': /(?<!\p{L})ti(?!\p{L})/iu,
};

/** Holds every fact of the corpus against the catalogue's text: numbers, ages, links, places and who runs it. */
export function checkFacts(
  practices: readonly Practice[],
  focusPoints: readonly FocusPoint[],
  { pages, passages }: Source,
): Difference[] {
  const textOf = new Map(pages.map(({ number, text }) => [number, text]));
  return [
    ...practices.flatMap((practice) => checkPractice(practice, new Witness(practice.id, textOf, passages))),
    ...focusPoints.flatMap((focusPoint) => {
      const witness = new Witness(focusPoint.id, textOf, passages);
      return [
        ...witness.onPages([focusPoint.page]),
        ...witness.numbers(focusPoint.summary.text, [focusPoint.page]),
        ...focusPoint.sections.flatMap(({ text, pages: cited }) => witness.numbers(text, cited)),
      ];
    }),
  ];
}

function checkPractice(practice: Practice, witness: Witness): Difference[] {
  const { pages, summary, targetGroup, focus, age, anchoring, figures, links, sections, context } = practice;
  const facts = [summary, targetGroup, focus, ...practice.excludes].filter((fact) => fact !== null);
  return [
    ...witness.onPages(pages),
    ...facts.flatMap(({ text, page }) => witness.numbers(text, [page])),
    ...(age === null ? [] : witness.age(age.from, age.to, age.page)),
    ...figures.flatMap(({ value, text, page }) => witness.numbers(`${value} ${text}`, [page])),
    ...sections.flatMap(({ text, pages: cited }) => witness.numbers(text, cited)),
    ...(anchoring?.actors ?? []).flatMap((actor) => witness.words(actor, anchoring?.page ?? 0)),
    ...witness.named([...practice.municipalities, ...practice.regions], context),
    ...links.flatMap(({ url, page }) => witness.link(url, page)),
    ...witness.linksOfText(links.map(({ url }) => url)),
  ];
}

/** What the catalogue's text says of one entry. */
class Witness {
  readonly #entry: string;
  readonly #textOf: ReadonlyMap<number, string>;
  readonly #own: readonly Passage[];

  constructor(entry: string, textOf: ReadonlyMap<number, string>, passages: readonly Passage[]) {
    this.#entry = entry;
    this.#textOf = textOf;
    this.#own = passages.filter(({ entries }) => entries.includes(entry));
  }

  onPages(pages: readonly number[]): Difference[] {
    const missing = pages.filter((page) => !this.#own.some((passage) => passage.page === page));
    return missing.map((page) => this.#tell(`ingen passage på side ${page}, som korpusset henviser til`));
  }

  /** Numbers of our text that no passage of the entry on these pages has. Page numbers ("side 13") are left out. */
  numbers(text: string, pages: readonly number[]): Difference[] {
    const said = this.#own
      .filter(({ page }) => pages.includes(page))
      .map((passage) => `${passage.section ?? ''} ${passage.text}`);
    const there = said.join('\n').replace(/(\d\.) (?=\d)/g, '$1');
    const numbers = new Set(text.replace(/\bside \d+(?:(?:[-–,]| og )\s?\d+)*/gi, '').match(/\d+(?:[.,]\d+)*/g) ?? []);
    return [...numbers]
      .filter((number) => !hasNumber(there, number))
      .map((number) => this.#tell(`tallet ${number} står ikke i passagerne på side ${pages.join(', ')}`));
  }

  /** "under 30" says as much as "to 29". */
  age(from: number | null, to: number | null, page: number): Difference[] {
    const under = to === null ? null : new RegExp(`(under|yngre end) ${to + 1}(?!\\d)`, 'i');
    const said = this.#own.some((passage) => passage.page === page && under?.test(passage.text));
    return this.numbers([from, said ? null : to].filter((end) => end !== null).join(' '), [page]);
  }

  /** Who runs it: each word of our text must stand in a passage of the page. */
  words(words: string, page: number): Difference[] {
    const there = this.#own.filter((passage) => passage.page === page).map(({ text }) => squash(text));
    const wanted = words.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2);
    if (there.some((text) => wanted.every((word) => text.includes(squash(word))))) return [];
    return [this.#tell(`"${words}" står ikke i passagerne på side ${page}`)];
  }

  /** Places: each must stand in a passage, unless the whole country is meant. */
  named(places: readonly string[], context: string): Difference[] {
    const there = squash(this.#own.map(({ section, text }) => `${section ?? ''} ${text}`).join(' '));
    const parts = context.replace(/ \(.*\)$/, '').split(/, | og /);
    return [...new Set([...places, ...parts])]
      .filter((place) => !there.includes(squash(place)))
      .map((place) => this.#tell(`stedet "${place}" står ikke i passagerne`));
  }

  link(url: string, page: number): Difference[] {
    if (this.#textOf.get(page)?.includes(bare(url))) return [];
    return [this.#tell(`linket ${url} står ikke på side ${page}`)];
  }

  /** Addresses of the passages that the corpus does not have. */
  linksOfText(urls: readonly string[]): Difference[] {
    const printed = this.#own.flatMap(({ text }) => text.match(/(?:https?:\/\/|www\.)\S+/g) ?? []);
    const known = new Set(urls.map(bare));
    return [...new Set(printed)]
      .filter((url) => !known.has(bare(url)))
      .map((url) => this.#tell(`teksten har linket ${url}, som korpusset ikke har`));
  }

  #tell(message: string): Difference {
    return { entry: this.#entry, message };
  }
}

const bare = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

function hasNumber(text: string, number: string): boolean {
  const pattern = new RegExp(
    `(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)|(?<!\\d)${number.replaceAll('.', '\\.')}(?!\\d)`,
  );
  return pattern.test(text) || NUMBER_WORDS[number]?.test(text) === true;
}
