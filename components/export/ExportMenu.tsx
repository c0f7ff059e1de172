import { ChevronDown } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useTexts, type MessageKey } from '../texts';

export interface MenuEntry {
  readonly id: string;
  readonly label: MessageKey;
  readonly run: () => void;
}

const LIST = 'export-list';

/** A button that unfolds a list of further ways to take the card along; it folds when one is chosen, left or on Escape. */
export function ExportMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const { text } = useTexts();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLeaving(menu, open, close, () => setOpen(false));
  return (
    <div class="menu" ref={menu}>
      <button
        type="button"
        class="icon-button menu-button"
        id="export-menu"
        ref={button}
        title={text('exportMenu')}
        aria-expanded={open}
        aria-controls={open ? LIST : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon node={ChevronDown} />
        <span class="visually-hidden">{text('exportMenu')}</span>
      </button>
      {open && (
        <ul id={LIST} class="menu-list">
          {entries.map(({ id, label, run }) => (
            <li key={id}>
              <button
                type="button"
                id={id}
                onClick={() => {
                  run();
                  close();
                }}
              >
                {text(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Calls back on Escape and when the focus goes elsewhere, as long as something is open. */
function useLeaving(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  onEscape: () => void,
  onLeave: () => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!open || element === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The popup, and a quote that is unfolded, stay as they are.
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) onLeave();
    };
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && !element.contains(target)) onLeave();
    };
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusout', onFocusOut);
    document.addEventListener('pointerdown', onPress);
    return () => {
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('pointerdown', onPress);
    };
  });
}
