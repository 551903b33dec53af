/** JSON nested deeper than this is refused before it is parsed; no request of ours needs more than a dozen. */
export const MOST_DEPTH = 64;

/**
 * Whether a JSON text nests lists and objects deeper than allowed. It reads the text once and need not be valid JSON;
 * brackets in texts do not count.
 */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '[' || character === '{') {
      depth++;
      if (depth > MOST_DEPTH) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}
