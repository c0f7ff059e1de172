import type { CasualtyFact } from '../utils/model/card';
import { CasualtyFigure } from './CasualtyFigure';
import { groupCasualties, type Figure, type KindGroup } from './casualty-groups';
import { useOpenQuote } from './hooks/use-quote';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { useTexts } from './texts';

const FIGURES_AT_ONCE = 4;
/** So few background figures stand open where the story has none of its own. */
const BACKGROUND_AT_ONCE = 2;

/** Who was harmed: the story's own figures first; those of other events folded, or labelled where they are all there is. */
export function CasualtyRow({ facts }: { readonly facts: readonly CasualtyFact[] }) {
  const { event, background } = groupCasualties(facts);
  return (
    <FactRow name="casualties" label="rowCasualties" silence="noneMentioned" empty={facts.length === 0}>
      {event.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {background.length > 0 && <Background figures={background} alone={event.length === 0} />}
    </FactRow>
  );
}

function Group({ group: { figures, conflicting } }: { readonly group: KindGroup }) {
  return (
    <MoreList
      items={figures}
      limit={FIGURES_AT_ONCE}
      class={conflicting ? 'figures side-by-side' : 'figures'}
    >
      {(figure) => (
        <li key={figure.index}>
          <CasualtyFigure figure={figure} />
        </li>
      )}
    </MoreList>
  );
}

function Background({ figures, alone }: { readonly figures: readonly Figure[]; readonly alone: boolean }) {
  const { text, number } = useTexts();
  const { open } = useOpenQuote();
  const list = (
    <MoreList items={figures} limit={FIGURES_AT_ONCE} class="figures">
      {(figure) => (
        <li key={figure.index}>
          <CasualtyFigure figure={figure} />
        </li>
      )}
    </MoreList>
  );
  if (alone && figures.length <= BACKGROUND_AT_ONCE) return list;
  return (
    <>
      {alone && <p class="silence">{text('noneInStory')}</p>}
      <details class="background" open={open?.pointed === true}>
        <summary>
          {text('inBackground')} <span class="tally">{number(figures.length)}</span>
        </summary>
        {list}
      </details>
    </>
  );
}
