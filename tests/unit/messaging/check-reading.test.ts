import { describe, expect, it } from 'vitest';
import { checkReading } from '../../../utils/messaging/check-reading';
import { parsePage, snapshotOf } from '../../support/page';

const snapshot = snapshotOf(
  parsePage(
    '<title>A title</title>',
    '<article><h1>A title</h1><p class="lede">Some <b>text</b>.</p></article>',
  ),
);
const reading = (over: object = {}): unknown => ({
  id: 'r1',
  url: 'https://courier.example/a',
  result: { ok: true, snapshot: { ...snapshot, ...over } },
});

describe('checkReading', () => {
  it.each([
    ['a whole page', reading()],
    ['a page that is too large', { id: 'r1', url: 'u', result: { ok: false, code: 'too-large' } }],
  ])('lets %s through', (_name, value) => {
    expect(checkReading(value)).toEqual(value);
  });

  it('drops what a reading has no place for', () => {
    expect(JSON.stringify(checkReading(reading({ surplus: '<b>' })))).not.toContain('surplus');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'page'],
    ['an outcome nobody knows', { id: 'r1', url: 'u', result: { ok: false, code: 'magic' } }],
    ['no texts', reading({ texts: undefined })],
    ['a number among texts', reading({ texts: [5] })],
    ['a text among numbers', reading({ nodes: ['0', '0'] })],
    ['a name of a megabyte', reading({ tags: ['x'.repeat(1_000_000)] })],
    ['a value of a megabyte', reading({ values: ['x'.repeat(1_000_000)] })],
    ['JSON-LD without end', reading({ data: ['x'.repeat(2_000_000)] })],
    ['text without end', reading({ texts: Array.from({ length: 20 }, () => 'x'.repeat(1_000_000)) })],
    ['a million nodes', reading({ nodes: Array.from({ length: 2_000_000 }, () => 0) })],
    ['an element that has no name', reading({ nodes: [0, 9999] })],
    ['a text that is not there', reading({ nodes: [0, 0, 1, -9999] })],
    ['half a node', reading({ nodes: [0, 0, 1] })],
    ['a fraction', reading({ nodes: [0, 0.5] })],
    ['an element deeper than any parent', reading({ nodes: [0, 0, 2, 0] })],
    ['a text with something inside', reading({ nodes: [0, 0, 1, -1, 2, 0] })],
    ['an attribute of no element', reading({ attributes: [9999, 0, 0] })],
    ['an attribute nobody knows', reading({ attributes: [0, 9999, 0] })],
    ['an attribute without a value', reading({ attributes: [0, 0] })],
    ['a kept element that is not there', reading({ kept: [-1] })],
  ])('stops %s', (_name, value) => {
    expect(checkReading(value)).toBeNull();
  });
});
