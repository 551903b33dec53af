import * as z from 'zod';

/** Names that only this machine answers to. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Where something may be reached without TLS: on this machine only. */
const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));

/** A text that may be left out. */
export const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text));

/** The address of a service, such as https://models.example/v1; empty for none. */
export const optionalAddress = optionalText.refine(
  (text) => text === null || isSecure(URL.parse(text) ?? new URL('none:')),
  'must be an address with https (http only on this machine)',
);

/** The address that this assistant is served at, without a path; empty for none. */
export const optionalOrigin = optionalText.transform((text, context) => {
  const url = text === null ? null : URL.parse(text);
  if (text === null) return null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url.origin;
  context.addIssue({ code: 'custom', message: 'must be an address without a path, like https://praksis.example.dk' });
  return z.NEVER;
});

/** A list with commas or blanks between its parts, each of which has to pass a check. */
export const listOf = (isPart: (part: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((parts) => parts.every(isPart), message);

/** "https://www.example.dk": the origin of a browser page, exactly as browsers write it. */
export const isOrigin = (part: string): boolean => {
  const url = URL.parse(part);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === part;
};

/** A host name of letters, digits, dots and hyphens; "*.example.dk" takes in all below it. */
export const isHostPattern = (part: string): boolean => /^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*$|^\[[\da-f:.]+\]$/i.test(part);

/** An origin whose host may begin with "*.": what a Content-Security-Policy takes for a site, and nothing that ends it. */
export const isSitePattern = (part: string): boolean => /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d+)?$/.test(part);

/** "true" or "false". */
export const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');

/** A whole number within bounds. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must be a whole number from ${least} to ${most}`);

/** A whole number within bounds, or "off". */
export const numberOrOff = (least: number, most: number) =>
  z.union([z.literal('off').transform(() => null), wholeNumber(least, most)], `must be off or ${least} to ${most}`);

/** A name of letters, digits and a few marks, fit for a header or a log; empty for none. */
export const optionalName = optionalText.refine(
  (text) => text === null || /^[\w.+-]{1,80}$/.test(text),
  'must be letters, digits, dots, hyphens',
);
