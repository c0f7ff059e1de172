import { useMemo, useState } from 'preact/hooks';
import { groupByStory } from '../../utils/library/same-story';
import { createSearch, type LibraryFilter, type LibrarySearch } from '../../utils/library/search';
import type { LibraryEntry } from '../../utils/model/library';
import { Choice } from '../settings/Choice';
import { useTexts } from '../texts';
import { StoryEntry } from './StoryEntry';

interface LibraryViewProps {
  readonly entries: readonly LibraryEntry[];
  readonly onDelete: (url: string) => void;
}

const EVERYTHING: LibraryFilter = { query: '', place: null, person: null };

/** The stories kept, newest first, those on the same event together; searched and filtered as the reader types. */
export function LibraryView({ entries, onDelete }: LibraryViewProps) {
  const { text, count } = useTexts();
  const [filter, setFilter] = useState(EVERYTHING);
  const search = useMemo(() => createSearch(entries), [entries]);
  // Grouping compares all with all: once a list, not once a letter.
  const groups = useMemo(() => groupByStory(entries), [entries]);
  const found = useMemo(() => search.find(filter), [search, filter]);
  const shown = groups
    .map((group) => group.filter(({ url }) => found.has(url)))
    .filter((group) => group.length > 0);
  return (
    <>
      <Filters search={search} filter={filter} onFilter={(change) => setFilter({ ...filter, ...change })} />
      <output class="aside" id="found">
        {found.size === 0 ? text('libraryNoMatch') : count('libraryStories', found.size)}
      </output>
      {shown.map((group) => (
        <Group key={group[0]?.url} entries={group} onDelete={onDelete} />
      ))}
    </>
  );
}

interface FiltersProps {
  readonly search: LibrarySearch;
  readonly filter: LibraryFilter;
  readonly onFilter: (change: Partial<LibraryFilter>) => void;
}

function Filters({ search: { places, people }, filter, onFilter }: FiltersProps) {
  const { text } = useTexts();
  const any = ['', text('filterAny')] as const;
  const options = (names: readonly string[]) => [any, ...names.map((name) => [name, name] as const)];
  return (
    <search class="filters">
      <input
        type="search"
        id="search"
        aria-label={text('librarySearch')}
        placeholder={text('librarySearch')}
        value={filter.query}
        onInput={({ currentTarget }) => onFilter({ query: currentTarget.value })}
      />
      <Choice
        id="place"
        label={text('filterPlace')}
        value={filter.place ?? ''}
        options={options(places)}
        onChange={(place) => onFilter({ place: place || null })}
      />
      <Choice
        id="person"
        label={text('filterPerson')}
        value={filter.person ?? ''}
        options={options(people)}
        onChange={(person) => onFilter({ person: person || null })}
      />
    </search>
  );
}

function Group({ entries, onDelete }: LibraryViewProps) {
  const { count } = useTexts();
  const together = entries.length > 1;
  return (
    <section class={together ? 'group group-many' : 'group'}>
      {together && <h2>{count('sameEvent', entries.length)}</h2>}
      {entries.map((entry) => (
        <StoryEntry key={entry.url} entry={entry} onDelete={onDelete} />
      ))}
    </section>
  );
}
