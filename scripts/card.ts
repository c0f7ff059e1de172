import { articleText } from '../utils/article/article-text';
import type { Trace } from '../utils/model/trace';
import { readOptions, USAGE, type Options } from './card/options';
import { printArticle, printCard, type Paint } from './card/print-card';
import { readArticle, readCard, type CardError } from './card/read-card';
import { readSource, UnreadableError } from './card/read-source';

/** What to print for one input: a value for JSON, and lines for people. */
interface Answer {
  readonly value: object;
  readonly lines: () => string;
  readonly failed: boolean;
}

async function answer(input: string, options: Options, paint: Paint): Promise<Answer> {
  const source = await readSource(input);
  const trace = options.trace ? printDecision : undefined;
  if (options.article) {
    const read = readArticle(source, trace);
    if ('error' in read) return failure(input, read.error);
    const { article } = read;
    const text = articleText(article);
    return {
      value: { file: input, ...article, text },
      lines: () => printArticle(article, text, paint),
      failed: false,
    };
  }
  const read = readCard(source, trace);
  if ('error' in read) return failure(input, read.error);
  return { value: { file: input, ...read.card }, lines: () => printCard(read.card, paint), failed: false };
}

/** One decision of the reading, on stderr: `part: decision: reason: subject`. */
const printDecision: Trace = ({ part, subject, decision, reason }) => {
  console.error(`${part}: ${decision}: ${reason}: ${subject}`);
};

function failure(file: string, error: CardError): Answer {
  return { value: { file, error }, lines: () => `${file}: ${error.message}\n`, failed: true };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help || options.inputs.length === 0) {
    console.error(USAGE);
    process.exitCode = options.help ? 0 : 2;
    return;
  }
  const paint: Paint = { colour: process.stdout.isTTY && process.env.NO_COLOR === undefined };
  for (const input of options.inputs) {
    // One bad page must not cost the others theirs: whatever it throws is its own line.
    const result = await answer(input, options, paint).catch((error: unknown) =>
      failure(input, {
        code: error instanceof UnreadableError ? error.code : 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    if (result.failed) process.exitCode = 1;
    console.log(options.json ? JSON.stringify(result.value) : result.lines());
  }
}

// A reader of the pipe that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main();
