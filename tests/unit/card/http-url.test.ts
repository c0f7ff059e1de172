import { describe, expect, it } from 'vitest';
import { httpUrl } from '../../../utils/card/http-url';

describe('httpUrl', () => {
  it.each([
    ['https://courier.example/a?b=c#d', 'https://courier.example/a?b=c#d'],
    ['http://courier.example', 'http://courier.example/'],
    [' HTTPS://Courier.Example/a ', 'https://courier.example/a'],
    ['https://reader:secret@courier.example/', 'https://courier.example/'],
  ])('keeps %s', (address, kept) => {
    expect(httpUrl(address)).toBe(kept);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://courier.example/1',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'chrome-extension://abc/popup.html',
    'view-source:https://courier.example/',
    '/relative',
    '//courier.example/a',
    'https://',
    '',
  ])('refuses %j', (address) => {
    expect(httpUrl(address)).toBeNull();
  });
});
