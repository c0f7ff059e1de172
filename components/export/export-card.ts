import { exportCitation } from '../../utils/card/export-citation';
import { exportJson } from '../../utils/card/export-json';
import { exportMarkdown } from '../../utils/card/export-markdown';
import { exportText } from '../../utils/card/export-text';
import type { Card } from '../../utils/model/card';
import { exportLabels } from '../export-labels';
import type { Texts } from '../texts';

export type ExportFormat = 'markdown' | 'text' | 'json' | 'citation';

/** The card in a format. Loaded when it is wanted: the card itself needs none of it. */
export function exportCard(card: Card, format: ExportFormat, texts: Texts): string {
  switch (format) {
    case 'markdown':
      return exportMarkdown(card, exportLabels(texts));
    case 'text':
      return exportText(card, exportLabels(texts));
    case 'json':
      return exportJson(card);
    case 'citation':
      return exportCitation(card, texts.locale);
  }
}
