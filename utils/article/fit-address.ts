import { READING_LIMITS } from '../model/limits';

/** An address of reasonable length: without its query and fragment where it is too long. */
export function fitAddress(url: string): string {
  return url.length <= READING_LIMITS.short
    ? url
    : (url.split(/[?#]/)[0] ?? '').slice(0, READING_LIMITS.short);
}
