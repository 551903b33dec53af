import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import type { CorpusProblem } from './corpus-problem.ts';

/** The way to a value in a YAML document, e.g. ['tags', 2, 'page']. */
export type YamlPath = readonly PropertyKey[];

/** A parsed YAML text that still knows where everything stood. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** The line of a value, or of the nearest thing around it that exists. */
  lineOf(path: YamlPath): number;
  readonly problems: readonly CorpusProblem[];
}

/**
 * Parses YAML 1.2 and tells its syntax errors in plain Danish.
 *
 * @param file - path for the problems
 */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: describeSyntaxError(error),
  }));
  return {
    file,
    data: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line,
    problems: problems.slice(0, 1),
  };
}

function offsetOf(contents: Node | null, path: YamlPath): number {
  let node: unknown = contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isPair(node)) node = node.value;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

const NOT_CLOSED =
  'Et citationstegn, en kantet parentes [ eller en tuborg { er ikke lukket på denne linje eller lige over den. Luk den.';

function describeSyntaxError({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Det samme felt står to gange. Slet det ene.';
    case 'TAB_AS_INDENT':
      return 'Linjen er rykket ind med tabulator. Brug mellemrum i stedet.';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? NOT_CLOSED
        : 'Linjen er ikke rykket rigtigt ind. Sæt lige så mange mellemrum foran som ved felterne omkring den.';
    case 'MISSING_CHAR':
      return NOT_CLOSED;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Linjen kan ikke læses. Står der et kolon inde i teksten, så sæt hele teksten i citationstegn "…".';
    default:
      return `Linjen kan ikke læses som YAML. Se efter kolon, citationstegn og indrykning; teksten kan sættes i "…". (${message})`;
  }
}
