import type { PinControl, PinPlace } from './hooks/use-pin';
import { useTexts, type MessageKey } from './texts';

const PLACE: Readonly<Record<PinPlace, MessageKey>> = {
  here: 'pinnedHere',
  elsewhere: 'pinnedElsewhere',
  earlier: 'pinnedEarlier',
  closed: 'pinnedClosed',
};

/** Says of a pinned story which tab it belongs to, and leads there or back to following. */
export function PinBar({ pin }: { readonly pin: PinControl }) {
  const { text } = useTexts();
  if (pin.place === null) return null;
  return (
    <div class="pin-bar">
      <output>{text(PLACE[pin.place])}</output>
      {pin.place === 'elsewhere' && (
        <button type="button" class="link" id="go-to-tab" onClick={pin.goToTab}>
          {text('goToTab')}
        </button>
      )}
      {pin.place !== 'here' && (
        <button type="button" class="link" id="unpin" onClick={pin.toggle}>
          {text('unpin')}
        </button>
      )}
    </div>
  );
}
