import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

export interface BuiltFile {
  /** Path inside the extension, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a built extension. */
export function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      bytes: readFileSync(file),
    }));
}

export const textOf = ({ bytes }: BuiltFile): string => bytes.toString('utf8');

/** The scripts that a page runs before it is there: its own and all that those import, but for what is imported later. */
export function firstScripts(files: readonly BuiltFile[], page: string): BuiltFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const html = byPath.get(page);
  if (html === undefined) throw new Error(`No ${page}`);
  const found = new Map<string, BuiltFile>();
  const add = (path: string): void => {
    const file = byPath.get(path);
    if (file === undefined || found.has(path)) return;
    found.set(path, file);
    for (const [, target = ''] of textOf(file).matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
      add(posix.join(posix.dirname(path), target));
  };
  for (const [, path = ''] of textOf(html).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) add(path);
  return [...found.values()];
}
