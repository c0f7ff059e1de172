import * as v from 'valibot';
import { exportMarkdown } from '../card/export-markdown';
import type { ExportLabels } from '../card/export-labels';
import type { LibraryEntry } from '../model/library';
import { cardSchema } from './card-schema';

/** The file that export writes and import reads. */
interface LibraryFile {
  readonly format: 'nutgraf-library';
  readonly version: 1;
  readonly entries: readonly LibraryEntry[];
}

const entrySchema = v.object({
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  host: v.string(),
  first: v.number(),
  last: v.number(),
  visits: v.number(),
  card: cardSchema,
  before: v.nullable(cardSchema),
});

const fileSchema = v.object({
  format: v.literal('nutgraf-library'),
  version: v.literal(1),
  entries: v.array(v.unknown()),
});

/** The whole library as JSON; `importLibrary` reads it back without loss. */
export function exportLibrary(entries: readonly LibraryEntry[]): string {
  const file: LibraryFile = { format: 'nutgraf-library', version: 1, entries };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The whole library as one Markdown text, a card a section. */
export function exportLibraryMarkdown(entries: readonly LibraryEntry[], labels: ExportLabels): string {
  return entries.map(({ card }) => exportMarkdown(card, labels)).join('\n\n---\n\n');
}

export type ImportOutcome =
  | { readonly ok: true; readonly entries: readonly LibraryEntry[]; readonly skipped: number }
  | { readonly ok: false };

/** Reads an exported file. Entries that are no entries are skipped and counted; a file that is none of ours is refused. */
export function importLibrary(text: string): ImportOutcome {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!file.success) return { ok: false };
  const entries = file.output.entries.flatMap((value): LibraryEntry[] => {
    const entry = v.safeParse(entrySchema, value);
    return entry.success ? [entry.output] : [];
  });
  return { ok: true, entries, skipped: file.output.entries.length - entries.length };
}
