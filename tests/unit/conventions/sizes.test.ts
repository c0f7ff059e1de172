import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../support/source-files';

/**
 * Budgets, in lines: the typical file has 60 and the typical function 10; what grows past these wants
 * splitting. Word tables of a language and tables of cases are data and may be as long as they like.
 */
const FILE_BUDGET = 250;
const FUNCTION_BUDGET = 60;

const files = sourceFiles('utils', 'components', 'entrypoints', 'scripts', 'tests').filter(
  ({ path }) => !/^utils\/language\/[a-z]{2}\/|\.test\.tsx?$/.test(path),
);

/** Functions at the top level or one level in, measured by the indentation that the formatter keeps. */
function longFunctions(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, start) => {
    const opening =
      /^(\s{0,2})(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?\(.*=> \{$)/.exec(
        line,
      );
    if (opening === null) return [];
    const closing = new RegExp(`^${opening[1] ?? ''}\\}`);
    const length = lines.slice(start).findIndex((other, i) => i > 0 && closing.test(other)) + 1;
    return length > FUNCTION_BUDGET ? [`${opening[2] ?? opening[3] ?? '?'}: ${length} lines`] : [];
  });
}

describe('sizes', () => {
  it(`no file has more than ${FILE_BUDGET} lines`, () => {
    const long = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > FILE_BUDGET)).toEqual([]);
  });

  it(`no function has more than ${FUNCTION_BUDGET} lines`, () => {
    const long = files.flatMap(({ path, text }) => longFunctions(text).map((found) => `${path} ${found}`));
    expect(long).toEqual([]);
  });

  it('a long function would be found', () => {
    const body = '  work();\n'.repeat(FUNCTION_BUDGET);
    expect(longFunctions(`export function run(): void {\n${body}}\n`)).toHaveLength(1);
    expect(longFunctions(`const run = (): void => {\n${body}};\n`)).toHaveLength(1);
    expect(longFunctions('function run(): void {\n  work();\n}\n')).toEqual([]);
  });
});
