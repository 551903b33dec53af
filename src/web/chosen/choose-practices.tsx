import type { PracticeView } from '../../contract/catalogue-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import { type Chosen, chosenAddress, MOST_CHOSEN } from './read-chosen.ts';

interface ChoosePracticesProps {
  readonly texts: WebTexts;
  readonly path: '/sammenlign' | '/moede';
  readonly chosen: Chosen;
  readonly all: readonly PracticeView[];
}

/** What is chosen, with a link that takes each out again, and a form that adds one. The choice lives in the address alone. */
export function ChoosePractices({ texts, path, chosen, all }: ChoosePracticesProps) {
  const { choose } = texts;
  const { practices } = chosen;
  const taken = new Set(practices.map(({ id }) => id));
  const related = new Set(practices.flatMap((practice) => practice.related));
  const free = all.filter(({ id }) => !taken.has(id));
  return (
    <section class="choose panel" aria-labelledby="valgte">
      <h2 id="valgte">{choose.chosen}</h2>
      {chosen.unknown && <p class="notice">{choose.unknown}</p>}
      {chosen.tooMany && <p class="notice">{fillText(choose.tooMany, { most: MOST_CHOSEN })}</p>}
      {practices.length === 0 ? (
        <p>{choose.empty}</p>
      ) : (
        <ul class="chips">
          {practices.map(({ id, name }) => (
            <li>
              <a
                class="chip"
                href={chosenAddress(
                  path,
                  practices.filter((other) => other.id !== id),
                )}
                aria-label={fillText(choose.remove, { name })}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {practices.length < MOST_CHOSEN && (
        <form method="get" action={path}>
          {practices.map(({ id }) => (
            <input type="hidden" name="ids" value={id} />
          ))}
          <label for="tilfoej">{choose.addLabel}</label>
          <div class="row">
            <select id="tilfoej" name="ids" required>
              <option value="">{choose.choose}</option>
              {[
                { label: choose.relatedGroup, members: free.filter(({ id }) => related.has(id)) },
                { label: choose.allGroup, members: free.filter(({ id }) => !related.has(id)) },
              ]
                .filter(({ members }) => members.length > 0)
                .map(({ label, members }) => (
                  <optgroup label={label}>
                    {members.map(({ id, name, context }) => (
                      <option value={id}>{`${name}, ${context}`}</option>
                    ))}
                  </optgroup>
                ))}
            </select>
            <button type="submit" class="secondary">
              {choose.add}
            </button>
          </div>
        </form>
      )}
      <p>
        <a href="/praksis">{choose.toList}</a>
      </p>
    </section>
  );
}
