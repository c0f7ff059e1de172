import type { CasualtyKind } from '../model/card';

/** The words that an exported card adds to the article's own, in the language of whoever exports. */
export interface ExportLabels {
  /** BCP 47 tag in which dates and numbers are written. */
  readonly locale: string;
  readonly what: string;
  readonly casualties: string;
  readonly who: string;
  readonly when: string;
  readonly where: string;
  readonly related: string;
  readonly notStated: string;
  readonly noneMentioned: string;
  readonly background: string;
  readonly saysSo: string;
  readonly accordingTo: string;
  readonly upTo: string;
  /** The word after a number of people: "killed". */
  kind(kind: CasualtyKind, people: number): string;
  readonly nobody: Readonly<Record<CasualtyKind, string>>;
}

export const ENGLISH_LABELS: ExportLabels = {
  locale: 'en-GB',
  what: 'What',
  casualties: 'Casualties',
  who: 'Who',
  when: 'When',
  where: 'Where',
  related: 'Related',
  notStated: 'Not stated in this article.',
  noneMentioned: 'None mentioned.',
  background: 'background',
  saysSo: 'says so',
  accordingTo: 'according to',
  upTo: 'up to',
  kind: (kind) => (kind === 'sick' ? 'ill' : kind),
  nobody: {
    killed: 'No one killed',
    injured: 'No one injured',
    missing: 'No one missing',
    displaced: 'No one displaced',
    abducted: 'No one abducted',
    sick: 'No one ill',
  },
};
