import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments, type SourceFile } from '../../support/source-files';

/**
 * Who may import whom: imports go down this list only. The first row whose folder holds the file counts,
 * so the narrow rows stand above the wide ones. Every folder may import itself.
 */
const FACT_BASE = ['utils/model', 'utils/text', 'utils/language', 'utils/mentions'];
const CARD_BASE = [...FACT_BASE, 'utils/facts', 'utils/related', 'utils/card'];
const LAYERS: readonly { folder: string; may: readonly string[] }[] = [
  { folder: 'utils/model', may: [] },
  { folder: 'utils/text', may: ['utils/model'] },
  { folder: 'utils/article', may: ['utils/model', 'utils/text'] },
  { folder: 'utils/highlight', may: ['utils/model', 'utils/text'] },
  { folder: 'utils/language/rules', may: ['utils/model', 'utils/text'] },
  {
    folder: 'utils/language/en',
    may: ['utils/model', 'utils/text', 'utils/language/rules', 'utils/language/language'],
  },
  { folder: 'utils/language', may: ['utils/model', 'utils/text'] },
  { folder: 'utils/mentions', may: ['utils/model', 'utils/text', 'utils/language'] },
  ...['who', 'what', 'when', 'where', 'casualties'].map((kind) => ({
    folder: `utils/facts/${kind}`,
    may: [...FACT_BASE, 'utils/facts/shared'],
  })),
  { folder: 'utils/facts/shared', may: FACT_BASE },
  { folder: 'utils/facts', may: FACT_BASE },
  { folder: 'utils/related', may: FACT_BASE },
  { folder: 'utils/card', may: CARD_BASE },
  { folder: 'utils/library', may: CARD_BASE },
  { folder: 'utils/messaging', may: [...CARD_BASE, 'utils/library'] },
  { folder: 'utils/storage', may: [...CARD_BASE, 'utils/library'] },
  {
    folder: 'utils/page',
    may: ['utils/model', 'utils/text', 'utils/article', 'utils/highlight'],
  },
  {
    folder: 'utils/reading',
    may: [
      ...CARD_BASE,
      'utils/article',
      'utils/highlight',
      'utils/library',
      'utils/messaging',
      'utils/storage',
    ],
  },
  { folder: 'components', may: [...CARD_BASE, 'utils/library', 'utils/messaging', 'utils/storage'] },
  { folder: 'entrypoints', may: ['utils', 'components'] },
];

/** Only these touch the browser's extension API; reading/ holds what the background does on a message. */
const BROWSER_FOLDERS = ['utils/messaging', 'utils/storage', 'utils/reading', 'entrypoints'];

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
  );
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The sentences a reader of the failing test needs; empty where the file keeps the rules. */
function wrongImports(file: SourceFile): string[] {
  const layer = LAYERS.find(({ folder }) => isIn(file.path, folder));
  if (layer === undefined) return [`${file.path} is in no layer of the house`];
  return importsOf(file)
    .filter((target) => /^(utils|components|entrypoints|scripts|tests)\//.test(target))
    .filter((target) => ![layer.folder, ...layer.may].some((folder) => isIn(target, folder)))
    .map((target) => `${file.path} may not import ${target}`);
}

describe('imports', () => {
  const files = sourceFiles('utils', 'components', 'entrypoints');

  it('go down the list of layers only', () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it('of the browser API stand in the folders that may touch it only', () => {
    const wrong = files
      .filter(({ path }) => !BROWSER_FOLDERS.some((folder) => isIn(path, folder)))
      .filter(
        (file) =>
          importsOf(file).some((target) =>
            /^(wxt\/|webextension-polyfill|#imports|@webext-core)/.test(target),
          ) || /(^|[^.\w])(browser|chrome)\.\w/m.test(withoutComments(file.text)),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('are relative inside the project', () => {
    const wrong = files.filter((file) => importsOf(file).some((target) => /^[@~]{1,2}\//.test(target)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the check of imports itself', () => {
  const check = (path: string, text: string): string[] => wrongImports({ path, text });

  it.each([
    ['utils/model/card.ts', "import type { Span } from './span';"],
    ['utils/facts/who/find-who.ts', "import { rank } from '../shared/rank';"],
    ['utils/language/en/who.ts', "import type { WhoRules } from '../rules/who';"],
    ['components/fact-card.tsx', "import type { Card } from '../utils/model/card';"],
    ['entrypoints/popup/main.tsx', "import { App } from '../../components/app';"],
  ])('lets %s import down: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it.each([
    ['utils/model/card.ts', "import { buildCard } from '../card/build-card';"],
    ['utils/facts/who/find-who.ts', "import { findWhere } from '../where/find-where';"],
    ['utils/language/en/who.ts', "import { KREYOL } from '../ht/who';"],
    ['utils/mentions/find-names.ts', "const facts = await import('../facts/extract-facts');"],
    ['utils/article/links.ts', "import { languageFor } from '../language/languages';"],
    ['utils/card/export.ts', "export { App } from '../../components/app';"],
    ['utils/strays/helper.ts', ''],
  ])('stops %s: %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });
});
