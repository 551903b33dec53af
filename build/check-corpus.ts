import { join } from 'node:path';
import { checkCopiedWords } from './corpus/check-copied-words.ts';
import { formatProblem, sortProblems } from './corpus/corpus-problem.ts';
import { readCorpusFiles } from './corpus/read-corpus-files.ts';
import { readCorpus } from './read-corpus.ts';

// npm run corpus:check: says what an editor has to mend in corpus/, line by line.
const root = join(import.meta.dirname, '..');
const { files, problems } = readCorpusFiles(join(root, 'corpus'));
const reading = readCorpus(files);
const found = sortProblems([...problems, ...reading.problems, ...reading.remarks, ...checkCopiedWords(root)]);
for (const problem of found) console.error(formatProblem(problem));
if (found.length > 0) {
  console.error(found.length === 1 ? '\n1 ting skal rettes.' : `\n${found.length} ting skal rettes.`);
  process.exitCode = 1;
} else {
  console.log(`Korpusset er i orden: ${files.size} filer er læst.`);
}
