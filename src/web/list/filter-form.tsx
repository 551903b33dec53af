import type { Topic } from '../../contract/catalogue-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import {
  type FilterChoices,
  filterAddress,
  LONGEST_SEARCH,
  NATIONAL,
  OLDEST,
  type PracticeFilter,
  YOUNGEST,
} from '../practice-filter.ts';
import { groupName } from './group-practices.ts';

interface FilterProps {
  readonly texts: WebTexts;
  readonly filter: PracticeFilter;
  readonly choices: FilterChoices;
}

/** The choices by which the list is narrowed: a form that asks for an address. */
export function FilterForm({ texts, filter, choices }: FilterProps) {
  const { list } = texts;
  const ages = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, at) => YOUNGEST + at);
  return (
    <search>
      <form class="filters panel" id="valg" method="get" action="/praksis" aria-label={list.filterHeading}>
        <div class="filter-search">
          <label for="q">{list.search}</label>
          <input
            id="q"
            name="q"
            type="search"
            value={filter.q ?? ''}
            maxlength={LONGEST_SEARCH}
            autocomplete="off"
            spellcheck={false}
          />
        </div>
        <Select name="fase" label={list.phase} any={list.any}>
          {choices.phases.map((group) => (
            <Option value={group} label={groupName(group, texts)} selected={filter.fase} />
          ))}
        </Select>
        <Select name="alder" label={list.age} any={list.any}>
          {ages.map((age) => (
            <Option
              value={String(age)}
              label={fillText(list.set.age, { value: age })}
              selected={String(filter.alder)}
            />
          ))}
        </Select>
        <Select name="gruppe" label={list.group} any={list.any}>
          {[...new Set(choices.groups.map(({ scheme }) => scheme))].map((scheme) => (
            <optgroup label={list.schemes[scheme]}>
              <TopicOptions
                topics={choices.groups.filter((topic) => topic.scheme === scheme)}
                selected={filter.gruppe}
              />
            </optgroup>
          ))}
        </Select>
        <Select name="sted" label={list.municipality} any={list.any}>
          <Option value={NATIONAL} label={list.national} selected={filter.sted} />
          <optgroup label={list.regions}>
            {choices.regions.map((name) => (
              <Option value={`Region ${name}`} label={fillText(list.region, { name })} selected={filter.sted} />
            ))}
          </optgroup>
          <optgroup label={list.municipalities}>
            {choices.municipalities.map((name) => (
              <Option value={name} label={name} selected={filter.sted} />
            ))}
          </optgroup>
        </Select>
        <Select name="metode" label={list.approach} any={list.any}>
          <TopicOptions topics={choices.approaches} selected={filter.metode} />
        </Select>
        <div class="filter-submit">
          <button type="submit">{list.submit}</button>
        </div>
      </form>
    </search>
  );
}

/** The choices that are made, each as a link that takes it back. */
export function ActiveFilters({ texts, filter, choices }: FilterProps) {
  const { list } = texts;
  const set = Object.entries(nameFilters({ texts, filter, choices }));
  if (set.length === 0) return null;
  return (
    <div class="active-filters">
      <ul aria-label={list.active}>
        {set.map(([name, label]) => (
          <li>
            <a
              class="chip"
              href={filterAddress({ ...filter, [name]: null })}
              aria-label={fillText(list.remove, { filter: label })}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <a href="/praksis">{list.reset}</a>
    </div>
  );
}

/** What is chosen, in words, by the name of the choice. */
function nameFilters({ texts, filter, choices }: FilterProps): Record<string, string> {
  const { list } = texts;
  const labelOf = (topics: readonly Topic[], id: string | null) => topics.find((topic) => topic.id === id)?.label;
  const names: Record<keyof PracticeFilter, string | undefined> = {
    q: filter.q === null ? undefined : fillText(list.set.q, { value: filter.q }),
    fase: filter.fase === null ? undefined : groupName(filter.fase, texts),
    alder: filter.alder === null ? undefined : fillText(list.set.age, { value: filter.alder }),
    gruppe: labelOf(choices.groups, filter.gruppe),
    sted: filter.sted === NATIONAL ? list.national : (filter.sted ?? undefined),
    metode: labelOf(choices.approaches, filter.metode),
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, label]) => (label === undefined ? [] : [[name, label]])),
  );
}

interface SelectProps {
  readonly name: keyof PracticeFilter;
  readonly label: string;
  /** The choice that chooses nothing. */
  readonly any: string;
  readonly children?: unknown;
}

function Select({ name, label, any, children }: SelectProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}

interface OptionProps {
  readonly value: string;
  readonly label: string;
  readonly selected: string | null;
}

function Option({ value, label, selected }: OptionProps) {
  return (
    <option value={value} selected={value === selected}>
      {label}
    </option>
  );
}

function TopicOptions({ topics, selected }: { readonly topics: readonly Topic[]; readonly selected: string | null }) {
  return (
    <>
      {topics.map(({ id, label }) => (
        <Option value={id} label={label} selected={selected} />
      ))}
    </>
  );
}
