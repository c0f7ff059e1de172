import { Check, Copy, Highlighter, PanelRight, Settings } from 'lucide';
import { exportMarkdown } from '../utils/card/export-markdown';
import type { Card } from '../utils/model/card';
import { exportLabels } from './export-labels';
import { useCopy } from './hooks/use-copy';
import { useOpenQuote } from './hooks/use-quote';
import { IconAction } from './IconAction';
import { useTexts } from './texts';

/** What the surroundings of a card can do for the reader. */
export interface SurfaceActions {
  /** Absent where the card already stands in the sidebar, or the browser has none. */
  readonly keepOpen?: () => void;
  readonly openSettings: () => void;
  readonly copyText: (text: string) => Promise<void>;
  /**
   * Asks for leave to read a site without a click, or every site where the site's address is unknown. Absent where it
   * would not help: a popup is open only after a click.
   */
  readonly allowSite?: (origin: string | null) => void;
}

interface HeaderActionsProps {
  readonly actions: SurfaceActions;
  /** Absent where there is nothing to copy. */
  readonly card?: Card;
}

/** Keep open, show all, copy, settings. */
export function HeaderActions({ actions: { keepOpen, openSettings, copyText }, card }: HeaderActionsProps) {
  const { text } = useTexts();
  const { lit, toggleAll } = useOpenQuote();
  return (
    <div class="actions">
      {keepOpen !== undefined && (
        <IconAction
          id="open-sidebar"
          icon={PanelRight}
          directed
          label={text('keepOpen')}
          onClick={keepOpen}
        />
      )}
      {card?.supported === true && (
        <IconAction
          id="show-all"
          icon={Highlighter}
          label={text('showAll')}
          pressed={lit !== null}
          onClick={toggleAll}
        />
      )}
      {card !== undefined && <CopyAction card={card} copyText={copyText} />}
      <IconAction id="open-settings" icon={Settings} label={text('settings')} onClick={openSettings} />
    </div>
  );
}

interface CopyActionProps {
  readonly card: Card;
  readonly copyText: (text: string) => Promise<void>;
}

/** Copies the card as Markdown and says for a while what became of it. */
function CopyAction({ card, copyText }: CopyActionProps) {
  const texts = useTexts();
  const { text } = texts;
  const [outcome, copy] = useCopy(copyText);
  return (
    <>
      <IconAction
        id="copy-card"
        icon={outcome === 'copied' ? Check : Copy}
        label={text('copyCard')}
        onClick={() => copy(exportMarkdown(card, exportLabels(texts)))}
      />
      <output class={outcome === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {outcome === 'copied' && text('copied')}
        {outcome === 'failed' && text('copyFailed')}
      </output>
    </>
  );
}
