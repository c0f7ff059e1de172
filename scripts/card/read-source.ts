import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface PageSource {
  readonly html: string;
  /** Address of the page as far as the input tells. */
  readonly url: string;
}

/** An input that cannot be read; its message is fit to show. */
export class UnreadableError extends Error {
  readonly code = 'unreadable';
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Reads a saved page or an address. Rejects with an UnreadableError. */
export async function readSource(input: string): Promise<PageSource> {
  return /^https?:\/\//i.test(input) ? readAddress(input) : readSavedPage(input);
}

async function readSavedPage(path: string): Promise<PageSource> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableError(
      READ_ERRORS[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`,
    );
  });
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { html: decode(gzipped ? unzip(bytes) : bytes, null), url: pathToFileURL(resolve(path)).href };
}

const READ_ERRORS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a page',
  EACCES: 'may not be read',
};

function unzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    throw new UnreadableError('is a damaged gzip file');
  }
}

async function readAddress(url: string): Promise<PageSource> {
  const response = await fetch(url, { headers: { accept: 'text/html,application/xhtml+xml' } }).catch(
    (error: unknown) => {
      throw new UnreadableError(
        `cannot be reached (${error instanceof Error ? error.message : String(error)})`,
      );
    },
  );
  if (!response.ok) throw new UnreadableError(`answers ${response.status} ${response.statusText}`.trim());
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset=["']?([\w:.-]+)/i.exec(type)?.[1] ?? null;
  return { html: decode(new Uint8Array(await response.arrayBuffer()), charset), url: response.url };
}

/** How far into a page browsers look for a declared charset (HTML standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

/**
 * Bytes of a page as text: by byte order mark, the server's word, the page's own `meta charset`, else UTF-8 where
 * the bytes are valid UTF-8 and windows-1252 where not, as browsers do for pages of the western web.
 */
export function decode(bytes: Uint8Array, served: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return text(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(bytes, 'utf-16be');
  const start = text(bytes.subarray(0, PRESCAN_BYTES), 'windows-1252');
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ?? null;
  const label = [served, declared].find((name) => name !== null && isKnown(name));
  if (label !== undefined && label !== null) return text(bytes, /^utf-?16/i.test(label) ? 'utf-8' : label);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text(bytes, 'windows-1252');
  }
}

/** Decoded as a stream: in one go Node 20 takes windows-1252 for latin-1 and loses the curly quotes. */
function text(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
