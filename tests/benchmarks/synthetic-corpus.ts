import type { Practice } from '../../src/corpus/practice-schema.ts';
import { seededRandom } from '../evaluation/bootstrap.ts';

/** Practices made of parts of the real ones, for seeing how the engine grows; the same count gives the same ones. */
export function makePractices(practices: readonly Practice[], count: number): Practice[] {
  const random = seededRandom(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, at) => {
    const base = pick(practices);
    const tags = [...pick(practices).tags, ...pick(practices).tags].filter(
      (tag, index, all) => all.findIndex(({ concept }) => concept === tag.concept) === index && random() < 0.6,
    );
    return {
      ...base,
      id: `syntetisk-${at}`,
      name: `${base.name} ${at}`,
      aliases: [],
      tags,
      age: pick(practices).age,
      sections: pick(practices).sections,
    };
  });
}
