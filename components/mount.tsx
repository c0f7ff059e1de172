import { render, type ComponentChildren } from 'preact';
import { TextsContext, type Texts } from './texts';
import './styles/index.css';

/** Puts a view into the page's `#app`, in the language and direction of its texts. */
export function mount(view: ComponentChildren, texts: Texts): void {
  const app = document.getElementById('app');
  if (app === null) throw new Error('The page has no #app');
  document.documentElement.lang = texts.locale;
  document.documentElement.dir = texts.direction;
  render(<TextsContext.Provider value={texts}>{view}</TextsContext.Provider>, app);
}
