import type { WhereFact } from '../utils/model/card';
import { FactButton } from './FactButton';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { PageText } from './PageText';

const PLACES_AT_ONCE = 6;

/** The places of the story on one line, the most telling first, each with the country that holds it. */
export function WhereRow({ facts }: { readonly facts: readonly WhereFact[] }) {
  return (
    <FactRow name="where" label="rowWhere" silence="notStated" empty={facts.length === 0}>
      <MoreList items={facts} limit={PLACES_AT_ONCE} class="places">
        {({ name, aliases, country, sources }, index) => (
          <li key={index}>
            <FactButton kind="where" id={`where-${index}`} sources={sources} words={[name, ...aliases]}>
              <PageText class="place">{name}</PageText>
              {country !== null && !shownAlready(facts, index, country) && (
                <span class="country">, {country}</span>
              )}
            </FactButton>
          </li>
        )}
      </MoreList>
    </FactRow>
  );
}

/** Whether the country stands in the list as a place of its own, or beside the place before. */
function shownAlready(facts: readonly WhereFact[], index: number, country: string): boolean {
  return facts.some(({ name }) => name === country) || facts[index - 1]?.country === country;
}
