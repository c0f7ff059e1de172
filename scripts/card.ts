import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../utils/article/extract-article';
import { buildCard } from '../utils/card/build-card';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
for (const file of files) {
  const { document } = parseHTML(await readFile(file, 'utf8'));
  const { result } = extractArticle(document as unknown as Document, `file:///${file}`);
  if (!result.ok) {
    console.log(JSON.stringify({ file, error: { code: result.code, message: '' } }));
    continue;
  }
  if (args.includes('--dump')) {
    console.log(JSON.stringify({ file, article: result.article }));
    continue;
  }
  if (args.includes('--article')) {
    console.log(
      JSON.stringify({
        file,
        text: result.article.blocks
          .slice(1)
          .map((b) => b.text)
          .join('\n'),
      }),
    );
    continue;
  }
  console.log(JSON.stringify({ file, ...buildCard(result.article, result.article.language ?? 'en') }));
}
