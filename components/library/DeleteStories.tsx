import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../utils/model/library';
import type { Library } from '../hooks/use-library';
import { Choice } from '../settings/Choice';
import { useTexts } from '../texts';

interface DeleteStoriesProps {
  readonly library: Library;
  readonly entries: readonly LibraryEntry[];
  readonly say: (words: string) => void;
}

/** Deletes the stories of one site or of all, after a question that names how many. */
export function DeleteStories({ library, entries, say }: DeleteStoriesProps) {
  const { text, count } = useTexts();
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState(false);
  const hosts = [...new Set(entries.map(({ host }) => host))].sort();
  // The chosen site may be gone with its last story.
  const site = hosts.includes(chosen) ? chosen : '';
  const many = site === '' ? entries.length : entries.filter(({ host }) => host === site).length;

  const erase = async (): Promise<void> => {
    setAsked(false);
    const done = await library.change((store) => (site === '' ? store.deleteAll() : store.deleteSite(site)));
    if (done !== null) say(count('deleted', many));
  };
  return (
    <>
      <Choice
        id="delete-site"
        label={text('deleteOf')}
        value={site}
        options={[['', text('deleteEverySite')], ...hosts.map((host) => [host, host] as const)]}
        onChange={(host) => {
          setChosen(host);
          setAsked(false);
        }}
      />
      {asked ? (
        <Question many={many} onYes={() => void erase()} onNo={() => setAsked(false)} />
      ) : (
        <button type="button" class="button" id="delete-stories" onClick={() => setAsked(true)}>
          {text('deleteAsk')}
        </button>
      )}
    </>
  );
}

interface QuestionProps {
  readonly many: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The focus stands on the answer that harms nothing. */
function Question({ many, onYes, onNo }: QuestionProps) {
  const { text, count } = useTexts();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset class="question">
      <legend id="delete-question">{count('deleteSure', many)}</legend>
      <div class="buttons">
        <button type="button" class="button" id="delete-no" ref={no} onClick={onNo}>
          {text('cancel')}
        </button>
        <button type="button" class="button grave" id="delete-yes" onClick={onYes}>
          {text('deleteYes')}
        </button>
      </div>
    </fieldset>
  );
}
