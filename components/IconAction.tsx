import type { IconNode } from 'lucide';
import { Icon } from './Icon';

interface IconActionProps {
  readonly id?: string;
  readonly icon: IconNode;
  /** Name of the button: spoken, and shown as its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** For a button that stays on. */
  readonly pressed?: boolean;
  readonly directed?: boolean;
  /** Nothing to do at present; the button keeps the focus that it may have. */
  readonly disabled?: boolean;
}

/** A button that is an icon. */
export function IconAction({
  id,
  icon,
  label,
  onClick,
  pressed,
  directed = false,
  disabled,
}: IconActionProps) {
  return (
    <button
      type="button"
      class="icon-button"
      id={id}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onClick={() => {
        if (disabled !== true) onClick();
      }}
    >
      <Icon node={icon} directed={directed} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
