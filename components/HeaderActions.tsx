import { Check, Copy, PanelRight, Settings } from 'lucide';
import { exportMarkdown } from '../utils/card/export-markdown';
import type { Card } from '../utils/model/card';
import { exportLabels } from './export-labels';
import { useCopy } from './hooks/use-copy';
import { Icon } from './Icon';
import { useTexts } from './texts';

/** What the surroundings of a card can do for the reader. */
export interface SurfaceActions {
  /** Absent where the card already stands in the sidebar, or the browser has none. */
  readonly keepOpen?: () => void;
  readonly openSettings: () => void;
  readonly copyText: (text: string) => Promise<void>;
}

interface HeaderActionsProps {
  readonly actions: SurfaceActions;
  /** Absent where there is nothing to copy. */
  readonly card?: Card;
}

/** Keep open, copy, settings. */
export function HeaderActions({ actions: { keepOpen, openSettings, copyText }, card }: HeaderActionsProps) {
  const texts = useTexts();
  const { text } = texts;
  const [copied, copy] = useCopy(copyText);
  return (
    <div class="actions">
      {keepOpen !== undefined && (
        <button
          type="button"
          class="icon-button"
          id="open-sidebar"
          title={text('keepOpen')}
          onClick={keepOpen}
        >
          <Icon node={PanelRight} directed />
          <span class="visually-hidden">{text('keepOpen')}</span>
        </button>
      )}
      {card !== undefined && (
        <button
          type="button"
          class="icon-button"
          id="copy-card"
          title={text('copyCard')}
          onClick={() => copy(exportMarkdown(card, exportLabels(texts)))}
        >
          <Icon node={copied === 'copied' ? Check : Copy} />
          <span class="visually-hidden">{text('copyCard')}</span>
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        id="open-settings"
        title={text('settings')}
        onClick={openSettings}
      >
        <Icon node={Settings} />
        <span class="visually-hidden">{text('settings')}</span>
      </button>
      <output class={copied === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {copied === 'copied' && text('copied')}
        {copied === 'failed' && text('copyFailed')}
      </output>
    </div>
  );
}
