import { ArrowUpRight } from 'lucide';
import type { RelatedLink } from '../utils/model/card';
import type { CoverageLink } from '../utils/related/coverage';
import { FactRow } from './FactRow';
import { Icon } from './Icon';
import { MoreList } from './MoreList';
import { OutsideLink } from './OutsideLink';
import { PageText, Quoted } from './PageText';
import { useTexts } from './texts';

const LINKS_AT_ONCE = 4;

interface RelatedLinksProps {
  readonly links: readonly RelatedLink[];
  /** Null while they are not made yet: only then is silence not known. */
  readonly coverage: readonly CoverageLink[] | null;
}

/** Other stories that the page links to, those on the same story first, and searches for coverage elsewhere. */
export function RelatedLinks({ links, coverage }: RelatedLinksProps) {
  const { text } = useTexts();
  const same = links.filter(({ sameSubject }) => sameSubject);
  const others = links.filter(({ sameSubject }) => !sameSubject);
  return (
    <FactRow
      name="related"
      label="rowRelated"
      silence="noLinks"
      empty={links.length === 0 && coverage?.length === 0}
    >
      {same.length > 0 && <Stories links={same} />}
      {others.length > 0 && (
        <>
          <h3>{text('moreFromSite')}</h3>
          <Stories links={others} />
        </>
      )}
      {coverage !== null && coverage.length > 0 && <Coverage links={coverage} />}
    </FactRow>
  );
}

function Stories({ links }: { readonly links: readonly RelatedLink[] }) {
  const { text } = useTexts();
  return (
    <MoreList items={links} limit={LINKS_AT_ONCE} class="stories">
      {({ title, url, origin, sameSubject }) => (
        <li key={url}>
          <OutsideLink url={url} class="story">
            <PageText>{title}</PageText>
          </OutsideLink>
          {sameSubject && (
            <span class="aside">
              {text(origin === 'page' ? 'onThisPage' : 'fromLibrary')} · {text('sameStory')}
            </span>
          )}
        </li>
      )}
    </MoreList>
  );
}

function Coverage({ links }: { readonly links: readonly CoverageLink[] }) {
  const { text } = useTexts();
  return (
    <div class="coverage">
      <h3>
        {text('coverageTitle')} {links[0] !== undefined && <Quoted>{links[0].query}</Quoted>}
        <span class="aside">{text('coverageNote')}</span>
      </h3>
      <ul class="engines">
        {links.map(({ engine, query, url }) => (
          <li key={engine}>
            <OutsideLink url={url} label={text('opensSearch', engine, query)}>
              {engine}
              <Icon node={ArrowUpRight} directed />
            </OutsideLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
