import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { escapeScript } from '../../../scripts/support/escape-scripts.mjs';

/** Scripts that must answer as before. */
const SCRIPTS = [
  ['a text', `'Zoë – “so” 🗞'`],
  ['a template', '`naïve ${1 + 1} – ${`ü`}`'],
  ['a backslash before it', String.raw`'\\– and \\\\é'`],
  ['a sign escaped for nothing', String.raw`'\–'`],
  ['a pattern', `/^[–—]é$/.test('–é')`],
  ['a pattern that escapes it for nothing', String.raw`/^\–$/.test('–')`],
  ['a pattern of code points', `/^[🗞–]$/u.test('🗞')`],
  ['two in a row, both escaped', String.raw`/^\–\—$/.test('–—')`],
  ['the text of a pattern', 'new RegExp(String.raw`^(?:[’–]|\\p{L})$`, "u").test("’")'],
  ['a name', '(({ café }) => café)({ café: 1 })'],
] as const;

describe('a script written in ASCII', () => {
  it.each(SCRIPTS)('answers the same: %s', (_, script) => {
    const escaped = escapeScript(script);
    expect(escaped).toMatch(/^[\x20-\x7e]*$/);
    expect(runInNewContext(escaped)).toEqual(runInNewContext(script));
  });

  it('is left as it is where it is so already', () => {
    const script = String.raw`const a = '\\n', b = /\//, c = '\u2013';`;
    expect(escapeScript(script)).toBe(script);
  });
});
