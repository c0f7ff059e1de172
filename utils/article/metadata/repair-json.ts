/**
 * Parses JSON as publishing systems write it into pages. What is broken without doubt is repaired: HTML comments and
 * CDATA marks around it, commas before a closing bracket, raw line breaks and tabs in strings, `\'`, a semicolon at the end.
 * @returns undefined where it is still no JSON: an expected outcome, not an error.
 */
export function parseLooseJson(text: string): unknown {
  return parse(text) ?? parse(repairJson(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const WRAPPER = /^\s*(?:<!--|\/\*|\/\/|<!\[CDATA\[|\*\/)|(?:-->|\/\/|\/\*|\]\]>|\*\/|;)\s*$/;

/** A comment around CDATA marks around a comment, at both ends: nobody wraps deeper. */
const MAX_WRAPPERS = 8;

/** One pass over the text, strings and the rest told apart. */
export function repairJson(text: string): string {
  let inner = text;
  for (let round = 0; round < MAX_WRAPPERS && WRAPPER.test(inner); round += 1)
    inner = inner.replace(WRAPPER, '');
  let out = '';
  let inString = false;
  for (let i = 0; i < inner.length; i += 1) {
    const char = inner[i] as string;
    if (!inString) {
      if (char === ',' && /^[\s,]*[}\]]/.test(inner.slice(i + 1, i + 200))) continue;
      if (char === '"') inString = true;
      out += char;
    } else if (char === '\\') {
      const escaped = inner[(i += 1)] ?? '';
      out += /["\\/bfnrtu]/.test(escaped) ? `\\${escaped}` : escaped;
    } else {
      if (char === '"') inString = false;
      out += char < ' ' ? (CONTROL[char] ?? ' ') : char;
    }
  }
  return out;
}

const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
