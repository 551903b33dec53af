import { cutText, type PersonalDataKind } from './cut-text.ts';
import { createAddressFinder } from './redact-addresses.ts';
import { createContactFinder } from './redact-contacts.ts';
import { createCprFinder } from './redact-cpr.ts';
import { createNameFinder } from './redact-names.ts';
import type { RedactionRules } from './redaction-rules.ts';

/** A text without personal data, and what kinds were taken out. */
export interface Redacted {
  readonly text: string;
  readonly found: readonly PersonalDataKind[];
}

/** Signs that are not seen and that a number may be cut up by: soft hyphens, zero-width spaces, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Makes the function that takes personal data out of a text: CPR numbers, e-mail addresses, profiles, phone numbers,
 * numbers of accounts and cases, street addresses, and names as far as they can be told. The same code runs in the
 * Worker and in the browser.
 */
export function createRedactor(rules: RedactionRules): (text: string) => Redacted {
  const findCpr = createCprFinder(rules.personalData);
  const findContacts = createContactFinder(rules.personalData, new Set(rules.keptNumbers));
  const findAddresses = createAddressFinder(rules.addresses);
  const findNames = createNameFinder(rules.names, rules.keptPhrases);
  return (text) => {
    const visible = text.replace(INVISIBLE, '');
    const cuts = [...findCpr(visible), ...findContacts(visible), ...findAddresses(visible), ...findNames(visible)];
    return cutText(visible, cuts, rules.placeholders);
  };
}
