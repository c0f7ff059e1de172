import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/source-files';

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function card(...args: string[]): Promise<Run> {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/card.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
const TEXT = 'The harbour council of Port Merrow voted on Tuesday to close the old fish market for good. ';
const STORY = join(folder, 'story.html');
const LISTING = join(folder, 'listing.html');
writeFileSync(
  STORY,
  `<html lang="en"><head><title>Port Merrow closes its fish market</title></head><body><article>
  <h1>Port Merrow closes its fish market</h1>${`<p>${TEXT.repeat(4)}</p>`.repeat(5)}</article></body></html>`,
);
writeFileSync(LISTING, '<html><head><title>Nothing</title></head><body></body></html>');

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('npm run card', () => {
  it('prints one JSON line an input, in order, and fails where one of them failed', async () => {
    const { status, out } = await card('--json', STORY, 'nowhere.html', LISTING, STORY);
    const answers = lines(out);
    expect(answers.map(({ file }) => file)).toEqual([STORY, 'nowhere.html', LISTING, STORY]);
    expect(answers[0]).toMatchObject({
      version: 1,
      article: { title: 'Port Merrow closes its fish market' },
    });
    expect(answers[1]).toMatchObject({ error: { code: 'unreadable', message: 'no such file' } });
    expect(answers[2]).toMatchObject({ error: { code: 'not-article' } });
    expect(status).toBe(1);
  });

  it('prints what was read instead', async () => {
    const { status, out } = await card('--article', '--json', STORY);
    expect(lines(out)[0]).toMatchObject({ title: 'Port Merrow closes its fish market', language: 'en' });
    expect(String(lines(out)[0]?.text)).toContain('voted on Tuesday');
    expect(status).toBe(0);
  });

  it('prints a card for people, without colours where nobody looks', async () => {
    const { status, out } = await card(STORY);
    expect(out).toMatch(/^Port Merrow closes its fish market\n/);
    expect(out).toContain('\nCASUALTIES\n');
    expect(out).not.toContain('\u001b');
    expect(status).toBe(0);
  });

  it('tells its decisions on stderr', async () => {
    const { out, err } = await card('--json', '--trace', STORY);
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/^[\w.-]+: [^:\n]+: .*$/m);
  });

  it('explains itself', async () => {
    expect(await card()).toMatchObject({ status: 2, out: '' });
    expect((await card('--help')).status).toBe(0);
    expect((await card('--nonsense')).status).not.toBe(0);
  });
});
