import type { PracticeView } from '../../contract/catalogue-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import { ageText } from '../practice-dimensions.ts';
import { OLDEST, YOUNGEST } from '../practice-filter.ts';
import { groupPractices } from './group-practices.ts';

interface AgeChartProps {
  readonly texts: WebTexts;
  readonly practices: readonly PracticeView[];
}

const TICKS = [10, 15, 20, 25, 30];
/** Units of a drawing for a year, and its height. */
const YEAR = 10;
const HEIGHT = 16;

/** The age span of each practice as a bar, by phase. It is a table whose last column is a drawing too, so both say the same. */
export function AgeChart({ texts, practices }: AgeChartProps) {
  const { ages } = texts;
  const known = practices.filter(({ age }) => age !== null);
  const unknown = practices.length - known.length;
  return (
    <figure class="age-chart" aria-labelledby="aldre">
      <figcaption>
        <h3 id="aldre">{ages.heading}</h3>
        <p class="hint">{ages.description}</p>
      </figcaption>
      {known.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{ages.practice}</th>
              <th scope="col">
                {ages.age}
                <span class="ticks" aria-hidden="true">
                  {TICKS.map((tick) => (
                    <span>{tick}</span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          {groupPractices(known, texts).map(({ heading, practices: members }) => (
            <tbody>
              <tr class="group">
                <th scope="rowgroup" colspan={2}>
                  {heading}
                </th>
              </tr>
              {members.map(({ name, url, age }) => (
                <tr>
                  <th scope="row">
                    <a href={url}>{name}</a>
                  </th>
                  <td>{age !== null && <Bar age={age} label={ageText(age, texts)} />}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      <p class="hint">{unknownText(known.length, unknown, texts)}</p>
    </figure>
  );
}

function Bar({ age, label }: { readonly age: NonNullable<PracticeView['age']>; readonly label: string }) {
  // A year lasts until the next birthday, so a bar ends where the year after its last one begins.
  const start = (Math.max(age.from ?? YOUNGEST, YOUNGEST) - YOUNGEST) * YEAR;
  const end = (Math.min((age.to ?? OLDEST) + 1, OLDEST) - YOUNGEST) * YEAR;
  const width = (OLDEST - YOUNGEST) * YEAR;
  return (
    <>
      <span class="age">{label}</span>
      <svg
        class="bar"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {TICKS.map((tick) => (
          <rect class="tick" x={(tick - YOUNGEST) * YEAR - (tick === OLDEST ? 1 : 0)} width={1} height={HEIGHT} />
        ))}
        <rect class="span" x={start} y={3} width={end - start} height={HEIGHT - 6} />
      </svg>
    </>
  );
}

function unknownText(known: number, unknown: number, { ages }: WebTexts): string {
  if (unknown === 0) return '';
  if (known === 0) return ages.none;
  return unknown === 1 ? ages.unknownOne : fillText(ages.unknown, { count: unknown });
}
