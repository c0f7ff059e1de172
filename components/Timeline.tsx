import { compareDates, formatDate } from '../utils/card/format-date';
import type { WhenFact } from '../utils/model/card';
import { FactButton } from './FactButton';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { Quoted } from './PageText';
import { useTexts } from './texts';

const DATES_AT_ONCE = 7;

/** The dated events of the story, oldest first, the main one marked. */
export function Timeline({ facts }: { readonly facts: readonly WhenFact[] }) {
  const { text, locale } = useTexts();
  const shown = inOrder(facts);
  return (
    <FactRow name="when" label="rowWhen" silence="notStated" empty={facts.length === 0}>
      <MoreList items={shown} limit={Math.max(DATES_AT_ONCE, mainPlace(shown) + 1)} class="timeline">
        {(fact) => {
          const id = facts.indexOf(fact);
          return (
            <li key={id} class={fact.main ? 'main-date' : undefined}>
              <FactButton
                kind="when"
                id={`when-${id}`}
                sources={fact.sources}
                words={[fact.text, fact.event]}
              >
                <time class="date">{formatDate(fact.date, locale)}</time>
                {fact.main && <span class="visually-hidden"> ({text('mainEvent')})</span>}{' '}
                <Quoted class="event">{fact.event}</Quoted>
              </FactButton>
            </li>
          );
        }}
      </MoreList>
    </FactRow>
  );
}

function inOrder(facts: readonly WhenFact[]): readonly WhenFact[] {
  return [...facts].sort((a, b) => compareDates(a.date, b.date));
}

function mainPlace(facts: readonly WhenFact[]): number {
  return facts.findIndex(({ main }) => main);
}
