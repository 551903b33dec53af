import type { SourceReport } from './build-source.ts';
import type { Dropped, DropReason } from './sheet.ts';

const REASONS: Readonly<Record<DropReason, string>> = {
  footer: 'sidefødder (de gav sidetallene)',
  stray: 'løse tal og tegn',
  leftover: 'rester af skabelonen',
  link: 'lister med links under sidefoden',
  columns: 'navne på kolonner i tabeller',
};

/** The report of an import for the operator, in plain Danish. It repeats left-overs of the text, so it is no more public than the text. */
export function formatReport(report: SourceReport): string {
  const { pages, passages, short, general, practices, focusPoints } = report;
  return [
    `Sider: ${pages.length} (${pages.join(', ')})`,
    `Passager: ${passages}, heraf ${short} på under 40 ord, hvor overskriften eller rækken ikke har flere`,
    `Praksisser med mindst én passage: ${practices.attached} af ${practices.all}`,
    `Fokuspunkter med mindst én passage: ${focusPoints.attached} af ${focusPoints.all}`,
    ...report.unattached.map((id) => `  uden passage: ${id}`),
    `Passager, der ikke handler om én bestemt (indledninger, metode): ${general}`,
    ...report.placed.map(
      ({ words, page }) => `Et ark på ${words} ord er ingen side for sig og er lagt til side ${page}`,
    ),
    '',
    'Taget ud af teksten:',
    ...formatDropped(report.dropped),
    '',
    report.differences.length === 0
      ? 'Korpussets oplysninger står alle i teksten.'
      : `Oplysninger, som teksten ikke har på det sted (${report.differences.length}). Se efter, hvem der har ret:`,
    ...report.differences.map(({ entry, message }) => `  ${entry}: ${message}`),
    '',
  ].join('\n');
}

function formatDropped(dropped: readonly Dropped[]): string[] {
  const reasons = Object.keys(REASONS) as DropReason[];
  const rows = reasons.flatMap((reason) => {
    const texts = dropped.filter(({ why }) => why === reason).map(({ text }) => text);
    return texts.length === 0 ? [] : [`  ${texts.length} ${REASONS[reason]}: ${[...new Set(texts)].join(' | ')}`];
  });
  return rows.length === 0 ? ['  intet'] : rows;
}
