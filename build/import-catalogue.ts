import { join } from 'node:path';
import { formatProblem } from './corpus/corpus-problem.ts';
import { readCorpusFiles } from './corpus/read-corpus-files.ts';
import { readCorpus } from './read-corpus.ts';
import { importSource } from './source/import-source.ts';
import { SourceError } from './source/source-error.ts';

// npm run corpus:source -- FILE: puts the catalogue's own text, as PDF or text, beside the corpus. docs/original-text.md
const corpus = join(import.meta.dirname, '..', 'corpus');
const { content, problems } = readCorpus(readCorpusFiles(corpus).files);
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  fail('Skriv, hvor kataloget ligger: npm run corpus:source -- katalog.pdf');
} else if (content === null) {
  for (const problem of problems) console.error(formatProblem(problem));
  fail('Korpusset kan ikke læses. Ret det, der står ovenfor, og prøv igen.');
} else {
  try {
    const onStep = (message: string): void => console.error(message);
    console.log(`\n${await importSource(file, content, { folder: join(corpus, 'source'), onStep })}`);
    console.log(
      'Teksten ligger i corpus/source/ og kommer med næste gang, du kører npm run build. Slet mappen for at undvære den.',
    );
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    fail(`${error.message}\nIntet er ændret.`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
