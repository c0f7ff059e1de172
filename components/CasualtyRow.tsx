import { useState } from 'preact/hooks';
import type { CasualtyFact } from '../utils/model/card';
import { CasualtyFigure } from './CasualtyFigure';
import { groupCasualties, type Figure, type KindGroup } from './casualty-groups';
import { FactRow } from './FactRow';
import { useBeforePrint, useMore } from './hooks/use-more';
import { useOpenQuote } from './hooks/use-quote';
import { MoreButton } from './MoreButton';
import { MoreList } from './MoreList';
import { useTexts } from './texts';

/** Large numbers that a reader takes in at a glance, over all kinds. */
const FIGURES_AT_ONCE = 5;
/** So few background figures stand open where the story has none of its own. */
const BACKGROUND_AT_ONCE = 2;

/** Who was harmed: the story's own figures first; those of other events folded, or labelled where they are all there is. */
export function CasualtyRow({ facts }: { readonly facts: readonly CasualtyFact[] }) {
  const { event, background } = groupCasualties(facts);
  return (
    <FactRow name="casualties" label="rowCasualties" silence="noneMentioned" empty={facts.length === 0}>
      {event.length > 0 && <Groups groups={event} />}
      {background.length > 0 && <Background figures={background} alone={event.length === 0} />}
    </FactRow>
  );
}

/** The story's own figures by kind; of many, those that a reader must be told stand first and the rest is folded. */
function Groups({ groups }: { readonly groups: readonly KindGroup[] }) {
  const figures = groups.flatMap((group) => group.figures);
  const more = useMore(figures, FIGURES_AT_ONCE, headlinesFirst);
  const shown = new Set(more.shown);
  return (
    <>
      {groups.map(({ kind, figures: ofKind, conflicting }) => {
        const seen = ofKind.filter((figure) => shown.has(figure));
        return (
          seen.length > 0 && (
            <ul key={kind} class={conflicting && seen.length > 1 ? 'figures side-by-side' : 'figures'}>
              {seen.map((figure) => (
                <li key={figure.index}>
                  <CasualtyFigure figure={figure} />
                </li>
              ))}
            </ul>
          )
        );
      })}
      <MoreButton more={more} label="moreFigures" />
    </>
  );
}

function headlinesFirst(figures: readonly Figure[], limit: number): readonly Figure[] {
  return [...figures].sort((a, b) => Number(b.fact.headline) - Number(a.fact.headline)).slice(0, limit);
}

function Background({ figures, alone }: { readonly figures: readonly Figure[]; readonly alone: boolean }) {
  const { text, number } = useTexts();
  const { open } = useOpenQuote();
  const [printed, setPrinted] = useState(false);
  useBeforePrint(() => setPrinted(true));
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
      <details class="background" open={printed || open?.pointed === true}>
        <summary>
          {text('inBackground')} <span class="tally">{number(figures.length)}</span>
        </summary>
        {list}
      </details>
    </>
  );
}
