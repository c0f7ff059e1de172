import type { Texts } from '../../../components/texts';
import { textsOf, type Catalogue } from '../catalogue';

/** The texts of a catalogue by the name of its folder under `public/_locales`, as the development server hands it out. */
export async function textsIn(folder: string): Promise<Texts> {
  if (folder === 'en') return textsOf();
  const answer = await fetch(`/_locales/${folder}/messages.json`);
  return textsOf((await answer.json()) as Catalogue, folder.replace('_', '-'));
}
