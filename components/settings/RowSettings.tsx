import { ArrowDown, ArrowUp } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const pressedRef = useRef<string | null>(null);
  // A row that moves in the document loses the focus: it is given back to the button that moved it.
  useLayoutEffect(() => {
    if (pressedRef.current !== null) document.getElementById(pressedRef.current)?.focus();
    pressedRef.current = null;
  }, [rows]);
  const move = (button: string, place: number): void => {
    pressedRef.current = button;
    onChange({ rows: swapped(rows, place) });
  };
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
            <IconAction
              id={`up-${row}`}
              icon={ArrowUp}
              label={text('moveUp', text(ROW_TEXTS[row]))}
              disabled={place === 0}
              onClick={() => move(`up-${row}`, place - 1)}
            />
            <IconAction
              id={`down-${row}`}
              icon={ArrowDown}
              label={text('moveDown', text(ROW_TEXTS[row]))}
              disabled={place === rows.length - 1}
              onClick={() => move(`down-${row}`, place)}
            />
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
