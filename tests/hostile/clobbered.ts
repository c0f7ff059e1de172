import { CARD, newsPage, paragraphs, type HostilePage } from './page';

/** DOM clobbering: names that shadow what code expects of a document. */
const byDocument: HostilePage[] = [
  'body',
  'head',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'createRange',
  'cloneNode',
  'title',
  'location',
].map((name) => ({
  id: `clobbered-${name}`,
  body: newsPage({
    before: `<form name="${name}"><input name="${name}"></form><img name="${name}"><a id="${name}" href="#x"></a>`,
  }),
  states: CARD,
}));

const byForm: HostilePage[] = [
  {
    id: 'clobbered-form-around-story',
    body: newsPage({
      story: `<form><input name="textContent"><input name="childNodes"><input name="parentElement"><input name="getAttribute"><input name="tagName">${paragraphs()}</form>`,
    }),
    states: CARD,
  },
  {
    id: 'clobbered-way-up',
    body: newsPage({
      story: `<form>${paragraphs()}<input name="parentNode"><input name="nextSibling" id="firstElementChild"></form>`,
    }),
    states: CARD,
  },
  {
    id: 'clobbered-from-outside',
    body: newsPage({
      story: `<form id="f">${paragraphs()}</form>`,
      after: '<input form="f" name="firstChild"><input form="f" name="nodeType">',
    }),
    states: CARD,
  },
  {
    id: 'clobbered-attributes',
    body: newsPage({
      story: `<form><input name="attributes"><input name="nodeType"><input name="firstChild"><input name="className">${paragraphs()}</form>`,
    }),
    states: CARD,
  },
];

export const CLOBBERED: readonly HostilePage[] = [...byDocument, ...byForm];
