import { MousePointerClick, PanelRight, Pin, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { useTexts, type MessageKey } from './texts';

export type WelcomePlace = 'chrome' | 'firefox' | 'android';

const PIN_TEXTS: Readonly<Record<WelcomePlace, MessageKey>> = {
  chrome: 'welcomePinChrome',
  firefox: 'welcomePinFirefox',
  android: 'welcomePinAndroid',
};

interface WelcomeViewProps {
  readonly place: WelcomePlace;
  /** The shortcuts as the browser has them now; empty where there is none. */
  readonly cardKeys: string;
  readonly sidebarKeys: string;
}

/** The first page, shown once: the two ways to the card, and where the icon is. */
export function WelcomeView({ place, cardKeys, sidebarKeys }: WelcomeViewProps) {
  const { text } = useTexts();
  return (
    <main class="settings welcome">
      <h1>{text('welcomeTitle')}</h1>
      <p>{text('welcomeLead')}</p>
      <ol>
        <Step icon={MousePointerClick} title="welcomeIcon" keys={cardKeys}>
          {text('welcomeIconText')}
        </Step>
        {place !== 'android' && (
          <Step icon={PanelRight} title="welcomeSidebar" keys={sidebarKeys}>
            {text('welcomeSidebarText', text('menuOpenSidebar'))}
          </Step>
        )}
        <Step icon={Pin} title="welcomePin">
          {text(PIN_TEXTS[place])}
        </Step>
      </ol>
      <p class="aside">{text('welcomeQuiet')}</p>
    </main>
  );
}

interface StepProps {
  readonly icon: IconNode;
  readonly title: MessageKey;
  readonly keys?: string;
  readonly children: ComponentChildren;
}

function Step({ icon, title, keys = '', children }: StepProps) {
  const { text } = useTexts();
  return (
    <li>
      <Icon node={icon} directed={icon === PanelRight} />
      <div>
        <h2>{text(title)}</h2>
        <p>{children}</p>
        {keys !== '' && <p class="aside">{text('welcomeShortcut', keys)}</p>}
      </div>
    </li>
  );
}
