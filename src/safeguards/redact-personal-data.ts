import type { PersonalData } from '../corpus/personal-data-schema.ts';
import { cutText, type PersonalDataKind } from './cut-text.ts';
import { createContactFinder } from './redact-contacts.ts';
import { createCprFinder } from './redact-cpr.ts';

/** A text without personal data, and what kinds were taken out. */
export interface Redacted {
  readonly text: string;
  readonly found: readonly PersonalDataKind[];
}

/** What the redactor works by; small enough to be sent to a browser, which then redacts before it sends. */
export interface RedactionRules {
  /** The words that stand where personal data stood. */
  readonly placeholders: Readonly<Record<PersonalDataKind, string>>;
  /** Phone numbers that may stand, such as those of help lines, as digits only. */
  readonly keptNumbers: readonly string[];
  readonly personalData: PersonalData;
}

/** Signs that are not seen and that a number may be cut up by: soft hyphens, zero-width spaces, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Makes the function that takes CPR numbers, e-mail addresses, profiles, phone numbers and numbers of accounts and cases
 * out of a text. The same code runs in the Worker and in the browser.
 */
export function createRedactor({
  placeholders,
  keptNumbers,
  personalData,
}: RedactionRules): (text: string) => Redacted {
  const findCpr = createCprFinder(personalData);
  const findContacts = createContactFinder(personalData, new Set(keptNumbers));
  return (text) => {
    const visible = text.replace(INVISIBLE, '');
    return cutText(visible, [...findCpr(visible), ...findContacts(visible)], placeholders);
  };
}
