import { createTexts, type Texts } from '../../components/create-texts';
import english from '../../public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Catalogue = Readonly<Record<string, Message>>;

/** Texts out of a catalogue file, its placeholders filled as browsers fill them. */
export function textsOf(catalogue: Catalogue = english, uiLanguage = 'en-GB'): Texts {
  return createTexts((key, values = []) => fill(catalogue[key], values), uiLanguage);
}

function fill(entry: Message | undefined, values: readonly string[]): string {
  if (entry === undefined) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_whole, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}
