import { writeFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import { callText, isThere, type Scope, type Tab, type View } from './extension-browser';

class ChromiumScope implements Scope {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(callText(code, args)) as Promise<Result>;
  }
}

export class ChromiumTab extends ChromiumScope implements Tab {
  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

export class ChromiumView extends ChromiumScope implements View {
  evaluateText(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async click(selector: string): Promise<void> {
    await isThere(this, selector);
    await this.page.click(selector);
  }

  async press(keys: string): Promise<void> {
    const [key = 'Tab', ...held] = keys.split('+').reverse() as KeyInput[];
    for (const modifier of held) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of held) await this.page.keyboard.up(modifier);
  }

  async reloadWith(script: string): Promise<boolean> {
    await this.page.evaluateOnNewDocument(script);
    await this.page.reload();
    return true;
  }

  async screenshot(path: string, extent: 'seen' | 'whole' = 'seen'): Promise<void> {
    if (extent === 'seen') {
      await this.page.screenshot({ path });
      return;
    }
    // A popup's window cannot be captured beyond its own height: it is taken piece by piece, and put together.
    const { height, step } = await this.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      step: innerHeight,
    }));
    const pieces: Piece[] = [];
    for (let y = 0; y < height; y += step) {
      const top = await this.evaluate((wanted) => (scrollTo(0, wanted), scrollY), y);
      pieces.push({ top, png: await this.page.screenshot({ encoding: 'base64' }) });
    }
    await this.evaluate(() => scrollTo(0, 0));
    writeFileSync(path, Buffer.from(await this.evaluate(joinPieces, pieces, height), 'base64'));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

interface Piece {
  /** Where in the document the piece begins, in CSS pixels. */
  readonly top: number;
  readonly png: string;
}

/** Runs in the page: pieces of one picture, drawn over each other; PNG in base64. */
async function joinPieces(pieces: readonly Piece[], height: number): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = innerWidth * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  for (const { top, png } of pieces) {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, top * devicePixelRatio);
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
