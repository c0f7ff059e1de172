import { ArrowDown, ArrowUp } from 'lucide';
import type { CardRow, Settings } from '../../utils/model/settings';
import { IconAction } from '../IconAction';
import { useTexts, type MessageKey } from '../texts';

const ROW_TEXTS: Readonly<Record<CardRow, MessageKey>> = {
  what: 'rowWhat',
  casualties: 'rowCasualties',
  who: 'rowWho',
  when: 'rowWhen',
  where: 'rowWhere',
  related: 'rowRelated',
};

interface RowSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Which rows the card has, and in which order. */
export function RowSettings({ settings: { rows, hidden }, onChange }: RowSettingsProps) {
  const { text } = useTexts();
  return (
    <fieldset class="rows">
      <legend>{text('optionsRows')}</legend>
      <ol>
        {rows.map((row, place) => (
          <li key={row}>
            <label class="check">
              <input
                type="checkbox"
                id={`row-${row}`}
                checked={!hidden.includes(row)}
                onChange={({ currentTarget }) =>
                  onChange({ hidden: currentTarget.checked ? without(hidden, row) : [...hidden, row] })
                }
              />
              {text(ROW_TEXTS[row])}
            </label>
            {place > 0 && (
              <IconAction
                id={`up-${row}`}
                icon={ArrowUp}
                label={text('moveUp', text(ROW_TEXTS[row]))}
                onClick={() => onChange({ rows: swapped(rows, place - 1) })}
              />
            )}
            {place < rows.length - 1 && (
              <IconAction
                id={`down-${row}`}
                icon={ArrowDown}
                label={text('moveDown', text(ROW_TEXTS[row]))}
                onClick={() => onChange({ rows: swapped(rows, place) })}
              />
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function without(rows: readonly CardRow[], row: CardRow): readonly CardRow[] {
  return rows.filter((other) => other !== row);
}

/** The rows with the one at `place` and the one after it changed about. */
function swapped(rows: readonly CardRow[], place: number): readonly CardRow[] {
  return [...rows.slice(0, place), ...rows.slice(place, place + 2).reverse(), ...rows.slice(place + 2)];
}
