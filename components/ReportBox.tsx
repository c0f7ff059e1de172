import { useCopy } from './hooks/use-copy';
import { useTexts } from './texts';

interface ReportBoxProps {
  readonly report: string;
  readonly copyText: (text: string) => Promise<void>;
}

/** What went wrong, word for word, to be copied: it is never sent anywhere. */
export function ReportBox({ report, copyText }: ReportBoxProps) {
  const { text } = useTexts();
  const [outcome, copy] = useCopy(copyText);
  return (
    <div class="report">
      <h2>{text('report')}</h2>
      <pre dir="ltr">{report}</pre>
      <button type="button" class="button" id="copy-report" onClick={() => copy(report)}>
        {text('copyReport')}
      </button>
      <output class="aside">
        {outcome === 'copied' && text('copied')}
        {outcome === 'failed' && text('copyFailed')}
      </output>
    </div>
  );
}
