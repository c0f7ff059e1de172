import type { ExportLabels } from '../utils/card/export-labels';
import type { Texts } from './texts';

/** The words of an exported card in the language of the interface. */
export function exportLabels({ text, count, locale }: Texts): ExportLabels {
  return {
    locale,
    what: text('rowWhat'),
    casualties: text('rowCasualties'),
    who: text('rowWho'),
    when: text('rowWhen'),
    where: text('rowWhere'),
    related: text('rowRelated'),
    notStated: text('notStated'),
    noneMentioned: text('noneMentioned'),
    background: text('background'),
    saysSo: text('saysSo'),
    accordingTo: text('accordingTo'),
    upTo: text('upTo'),
    kind: count,
    nobody: {
      killed: text('nobodyKilled'),
      injured: text('nobodyInjured'),
      missing: text('nobodyMissing'),
      displaced: text('nobodyDisplaced'),
      abducted: text('nobodyAbducted'),
      sick: text('nobodySick'),
    },
  };
}
