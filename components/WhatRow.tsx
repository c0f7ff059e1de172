import type { WhatFact } from '../utils/model/card';
import { FactButton } from './FactButton';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { PageText } from './PageText';

const POINTS_AT_ONCE = 4;

/** The sentence that states the event, then the further key points. */
export function WhatRow({ facts }: { readonly facts: readonly WhatFact[] }) {
  return (
    <FactRow name="what" label="rowWhat" silence="notStated" empty={facts.length === 0}>
      <MoreList items={facts} limit={1 + POINTS_AT_ONCE} class="points">
        {({ text, sources }, index) => (
          <li key={index} class={index === 0 ? 'main-point' : 'point'}>
            <FactButton kind="what" id={`what-${index}`} sources={sources} words={[text]}>
              <PageText>{text}</PageText>
            </FactButton>
          </li>
        )}
      </MoreList>
    </FactRow>
  );
}
