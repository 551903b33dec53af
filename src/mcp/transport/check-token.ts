/** How a caller's token stands: the right one, none, or a wrong one. */
export type TokenVerdict = 'right' | 'missing' | 'wrong';

/** Compares the bearer token of a request with the one that is needed, in a time that tells nothing of either. */
export async function checkToken(request: Request, needed: string): Promise<TokenVerdict> {
  const [, given] = /^Bearer +(\S+) *$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  if (given === undefined) return 'missing';
  const [a, b] = await Promise.all([digest(given), digest(needed)]);
  let difference = 0;
  for (const [at, byte] of a.entries()) difference |= byte ^ (b[at] ?? 0);
  return difference === 0 ? 'right' : 'wrong';
}

const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** The WWW-Authenticate header of a refusal, after RFC 6750: a request without a token is told of no error. */
export function challenge(verdict: Exclude<TokenVerdict, 'right'>): string {
  const realm = 'Bearer realm="lovende-praksis"';
  return verdict === 'missing' ? realm : `${realm}, error="invalid_token"`;
}
