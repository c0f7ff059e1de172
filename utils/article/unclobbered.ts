/** Elements whose `name` or `id` becomes a property of their form, before the form's own properties. */
const NAMED = 'button,fieldset,img,input,object,output,select,textarea';
const WITH_NAME = NAMED.split(',')
  .map((tag) => `${tag}[name],${tag}[id]`)
  .join();

/** A page that is safe to read, and the way from its elements to those of the page itself. */
export interface Unclobbered {
  readonly page: Document;
  /** The elements of the live page that stand where the given ones do. */
  toLive(elements: readonly (Element | null)[]): readonly (Element | null)[];
}

/**
 * Guards reading against DOM clobbering: with `<input name="textContent">` in a form, the form's `textContent` is that
 * input, in the reader script's world too. Where a name does so the page is read from a copy without such names.
 */
export function withoutClobbering(live: Document): Unclobbered {
  if (!isClobbered(live)) return { page: live, toLive: (elements) => elements };
  const page = live.cloneNode(true) as Document;
  for (const element of page.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  return { page, toLive: (elements) => counterparts(elements, page, live) };
}

function isClobbered(page: Document): boolean {
  const root = page.documentElement;
  for (const element of page.querySelectorAll(WITH_NAME)) {
    for (const name of [element.getAttribute('name'), element.getAttribute('id')])
      if (name !== null && name !== '' && name in root) return true;
  }
  return false;
}

/** A copy has its elements in the same order as the page. A form is left out: whoever used it would be fooled. */
function counterparts(
  elements: readonly (Element | null)[],
  copy: Document,
  live: Document,
): readonly (Element | null)[] {
  const wanted = new Map<Element, Element | null>();
  for (const element of elements)
    if (element !== null && element.localName !== 'form') wanted.set(element, null);
  const originals = live.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    if (wanted.has(element)) wanted.set(element, originals[i] ?? null);
  });
  return elements.map((element) => (element === null ? null : (wanted.get(element) ?? null)));
}
