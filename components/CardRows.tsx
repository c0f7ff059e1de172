import type { VNode } from 'preact';
import type { Card } from '../utils/model/card';
import type { CardRow } from '../utils/model/settings';
import { CasualtyRow } from './CasualtyRow';
import { useCoverage } from './hooks/use-coverage';
import { RelatedLinks } from './RelatedLinks';
import { useSettings } from './settings-context';
import { Timeline } from './Timeline';
import { WhatRow } from './WhatRow';
import { WhereRow } from './WhereRow';
import { WhoRow } from './WhoRow';

/** The rows that the reader wants, in the reader's order. */
export function CardRows({ card }: { readonly card: Card }) {
  const { rows, hidden } = useSettings();
  // Without rules for the language there are no facts to be silent about.
  const shown = rows.filter((row) => !hidden.includes(row) && (card.supported || row === 'related'));
  return (
    <>
      {shown.map((row) => (
        <Row key={row} row={row} card={card} />
      ))}
    </>
  );
}

function Row({ row, card }: { readonly row: CardRow; readonly card: Card }): VNode {
  switch (row) {
    case 'what':
      return <WhatRow facts={card.what} title={card.article.title} />;
    case 'casualties':
      return <CasualtyRow facts={card.casualties} />;
    case 'who':
      return <WhoRow facts={card.who} />;
    case 'when':
      return <Timeline facts={card.when} />;
    case 'where':
      return <WhereRow facts={card.where} />;
    case 'related':
      return <RelatedRow card={card} />;
  }
}

function RelatedRow({ card }: { readonly card: Card }) {
  const { coverage: chosen } = useSettings();
  const searches = useCoverage(card);
  const wanted = searches?.filter(({ engine }) => chosen === null || engine === chosen) ?? null;
  return <RelatedLinks links={card.related} coverage={wanted} />;
}
