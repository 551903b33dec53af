// Names and addresses are put together by chance by @faker-js/faker; none is meant to be a person's.
import { type Faker, fakerDA, fakerPL, fakerTR } from '@faker-js/faker';

/** A text with a name or an address, and the parts of it that must be gone. */
export interface IdentityCase {
  readonly kind:
    | 'Danish full name'
    | 'Danish given name'
    | 'Turkish or Polish full name'
    | 'Turkish or Polish given name'
    | 'address';
  readonly text: string;
  readonly parts: readonly string[];
}

/** Where a name stands in what practitioners write. The first half says that a name comes; the second does not. */
const SENTENCES: readonly ((name: string) => string)[] = [
  (name) => `Jeg sidder med en dreng på 17, der hedder ${name}, og han er stoppet på FGU.`,
  (name) => `Min elev ${name} kommer ikke i skole mere.`,
  (name) => `Pige på 16 ved navn ${name} med angst.`,
  (name) => `Hvad kan jeg foreslå?\n\nMed venlig hilsen\n${name}`,
  (name) => `Navn: ${name}. Alder 19. Kontanthjælp.`,
  (name) => `Vi har talt med moren ${name} om skoleværing.`,
  (name) => `${name} er 18 år og sidder på værelset hele dagen.`,
  (name) => `I går fortalte ${name}, at praktikken var hård.`,
  (name) => `Vi har holdt møde med ${name} og jobcentret om en læreplads.`,
  (name) => `Det er ${name}s tredje forsøg på en uddannelse.`,
  (name) => `Sagen drejer sig om ${name}, 21 år, uden arbejde.`,
  (name) => `Kan ${name} komme med i et forløb med mentor?`,
];

const ADDRESSES: readonly ((address: string) => string)[] = [
  (address) => `Han bor på ${address} med sin mor.`,
  (address) => `Adresse: ${address}. Ung på 20 med misbrug.`,
  (address) => `Pigen er flyttet til ${address} og kommer ikke af sted om morgenen.`,
  (address) => `${address}, dreng på 16, ikke i skole.`,
];

/** Cases by chance, the same for the same seed. */
export function sampleIdentities(seed: number, count: number): IdentityCase[] {
  for (const faker of [fakerDA, fakerPL, fakerTR]) faker.seed(seed);
  const foreign = (at: number): Faker => (at % 2 === 0 ? fakerPL : fakerTR);
  return Array.from({ length: count }, (_, at): IdentityCase => {
    const sentence = SENTENCES[at % SENTENCES.length] ?? String;
    const told = (kind: IdentityCase['kind'], parts: string[]): IdentityCase => ({
      kind,
      text: sentence(parts.join(' ')),
      parts: parts.flatMap((part) => part.split(' ')),
    });
    // Another count than that of the sentences, so that every kind meets every sentence.
    switch (at % 5) {
      case 0:
        return told('Danish full name', [fakerDA.person.firstName(), fakerDA.person.lastName()]);
      case 1:
        return told('Danish given name', [fakerDA.person.firstName()]);
      case 2:
        return told('Turkish or Polish full name', [foreign(at).person.firstName(), foreign(at).person.lastName()]);
      case 3:
        return told('Turkish or Polish given name', [foreign(at).person.firstName()]);
      default: {
        const street = fakerDA.location.streetAddress({ useFullAddress: at % 2 === 0 });
        const town = at % 3 === 0 ? `, ${fakerDA.location.zipCode()} ${fakerDA.location.city()}` : '';
        return {
          kind: 'address',
          text: (ADDRESSES[at % ADDRESSES.length] ?? String)(street + town),
          parts: [street.match(/^\D+\d+/)?.[0] ?? street],
        };
      }
    }
  });
}

/** The share (0-1) of cases of each kind of which no part is left, and some that failed. */
export function measureIdentities(cases: readonly IdentityCase[], redact: (text: string) => { text: string }) {
  const figures = new Map<IdentityCase['kind'], { cases: number; wrong: { text: string; became: string }[] }>();
  for (const { kind, text, parts } of cases) {
    const figure = figures.get(kind) ?? { cases: 0, wrong: [] };
    figures.set(kind, figure);
    figure.cases++;
    const became = redact(text).text;
    if (parts.some((part) => became.includes(part))) figure.wrong.push({ text, became });
  }
  return figures;
}
