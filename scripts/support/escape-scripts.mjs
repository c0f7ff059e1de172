/** A sign outside ASCII, with the backslashes before it: in a regular expression an odd one says nothing, `\–` is `–`. */
const BEYOND_ASCII = /(\\*)([\u0080-\uffff])/g;

/**
 * Writes a script in ASCII. An engine holds a source with one sign beyond Latin-1 in two bytes a sign, and scans it
 * slower; the worker's is a megabyte. `\uXXXX` means the same in texts, names and regular expressions; in `String.raw` it
 * does where, as here, a regular expression is made of the text.
 * @param {string} code
 * @returns {string}
 */
export function escapeScript(code) {
  return code.replace(BEYOND_ASCII, (_, /** @type {string} */ before, /** @type {string} */ sign) => {
    const kept = before.slice(before.length % 2);
    return `${kept}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * Escapes every script that is written, after it was made small.
 * @returns {import('vite').Plugin}
 */
export function escapeScripts() {
  return {
    name: 'escape-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escapeScript(file.code);
      }
    },
  };
}
