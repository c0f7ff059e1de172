import type { WhoFact } from '../utils/model/card';
import { FactButton } from './FactButton';
import { FactRow } from './FactRow';
import { MoreList } from './MoreList';
import { PageText, Quoted } from './PageText';
import { useTexts } from './texts';

const NAMES_AT_ONCE = 6;

/** The actors of the story with their roles; those who only say so come last and are set apart. */
export function WhoRow({ facts }: { readonly facts: readonly WhoFact[] }) {
  const actors = facts.filter(({ part }) => part === 'actor');
  const voices = facts.filter(({ part }) => part === 'source');
  return (
    <FactRow name="who" label="rowWho" silence="notStated" empty={facts.length === 0}>
      <MoreList items={[...actors, ...voices]} limit={NAMES_AT_ONCE} class="names">
        {(fact) => (
          <li key={fact.name} class={fact.part}>
            <Name fact={fact} id={`who-${facts.indexOf(fact)}`} />
          </li>
        )}
      </MoreList>
    </FactRow>
  );
}

function Name({ fact, id }: { readonly fact: WhoFact; readonly id: string }) {
  const { text } = useTexts();
  const { name, aliases, role, part, sources } = fact;
  const alias = role === null ? otherName(fact) : undefined;
  return (
    <FactButton kind="who" id={id} sources={sources} words={[name, ...aliases]}>
      <span class="name-line">
        <PageText class="name">{name}</PageText>
        {part === 'source' && <span class="tag">{text('saysSo')}</span>}
      </span>
      {role !== null && <Quoted class="aside">{role}</Quoted>}
      {alias !== undefined && (
        <span class="aside">
          {text('alsoCalled')} <Quoted>{alias}</Quoted>
        </span>
      )}
    </FactButton>
  );
}

/** A name that tells more than the one shown: an acronym's long form or a description, never just the surname. */
function otherName({ name, aliases }: WhoFact): string | undefined {
  const known = name.toLowerCase();
  return aliases.find(
    (alias) => !known.includes(alias.toLowerCase()) && !alias.toLowerCase().includes(known),
  );
}
