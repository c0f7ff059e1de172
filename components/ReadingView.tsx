import { useTexts } from './texts';

const BARS = ['what', 'casualties', 'who', 'when', 'where'];

/** The empty card while the page is read: mostly for a blink, so it moves nothing and says little. */
export function ReadingView() {
  const { text } = useTexts();
  return (
    <main class="card reading" aria-busy="true">
      <h1 class="reading-title">{text('readingTitle')}</h1>
      {BARS.map((name) => (
        <div key={name} class="row" aria-hidden="true">
          <span class="bar-label" />
          <span class="bar-body" />
        </div>
      ))}
    </main>
  );
}
