/** What a selector asks of an element. */
export interface Selectable {
  readonly localName: string;
  readonly parentElement: Selectable | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

export type Matcher = (element: Selectable) => boolean;

/*
 * The part of CSS selectors that reading uses:
 *   p   *   .name   [name]   [name="value"]   [name~="value"]   [name*="value" i]   :not(tag)   joined
 *   a b   a,b
 */
const PARTS =
  /\.(?<className>[\w-]+)|\[(?<name>[\w:-]+)(?:(?<operator>[~*]?=)"(?<value>[^"]*)"(?<loose> i)?)?\]|:not\((?<not>[a-z]+)\)/gy;
/** White space between compounds, none inside brackets. */
const DESCENDANT = /\s+(?![^[]*\])/;

/** Compiled once: there are as many selectors as the source names. */
const compiled = new Map<string, Matcher>();

/** Whether an element matches a selector. Throws a SyntaxError on what is not in the list above. */
export function matcherOf(selector: string): Matcher {
  const known = compiled.get(selector);
  if (known !== undefined) return known;
  const matcher = anyOf(selector.split(',').map((part) => complex(part.trim())));
  compiled.set(selector, matcher);
  return matcher;
}

function anyOf(matchers: readonly Matcher[]): Matcher {
  const [only] = matchers;
  return matchers.length === 1 && only !== undefined
    ? only
    : (element) => matchers.some((matches) => matches(element));
}

/** `article h2 a`: the last compound is the element's, the others are of elements around it. */
function complex(selector: string): Matcher {
  const [own, ...outer] = selector.split(DESCENDANT).map(compound).reverse();
  if (own === undefined) throw new SyntaxError(`no selector: ${selector}`);
  if (outer.length === 0) return own;
  return (element) => {
    if (!own(element)) return false;
    let next = 0;
    for (let at = element.parentElement; at !== null && next < outer.length; at = at.parentElement)
      if (outer[next]?.(at) === true) next += 1;
    return next === outer.length;
  };
}

function compound(selector: string): Matcher {
  const tag = /^(?:[a-z][\w-]*|\*)?/.exec(selector)?.[0] ?? '';
  const tests: Matcher[] = tag === '' || tag === '*' ? [] : [({ localName }) => localName === tag];
  PARTS.lastIndex = tag.length;
  let end = tag.length;
  for (let part = PARTS.exec(selector); part !== null; part = PARTS.exec(selector)) {
    tests.push(testOf(part.groups ?? {}));
    end = PARTS.lastIndex;
  }
  if (end !== selector.length || selector === '') throw new SyntaxError(`unknown selector: ${selector}`);
  const [only] = tests;
  return tests.length === 1 && only !== undefined
    ? only
    : (element) => tests.every((matches) => matches(element));
}

function testOf({ className, name = '', operator, value = '', loose, not }: Record<string, string>): Matcher {
  if (className !== undefined) return (element) => hasWord(element.getAttribute('class'), className);
  if (not !== undefined) return ({ localName }) => localName !== not;
  if (operator === undefined) return (element) => element.hasAttribute(name);
  const cased = (text: string): string => (loose === undefined ? text : text.toLowerCase());
  const wanted = cased(value);
  return (element) => {
    const found = element.getAttribute(name);
    if (found === null) return false;
    if (operator === '=') return cased(found) === wanted;
    return operator === '~=' ? hasWord(cased(found), wanted) : cased(found).includes(wanted);
  };
}

const hasWord = (list: string | null, word: string): boolean =>
  list !== null && list.includes(word) && list.split(/\s+/).includes(word);
