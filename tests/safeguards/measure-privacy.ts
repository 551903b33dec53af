import type { Redacted } from '../../src/safeguards/redact-personal-data.ts';
import type { PlantedCase } from './generate-personal-data.ts';

/** How many of a kind there were, and those that went wrong. */
export interface PrivacyFigure {
  cases: number;
  readonly wrong: { readonly text: string; readonly became: string }[];
}

/** Whether what was planted is gone (all but two of its digits, or its local part), or, of a look-alike, untouched. */
function isRight({ kind, text, planted }: PlantedCase, became: string): boolean {
  if (kind === 'lookAlike') return became === text;
  if (kind === 'email') return !became.includes(planted.split(/@|\s|\(|\[/)[0] ?? planted) && !became.includes(planted);
  const digits = (written: string): string => written.normalize('NFKC').replace(/\D/g, '');
  const around = digits(text).length - digits(planted).length;
  return digits(became).length <= around;
}

/** Redacts every case and counts per kind. */
export function measurePrivacy(
  cases: readonly PlantedCase[],
  redact: (text: string) => Redacted,
): Record<PlantedCase['kind'], PrivacyFigure> {
  const none = (): PrivacyFigure => ({ cases: 0, wrong: [] });
  const figures = { cpr: none(), email: none(), phone: none(), lookAlike: none() };
  for (const planted of cases) {
    const figure = figures[planted.kind];
    const became = redact(planted.text).text;
    figure.cases++;
    if (!isRight(planted, became)) figure.wrong.push({ text: planted.text, became });
  }
  return figures;
}
