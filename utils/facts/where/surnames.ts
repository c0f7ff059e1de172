import type { Document } from '../../model/document';

/** Last words of the persons' names, in lower case: beside Marcus Hale, "Hale" is rather he than the town. */
export function surnames({ entities }: Document): ReadonlySet<string> {
  const persons = entities.filter(
    ({ kind, proper, name }) => kind === 'person' && proper && name.includes(' '),
  );
  return new Set(persons.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
}
