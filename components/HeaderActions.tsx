import { Highlighter, LibraryBig, PanelRight, Pin, Settings } from 'lucide';
import type { Card } from '../utils/model/card';
import { ExportActions, type ExportPlatform } from './export/ExportActions';
import type { PinControl } from './hooks/use-pin';
import { useOpenQuote } from './hooks/use-quote';
import { IconAction } from './IconAction';
import { useTexts } from './texts';

/** What the surroundings of a card can do for the reader. */
export interface SurfaceActions extends ExportPlatform {
  /** Absent where the card already stands in the sidebar, or the browser has none. */
  readonly keepOpen?: () => void;
  readonly openSettings: () => void;
  readonly openLibrary: () => void;
  /**
   * Asks for leave to read a site without a click, or every site where the site's address is unknown. Absent where it
   * would not help: a popup is open only after a click.
   */
  readonly allowSite?: (origin: string | null) => void;
  /** Whether pages of an address are read without a click already; there wherever `allowSite` is. */
  readonly isAllowed?: (address: string) => Promise<boolean>;
  /** Calls back when a site was allowed or taken back; returns the way to stop. */
  readonly watchSites?: (onChange: () => void) => () => void;
}

interface HeaderActionsProps {
  readonly actions: SurfaceActions;
  /** Absent where there is nothing to copy. */
  readonly card?: Card;
  readonly pin?: PinControl | null;
  /** Whether the library is on. */
  readonly library?: boolean;
}

/** Keep open or pin, show all, copy, library, settings. */
export function HeaderActions({ actions, card, pin = null, library = false }: HeaderActionsProps) {
  const { text } = useTexts();
  const { keepOpen, openSettings, openLibrary } = actions;
  return (
    <div class="actions">
      {keepOpen !== undefined && (
        <IconAction
          id="open-sidebar"
          icon={PanelRight}
          directed
          label={text('keepOpen')}
          onClick={keepOpen}
        />
      )}
      {card !== undefined && pin !== null && (
        <IconAction
          id="pin"
          icon={Pin}
          label={text('pinStory')}
          pressed={pin.place !== null}
          onClick={pin.toggle}
        />
      )}
      {card?.supported === true && <ShowAll />}
      {card !== undefined && <ExportActions {...actions} card={card} />}
      {library && (
        <IconAction id="open-library" icon={LibraryBig} label={text('openLibrary')} onClick={openLibrary} />
      )}
      <IconAction id="open-settings" icon={Settings} label={text('settings')} onClick={openSettings} />
    </div>
  );
}

function ShowAll() {
  const { text } = useTexts();
  const { lit, toggleAll } = useOpenQuote();
  return (
    <IconAction
      id="show-all"
      icon={Highlighter}
      label={text('showAll')}
      pressed={lit !== null}
      onClick={toggleAll}
    />
  );
}
