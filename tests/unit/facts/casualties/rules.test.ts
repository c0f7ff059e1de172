import { describe, expect, it } from 'vitest';
import { CASUALTIES } from '../../../../utils/language/en/casualties';
import { articleOf, casualtiesOf } from '../../../support/casualties';

const kindsIn = (sentence: string, title: string): string[] =>
  casualtiesOf(articleOf(title, [sentence])).map(({ kind }) => kind);

const titleOf = (kind: string): string =>
  kind === 'sick' ? 'Cholera outbreak in the harbour district' : 'Attack in the harbour district';

describe('every rule of casualties', () => {
  const rows = CASUALTIES.rules.map((rule) => [rule.id, rule] as const);

  it('has an id of its own', () => {
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  it.each(rows)('%s matches its example', (_id, { example, kind }) => {
    expect(kindsIn(example, titleOf(kind))).toContain(kind);
  });

  it.each(rows)('%s does not match its counter-example', (_id, { counter, kind }) => {
    expect(kindsIn(counter, titleOf(kind))).toEqual([]);
  });
});
