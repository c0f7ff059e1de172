import { Check, Copy } from 'lucide';
import type { Card } from '../../utils/model/card';
import { useCopy } from '../hooks/use-copy';
import { IconAction } from '../IconAction';
import { useTexts } from '../texts';
import type { ExportFormat } from './export-card';
import { ExportMenu, type MenuEntry } from './ExportMenu';

/** What the platform offers for taking a card along. */
export interface ExportPlatform {
  readonly copyText: (text: string) => Promise<void>;
  /** Absent where the platform shares nothing. */
  readonly share?: (data: { readonly title: string; readonly text: string; readonly url: string }) => void;
  /** Absent where printing would close the page, as in a popup. */
  readonly print?: () => void;
}

interface ExportActionsProps extends ExportPlatform {
  readonly card: Card;
}

/** Copies the card as Markdown with one click; everything else stands in a menu. What became of it is said for a while. */
export function ExportActions({ card, copyText, share, print }: ExportActionsProps) {
  const texts = useTexts();
  const { text } = texts;
  const [outcome, copy] = useCopy(copyText);
  const make = async (format: ExportFormat): Promise<string> => {
    const { exportCard } = await import('./export-card');
    return exportCard(card, format, texts);
  };
  const { title, url } = card.article;
  const entries: readonly MenuEntry[] = [
    { id: 'copy-markdown', label: 'copyMarkdown', run: () => copy(make('markdown')) },
    { id: 'copy-text', label: 'copyText', run: () => copy(make('text')) },
    { id: 'copy-json', label: 'copyJson', run: () => copy(make('json')) },
    { id: 'copy-citation', label: 'copyCitation', run: () => copy(make('citation')) },
    ...(share === undefined
      ? []
      : [
          {
            id: 'share',
            label: 'share',
            run: () => void make('text').then((made) => share({ title, text: made, url })),
          } as const,
        ]),
    ...(print === undefined ? [] : [{ id: 'print', label: 'print', run: print } as const]),
  ];
  return (
    <>
      <IconAction
        id="copy-card"
        icon={outcome === 'copied' ? Check : Copy}
        label={text('copyCard')}
        onClick={() => copy(make('markdown'))}
      />
      <ExportMenu entries={entries} />
      <output class={outcome === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {outcome === 'copied' && text('copied')}
        {outcome === 'failed' && text('copyFailed')}
      </output>
    </>
  );
}
