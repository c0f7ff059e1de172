import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '../utils/messaging/messenger';
import type { PageReading } from '../utils/model/reading';
import { isOwnBackground } from '../utils/messaging/senders';
import { PageReader } from '../utils/page/page-reader';

/** The script's own world, shared by all its injections into one document. */
const world = globalThis as typeof globalThis & { nutgrafReader?: PageReader };

/** Injected when the reader asks, never before; a second injection reads anew and keeps the one set of listeners. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): PageReading {
    world.nutgrafReader ??= listen(new PageReader(document));
    return world.nutgrafReader.read();
  },
});

function listen(reader: PageReader): PageReader {
  onMessage('lightQuotes', ({ data, sender }) =>
    isOwnBackground(sender) ? reader.lightQuotes(data.sources, data.index) : 'no-access',
  );
  onMessage('keepBlocks', ({ data, sender }) => {
    if (isOwnBackground(sender)) reader.keepBlocks(data.reading, data.blocks);
  });
  onMessage('clearLights', ({ sender }) => {
    if (isOwnBackground(sender)) reader.clearLights();
  });
  onMessage('lightAll', ({ data, sender }) => (isOwnBackground(sender) ? reader.lightAll(data.groups) : 0));
  onMessage('pointedQuote', ({ sender }) => (isOwnBackground(sender) ? reader.pointedQuote() : null));
  onMessage('readingId', ({ sender }) => (isOwnBackground(sender) ? reader.currentId() : null));
  return reader;
}
