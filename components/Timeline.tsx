import { compareDates, formatDate } from '../utils/card/format-date';
import type { WhenFact } from '../utils/model/card';
import { FactButton } from './FactButton';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { Quoted } from './PageText';
import { useTexts } from './texts';

const DATES_AT_ONCE = 5;

/** The dated events of the story, oldest first, the main one marked. */
export function Timeline({ facts }: { readonly facts: readonly WhenFact[] }) {
  const { text, locale } = useTexts();
  return (
    <FactRow name="when" label="rowWhen" silence="notStated" empty={facts.length === 0}>
      <MoreList items={inOrder(facts)} limit={DATES_AT_ONCE} pick={around} class="timeline">
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

/** As many dates in a row as are wanted, the main one among them, with what led up to it rather than what came after. */
function around(facts: readonly WhenFact[], limit: number): readonly WhenFact[] {
  const main = facts.findIndex(({ main: isMain }) => isMain);
  const start = Math.max(0, Math.min(main - limit + 2, facts.length - limit));
  return facts.slice(start, start + limit);
}
