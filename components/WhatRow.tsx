import type { WhatFact } from '../utils/model/card';
import { FactButton } from './FactButton';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { PageText } from './PageText';

const POINTS_AT_ONCE = 4;

interface WhatRowProps {
  readonly facts: readonly WhatFact[];
  /** The headline above the card: where it states the event itself, it is not printed a second time. */
  readonly title: string;
}

/** The sentence that states the event, then the further key points. */
export function WhatRow({ facts, title }: WhatRowProps) {
  const all = facts.map((fact, index) => ({ ...fact, id: `what-${index}` }));
  const shown = all.length > 1 && all[0]?.text === title ? all.slice(1) : all;
  return (
    <FactRow name="what" label="rowWhat" silence="notStated" empty={shown.length === 0}>
      <MoreList items={shown} limit={1 + POINTS_AT_ONCE} class="points">
        {({ id, text, sources }, place) => (
          <li key={id} class={place === 0 ? 'main-point' : 'point'}>
            <FactButton kind="what" id={id} sources={sources} words={[text]}>
              <PageText>{text}</PageText>
            </FactButton>
          </li>
        )}
      </MoreList>
    </FactRow>
  );
}
