/** Elements whose `name` or `id` becomes a property of their form, before the form's own properties. */
const NAMED = 'button,fieldset,img,input,object,output,select,textarea'
  .split(',')
  .map((tag) => `${tag}[name],${tag}[id]`)
  .join();

/**
 * Guards reading against DOM clobbering: with `<input name="textContent">` in a form, the form's `textContent` is that
 * input, in the reader script's world too. Takes such names off a copy of the page.
 */
export function unclobber(copy: Document): void {
  const root = copy.documentElement as Element | null;
  if (root === null) return;
  for (const element of copy.querySelectorAll(NAMED))
    for (const attribute of ['name', 'id']) {
      const name = element.getAttribute(attribute);
      if (name !== null && name !== '' && name in root) element.removeAttribute(attribute);
    }
}
