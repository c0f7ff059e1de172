import { describe, expect, it } from 'vitest';
import { parseLooseJson } from '../../../../utils/article/metadata/repair-json';

describe('parseLooseJson', () => {
  it.each([
    ['plain', '{"a": 1}', { a: 1 }],
    ['comma before a brace', '{"a": 1,}', { a: 1 }],
    ['comma before a bracket', '{"a": [1, 2, ]}', { a: [1, 2] }],
    ['two commas', '{"a": 1,,}', { a: 1 }],
    ['raw line break in a string', '{"a": "one\ntwo"}', { a: 'one\ntwo' }],
    ['raw tab in a string', '{"a": "one\ttwo"}', { a: 'one\ttwo' }],
    ['HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['CDATA in script comments', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['CDATA in block comments', '/*<![CDATA[*/{"a": 1}/*]]>*/', { a: 1 }],
    ['semicolon behind', '{"a": 1};', { a: 1 }],
    ['escaped apostrophe', '{"a": "it\\\'s"}', { a: "it's" }],
  ])('repairs %s', (_, text, value) => {
    expect(parseLooseJson(text)).toEqual(value);
  });

  it.each([
    ['a comma and a brace inside a string', '{"a": "x,}"}', { a: 'x,}' }],
    ['an escaped quotation mark', '{"a": "say \\"no\\",]"}', { a: 'say "no",]' }],
    ['a comment sign inside a string', '{"a": "<!-- b -->"}', { a: '<!-- b -->' }],
  ])('leaves %s alone', (_, text, value) => {
    expect(parseLooseJson(text)).toEqual(value);
    expect(parseLooseJson(`${text};`)).toEqual(value);
  });

  it.each(['', '{', '{"a": }', 'var x = 1', '{"a" 1}', '{"a": "no end}'])('gives nothing for %j', (text) => {
    expect(parseLooseJson(text)).toBeUndefined();
  });
});
