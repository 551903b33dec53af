import type { PracticeView } from '../../contract/catalogue-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import { MAP_SIZE, MUNICIPALITY_OUTLINES } from './municipality-outlines.ts';

interface PracticeMapProps {
  readonly texts: WebTexts;
  readonly practices: readonly PracticeView[];
}

const SHAPES = MUNICIPALITY_OUTLINES.map((outline) => {
  const [name = '', middle = '', path = ''] = outline.split('|');
  const [x, y] = middle.split(' ');
  return { name, x, y, path };
});

/** Denmark's municipalities with the number of practices in each; a table below it says the same and has the links. */
export function PracticeMap({ texts, practices }: PracticeMapProps) {
  const { map } = texts;
  const inPlace = SHAPES.map((shape) => ({
    ...shape,
    practices: practices.filter(({ municipalities }) => municipalities.includes(shape.name)),
  }));
  const used = inPlace.filter((place) => place.practices.length > 0);
  const placed = practices.filter(({ municipalities }) => municipalities.length > 0);
  const elsewhere = practices.filter(({ municipalities }) => municipalities.length === 0);
  return (
    <figure class="practice-map" aria-labelledby="landkort">
      <figcaption>
        <h3 id="landkort">{map.heading}</h3>
      </figcaption>
      <svg
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        role="img"
        aria-label={fillText(map.description, { practices: placed.length, municipalities: used.length })}
      >
        <path
          class="land"
          d={inPlace
            .filter((place) => place.practices.length === 0)
            .map(({ path }) => path)
            .join('')}
        />
        {used.map(({ name, path, practices: here }) => (
          <path class={here.length === 1 ? 'one' : 'several'} d={path}>
            <title>{`${name}: ${here.length}`}</title>
          </path>
        ))}
        {used.map(({ x, y, practices: here }) => (
          <text class={here.length === 1 ? 'one' : 'several'} x={x} y={y}>
            {here.length}
          </text>
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        {(['none', 'one', 'several'] as const).map((kind) => (
          <li>
            <span class={`swatch ${kind}`} />
            {map.legend[kind]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{map.show}</summary>
        <table>
          <caption>{map.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{map.municipality}</th>
              <th scope="col">{map.practices}</th>
            </tr>
          </thead>
          <tbody>
            {[...used, { name: map.elsewhere, practices: elsewhere }]
              .filter((place) => place.practices.length > 0)
              .map((place) => (
                <tr>
                  <th scope="row">{place.name}</th>
                  <td>
                    <ul class="plain">
                      {place.practices.map(({ name, url }) => (
                        <li>
                          <a href={url}>{name}</a>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
      <p class="source">{map.credit}</p>
    </figure>
  );
}
