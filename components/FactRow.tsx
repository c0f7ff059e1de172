import type { ComponentChildren } from 'preact';
import type { CardRow } from '../utils/model/settings';
import { useTexts, type MessageKey } from './texts';

interface FactRowProps {
  readonly name: CardRow;
  readonly label: MessageKey;
  /** Said small where the row has nothing to show. */
  readonly silence: MessageKey;
  readonly empty: boolean;
  readonly children: ComponentChildren;
}

/** One row of the card: its name at the side, its facts beside it; a row without facts says so. */
export function FactRow({ name, label, silence, empty, children }: FactRowProps) {
  const { text } = useTexts();
  const headingId = `row-${name}`;
  return (
    <section class="row" data-row={name} aria-labelledby={headingId}>
      <h2 id={headingId}>{text(label)}</h2>
      <div class="row-body">{empty ? <p class="silence">{text(silence)}</p> : children}</div>
    </section>
  );
}
