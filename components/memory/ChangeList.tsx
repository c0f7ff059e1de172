import type { CardChange } from '../../utils/model/library';
import { figureText } from '../figure-text';
import { MoreList } from '../MoreList';
import { useTexts, type MessageKey, type Texts } from '../texts';

const CHANGES_AT_ONCE = 3;

const ROWS = { what: 'rowWhat', who: 'rowWho', when: 'rowWhen', where: 'rowWhere' } as const satisfies Record<
  string,
  MessageKey
>;

/** What is new in a story since it was read before, figures first. */
export function ChangeList({ changes }: { readonly changes: readonly CardChange[] }) {
  const texts = useTexts();
  return (
    <MoreList items={changes} limit={CHANGES_AT_ONCE} class="changes">
      {(change, rank) => <li key={rank}>{changeText(change, texts)}</li>}
    </MoreList>
  );
}

function changeText(change: CardChange, texts: Texts): string {
  const { text } = texts;
  switch (change.type) {
    case 'figure':
      return text('changeFigure', figureText(change.before, texts), figureText(change.now, texts));
    case 'new-figure':
      return text('changeNewFigure', figureText(change.now, texts));
    case 'title':
      return text('changeTitle', isolated(change.before));
    case 'new-fact':
      return text('changeNewFact', text(ROWS[change.row]), isolated(change.text));
  }
}

/** Words of the page keep their direction inside a sentence of the interface (Unicode's first-strong isolate). */
const isolated = (words: string): string => `\u2068${words}\u2069`;
