import { useRef } from 'preact/hooks';
import type { LibraryEntry } from '../../utils/model/library';
import { exportLabels } from '../export-labels';
import type { Library } from '../hooks/use-library';
import { useTexts } from '../texts';

/** Gives the reader a file of the given name, type and text. */
export type SaveFile = (name: string, type: string, text: string) => void;

interface TransferActionsProps {
  readonly library: Library;
  readonly saveFile: SaveFile;
  /** Sees to it that entries from a file are not past their time as soon as they are in; gives whether it had to. */
  readonly keepOld: (entries: readonly LibraryEntry[]) => Promise<boolean>;
  /** Says what came of it. */
  readonly say: (words: string | null) => void;
}

/** The library as a file, and a file into the library. What reads and writes files is loaded when it is wanted. */
export function TransferActions({ library, saveFile, keepOld, say }: TransferActionsProps) {
  const texts = useTexts();
  const { text, count } = texts;
  const input = useRef<HTMLInputElement>(null);
  const entries = library.entries ?? [];
  const transfer = () => import('../../utils/library/transfer');

  const exportAs = async (type: 'json' | 'markdown'): Promise<void> => {
    const { exportLibrary, exportLibraryMarkdown } = await transfer();
    if (type === 'json') saveFile('nutgraf-library.json', 'application/json', exportLibrary(entries));
    else saveFile('nutgraf-library.md', 'text/markdown', exportLibraryMarkdown(entries, exportLabels(texts)));
  };
  const takeIn = async (file: File): Promise<void> => {
    const { importLibrary } = await transfer();
    const read = importLibrary(await file.text());
    if (!read.ok) return say(text('importRefused'));
    const kept = (await keepOld(read.entries)) ? [text('importKept')] : [];
    const added = await library.change((store) => store.add(read.entries));
    if (added === null) return say(null);
    const skipped = read.skipped > 0 ? [count('importSkipped', read.skipped)] : [];
    return say([count('imported', added.value), ...skipped, ...kept].join(' '));
  };
  return (
    <div class="buttons">
      <button type="button" class="button" id="export-json" onClick={() => void exportAs('json')}>
        {text('exportJson')}
      </button>
      <button type="button" class="button" id="export-markdown" onClick={() => void exportAs('markdown')}>
        {text('exportMarkdown')}
      </button>
      <button type="button" class="button" id="import" onClick={() => input.current?.click()}>
        {text('importFile')}
      </button>
      <input
        ref={input}
        type="file"
        id="import-file"
        accept=".json,application/json"
        aria-label={text('importFile')}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void takeIn(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
