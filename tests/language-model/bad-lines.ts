/** Ways in which a model spoils a sentence. Each makes another sentence out of the one given, or null where it cannot. */
export const SPOILERS: Readonly<Record<string, (line: string, instructions: string) => string | null>> = {
  'an invented practice': (line) => `${line} Fremtidshuset i Sorø tager også imod unge.`,
  'an invented practice that opens the sentence': (line) => line.replace(/^\S+/, 'Springtårnet'),
  'an invented practice in small letters': (line) => line.replace(/\.$/, ' i huset ungekompasset.'),
  'another practice of the catalogue': (line) => `Jobcamp: ${line}`,
  'another municipality': (line) => line.replace(/\.$/, ' i Thisted.'),
  'an altered number': (line) =>
    /\d/.test(line) ? line.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) : null,
  'an added number': (line) => line.replace(/\.$/, ' på 12 uger.'),
  'an added amount in words': (line) => line.replace(/\.$/, ' for halvdelen.'),
  'a link': (line) => `${line} Se https://ond.example/her.`,
  'a link without its scheme': (line) => `${line} Se ond.dk.`,
  'a link in Markdown': (line) => `[${line}](https://ond.example)`,
  'a picture in Markdown': (line) => `${line} ![](//ond.example/x.png)`,
  'a leak of the instructions': (_line, instructions) => instructions.slice(0, 120),
  'a leak after the sentence': (line, instructions) => `${line} ${instructions.slice(60, 160)}`,
  'talk of itself': (line) => `${line} Jeg er en sprogmodel.`,
  English: () => 'This practice helps young people with anxiety to get a job or an education.',
  'English after the sentence': (line) => `${line} Please contact them today.`,
  'an HTML tag': (line) => `<img src=x onerror=alert(1)>${line}`,
  'an escaped HTML tag': (line) => `${line} &lt;script&gt;`,
  'a wide HTML tag': (line) => `${line} ＜b＞`,
  'a hidden character': (line) => line.replace(' ', ' \u200b'),
  'letters of another script': (line) => line.replace(/[ae]/g, (letter) => (letter === 'a' ? 'а' : 'е')),
  'a promise': (line) => line.replace(/\.$/, ', og det virker.'),
  'a proof': (line) => line.replace(/\.$/, ', og det er evidensbaseret.'),
  'a stronger word': (line) => (/\balle\b/.test(line) ? null : line.replace(/\.$/, ' for alle.')),
  'a denial': (line) => line.replace(/^(\S+ \S+)/, '$1 ikke'),
  'a denial gone': (line) => (/ ikke /.test(line) ? line.replace(/ ikke /, ' ') : null),
  'another source': (line) => `${line} [9]`,
  'a law': (line) => line.replace(/\.$/, ' efter loven.'),
  'a claim in known words': () => 'Unge får løn og bolig af kommunen.',
  'half the sentence': (line) => `${line.slice(0, Math.floor(line.length / 3))}.`,
  'the sentence twice over': (line) => `${line} ${line} ${line}`,
  'a subject of another': (line) => line.replace(/\.$/, ' med misbrug.'),
  'both instead of either': (line) => (/ eller /.test(line) ? line.replace(/ eller /, ' og ') : null),
  'an outcome instead of a chance': (line) => (/ kan /.test(line) ? line.replace(/ kan /, ' ') : null),
  'a word over again': (line) => (/\w{6,}\.$/.test(line) ? line.replace(/(\S+)\.$/, '$1 med $1.') : null),
  'more instead of fewer': (line) => (/ færre /.test(line) ? line.replace(/ færre /, ' flere ') : null),
  'another person': (line) => (/ unge /.test(line) ? line.replace(/ unge /, ' forældre ') : null),
  'another aim': (line) => line.replace(/\S+\.$/, 'fængsel.'),
  'a compound of its words': (line) => (/ misbrug/.test(line) ? line.replace(/ misbrug/, ' misbrugsbehandling') : null),
  nothing: () => '',
};

/** Ways in which a model spoils the answer as a whole: the numbered lines that it should have written are given. */
export const ANSWER_SPOILERS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a preamble': (lines) => `Selvfølgelig! Her er linjerne:\n${number(lines)}`,
  'no numbers': (lines) => lines.join('\n'),
  'the order turned round': (lines) => (lines.length < 2 ? 'intet' : number([...lines].reverse())),
  'lines left out': (lines) => number(lines.slice(0, -1)),
  'one line for all': (lines) => lines.join(' '),
  JSON: (lines) => JSON.stringify(lines),
};

/** Lines as the model should write them. */
export const number = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}: ${line}`).join('\n');

/** A rephrasing that says the same. */
export const sayWell = (line: string): string =>
  line
    .replace(/ som /, ' der ')
    .replace(/, der /, ', som ')
    .replace(/ samt /, ' og ')
    .replace(/^(Det er) /, 'Her er det ')
    .replace(/, så /, ', så at ');
