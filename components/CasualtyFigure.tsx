import { formatQuantity, type PrintedQuantity } from '../utils/card/format-quantity';
import type { CasualtyFact } from '../utils/model/card';
import type { Figure } from './casualty-groups';
import { FactButton } from './FactButton';
import { kindText, NOBODY } from './figure-text';
import { PageText } from './PageText';
import { useTexts } from './texts';

/** One figure, its number large, with whom it counts and who says so; its parts indented below. */
export function CasualtyFigure({ figure: { fact, index, parts } }: { readonly figure: Figure }) {
  const { text, locale } = useTexts();
  const quantity = formatQuantity(fact, locale);
  return (
    <>
      <FactButton
        kind="casualties"
        id={`casualties-${index}`}
        sources={fact.sources}
        words={[fact.text, fact.victims ?? '']}
      >
        <span class="figure" data-casualty={fact.kind} data-superseded={fact.superseded}>
          {quantity !== null && !quantity.none && <Count quantity={quantity} vague={fact.vague} />}
          <span class="figure-words">
            {quantity?.none === true ? (
              <b>{text(NOBODY[fact.kind])}</b>
            ) : (
              <Victims fact={fact} counted={quantity !== null} />
            )}
            <Circumstances fact={fact} />
          </span>
        </span>
      </FactButton>
      {parts.length > 0 && (
        <ul class="parts">
          {parts.map((part) => (
            <li key={part.index}>
              <span class="visually-hidden">{text('including')}</span>
              <CasualtyFigure figure={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Count({ quantity, vague }: { readonly quantity: PrintedQuantity; readonly vague: string | null }) {
  const { text } = useTexts();
  return (
    <span class={vague === null ? 'count' : 'count count-word'}>
      {quantity.upTo && <span class="count-bound">{text('upTo')} </span>}
      {vague === null ? quantity.figure : <PageText>{quantity.figure}</PageText>}
    </span>
  );
}

function Victims({ fact, counted }: { readonly fact: CasualtyFact; readonly counted: boolean }) {
  const texts = useTexts();
  const { victims } = fact;
  return (
    <span class="victims">
      {victims === null ? (
        !counted && `${texts.text('someone')} `
      ) : (
        <>
          <PageText>{victims}</PageText>{' '}
        </>
      )}
      <b>{kindText(fact, texts)}</b>
    </span>
  );
}

/** The period, who says so, and whether the figure is another event's. */
function Circumstances({ fact: { when, by, scope, superseded } }: { readonly fact: CasualtyFact }) {
  const { text } = useTexts();
  if (when === null && by === null && scope === 'event' && superseded !== true) return null;
  return (
    <span class="aside">
      {when !== null && (
        <span class="circumstance">
          <PageText>{when}</PageText>
        </span>
      )}
      {by !== null && (
        <span class="circumstance">
          {text('accordingTo')} <PageText>{by}</PageText>
        </span>
      )}
      {superseded === true && <span class="tag">{text('earlierFigure')}</span>}
      {scope === 'background' && <span class="tag">{text('background')}</span>}
    </span>
  );
}
