/** Values that are chosen from a closed list or are addresses, and what the conversation relies on. */
const KEPT = new Set(['id', 'kind', 'intent', 'strength', 'url', 'link', 'status', 'trait', 'concept', 'relation']);

/** A chat's event stream with a payload behind every text in it, also as the text and the address of a link. */
export function spoilStream(stream: string, payload: string): string {
  const spoil = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return KEPT.has(name) ? value : `${value} ${payload} [${payload}](${payload})`;
    if (Array.isArray(value)) return value.map((inner) => spoil(inner, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner, key)]));
  };
  return stream
    .split('\n\n')
    .map((block) =>
      block.replace(/^data: (.*)$/m, (_, data: string) => `data: ${JSON.stringify(spoil(JSON.parse(data)))}`),
    )
    .join('\n\n');
}
