/** A request of one text: 8,000 characters at their longest in JSON or a form, and room for the rest. */
const ONE_TEXT = 128 * 1024;

/** A whole conversation: 240,000 characters at one to two bytes each, and the JSON around them. */
const CONVERSATION = 512 * 1024;

/** The largest body that a path takes, in bytes; a larger one is refused before it is parsed. */
export const mostBodyBytes = (path: string): number =>
  path === '/api/chat' || path === '/v1/chat/completions' ? CONVERSATION : ONE_TEXT;

/**
 * Whether a request costs more than a look-up: it brings a text in its body or in its address. Pages and lists as such
 * are not counted, so that browsing is free.
 */
export const isCounted = (method: string, url: string): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(method) || url.includes('?');
