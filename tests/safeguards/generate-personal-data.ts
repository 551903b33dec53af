// Every number, name and address made here is invented by chance; none is a person's.
import fc from 'fast-check';

/** A sentence with something planted, and what of it must be gone (or, of a look-alike, must stay). */
export interface PlantedCase {
  readonly kind: 'cpr' | 'email' | 'phone' | 'lookAlike';
  readonly text: string;
  readonly planted: string;
}

const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const day = fc.oneof({ weight: 9, arbitrary: two(1, 31) }, { weight: 1, arbitrary: two(61, 91) });
const numbers = fc.record({ day, month: two(1, 12), year: two(0, 99), last: digits(4) });

/** The ways in which a CPR number is written. */
const cpr = fc
  .tuple(
    numbers,
    fc.constantFrom('', ' ', '.', '/', '-', '\u00a0', '\u00ad', '\u200b'),
    fc.constantFrom(
      '',
      '-',
      ' ',
      ' - ',
      '–',
      '—',
      '\u2011',
      '\u2212',
      '\u00a0',
      '\n',
      '-\n',
      '. ',
      ' / ',
      ', ',
      ': ',
      '_',
      '\t',
    ),
    fc.constantFrom(
      'plain',
      'plain',
      'plain',
      'fullWidth',
      'glued',
      'pairs',
      'spaced',
      'brackets',
      'century',
      'pieces',
    ),
  )
  .map(([{ day: dd, month, year, last }, inDate, between, style]) => {
    const date = [dd, month, year].join(inDate);
    if (style === 'fullWidth') return fullWidth(`${date}${between}${last}`);
    if (style === 'glued') return `CPR${dd}${month}${year}${between}${last}`;
    if (style === 'pairs') return `${dd} ${month} ${year} ${last.slice(0, 2)} ${last.slice(2)}`;
    if (style === 'spaced') return `${dd}${month}${year}${last}`.split('').join(' ');
    if (style === 'brackets') return `${dd}${month}${year} (${last})`;
    if (style === 'century') return `${dd}-${month}-20${year}-${last}`;
    if (style === 'pieces') return `${dd}${month}${year} og de sidste fire er ${last}`;
    return `${date}${between}${last}`;
  });

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvyæøå'), minLength: 2, maxLength: 10 });
const email = fc
  .tuple(
    letters,
    fc.constantFrom('', '.', '_', '-'),
    letters,
    fc.constantFrom('@', '@', '@', ' (at) ', '[at]', ' snabel-a '),
    letters,
    fc.constantFrom('.dk', '.com', '.example', '.co.uk'),
  )
  .map(([first, joint, second, at, host, end]) => `${first}${joint}${second}${at}${host}${end}`);

/** Danish numbers begin with 2-9; those that a help line has are not made. */
const phone = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    digits(7),
    fc.constantFrom('2222', '44', '8', '323', '2222dash', '2222dot', '332'),
    fc.constantFrom('', '', '', '+45 ', '+45', '0045 ', '(+45) '),
  )
  .filter(([first, rest]) => `${first}${rest}` !== '70201201')
  .map(([first, rest, shape, code]) => {
    const number = `${first}${rest}`;
    const cut = (sizes: string, joint: string): string =>
      [...sizes]
        .map((size, at) => {
          const from = [...sizes.slice(0, at)].reduce((sum, earlier) => sum + Number(earlier), 0);
          return number.slice(from, from + Number(size));
        })
        .join(joint);
    if (shape === '2222dash') return code + cut('2222', '-');
    if (shape === '2222dot') return code + cut('2222', '.');
    return code + cut(shape, ' ');
  });

const year = fc.integer({ min: 1950, max: 2030 }).map(String);
const amount = fc.integer({ min: 1, max: 999 });
/** What looks like personal data and is none. */
const lookAlike = fc.oneof(
  fc.tuple(year, year).map(([from, to]) => `i perioden ${from}-${to}`),
  fc
    .tuple(two(1, 28), two(1, 12), year, fc.constantFrom('.', '-', '/'))
    .map(([d, m, y, joint]) => `den ${d}${joint}${m}${joint}${y}`),
  fc.tuple(year, two(1, 12), two(1, 28)).map(([y, m, d]) => `dato ${y}-${m}-${d}`),
  fc.tuple(two(10, 29), two(10, 29)).map(([from, to]) => `${from}-${to}-årige`),
  fc.tuple(amount, digits(3), digits(3)).map(([a, b, c]) => `${a}.${b}.${c} kr.`),
  fc.tuple(two(1, 99), digits(3)).map(([a, b]) => `${a}.${b} borgere`),
  digits(8).map((number) => `CVR ${number}`),
  digits(8).map((number) => `cvr-nr.: ${number.replace(/(..)(?=.)/g, '$1 ')}`),
  fc.tuple(two(7, 11), two(12, 20)).map(([from, to]) => `kl. ${from}.00-${to}.30`),
  fc.tuple(two(7, 11), two(12, 20)).map(([from, to]) => `${from}:00 - ${to}:30`),
  fc
    .constantFrom('112', '114', '116 111', '1888', '70 201 201', '70201201', '116111')
    .map((number) => `ring ${number}`),
  fc.integer({ min: 1, max: 180 }).map((number) => `efter § ${number} i barnets lov`),
  fc.tuple(amount, amount).map(([a, b]) => `${a} af ${b} unge, ${Math.round((100 * a) / b)} %`),
  digits(4).map((number) => `postnummer ${number}`),
  fc.tuple(two(1, 9), two(10, 30)).map(([a, b]) => `${Number(a)}. klasse, ${b} dages fravær`),
  fc.tuple(two(1, 12), year).map(([month, y]) => `måned ${month}/${y}`),
  digits(13).map((number) => `EAN 5${number.slice(1)}`),
  fc.tuple(amount, amount, amount).map(([a, b, c]) => `hold på ${a}, ${b} og ${c}`),
);

const before = fc.constantFrom(
  '',
  'Dreng på 17, ',
  'Kontakt: ',
  'Det drejer sig om ',
  'cpr-nr.: ',
  'Pigen (',
  'tlf. ',
  'Mor skriver: ',
  'Han har 3 søskende; ',
  'I 9. klasse. ',
);
const after = fc.constantFrom(
  '',
  ', 16 år',
  '.',
  ' går på FGU',
  ') bor hjemme',
  ' 17 år',
  '; angst',
  '\nHan vil arbejde.',
  '?',
);

const plant = (kind: PlantedCase['kind'], planted: fc.Arbitrary<string>): fc.Arbitrary<PlantedCase> =>
  fc
    .tuple(before, planted, after)
    .map(([start, middle, end]) => ({ kind, planted: middle, text: start + middle + end }));

/** Cases by chance, the same for the same seed: four in ten CPR numbers, two each of the others. */
export const samplePlantedCases = (seed: number, count: number): PlantedCase[] =>
  fc.sample(
    fc.oneof(
      { weight: 4, arbitrary: plant('cpr', cpr) },
      { weight: 2, arbitrary: plant('email', email) },
      { weight: 2, arbitrary: plant('phone', phone) },
      { weight: 2, arbitrary: plant('lookAlike', lookAlike) },
    ),
    { seed, numRuns: count },
  );
