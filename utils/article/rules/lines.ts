/** A line of page furniture that stands as a paragraph of its own, known by its words. */
export interface LineRule {
  readonly id: string;
  /** Why the block is cut, for the trace. */
  readonly reason: string;
  readonly action: 'cut' | 'caption';
  /** Matched against the whole folded text of the block. Anchored, free of nested repetition. */
  readonly pattern: RegExp;
  /** Longer blocks are prose that happens to begin like this. */
  readonly maxWords: number;
  /** Only where at least this share of the block's characters are links, 0 to 1. */
  readonly linked?: number;
  readonly example: string;
  readonly counterExample: string;
}

export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'label',
    reason: 'label of a box',
    action: 'cut',
    pattern:
      /^(?:advert(?:isement|ising)?s?|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: advertisement)?|continue reading(?: below)?|recommended(?: for you| stories| videos?| reading)?|explore(?: more)?|related(?: (?:stor(?:y|ies)|articles?|content|news|links?|topics?|coverage|posts?|videos?|reading))?|more (?:stories|news|on this(?: story| topic)?|like this|coverage|from .{2,40})|read more|see more|load more|show more|view more|most (?:read|popular|viewed)|trending(?: now| stories| news)?|top stories|latest(?: news| stories| headlines)?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)(?: (?:these|this).{0,30})?|also read|see also|up next|next up|watch(?: live| now| more)?|listen(?: now)?|share(?: this(?: (?:article|story|post|page))?)?(?: on)?|share (?:on|via) .{2,20}|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|post a comment|join the conversation|view comments|tags?|topics?|filed under|posted in|contents|table of contents|in this (?:article|story)|skip (?:to .{2,30}|ad(?:vertisement)?)|print|e-?mail|facebook|twitter|whatsapp|copy link|link copied!?|save|bookmark|close|menu|search|loading(?: content| comments)?(?: ?\.\.\.|…)?|highlights|click to (?:play|enlarge|expand).{0,20}|tap to unmute|image \d+ of \d+|\d+ ?\/ ?\d+|slide \d+ of \d+|don'?t miss|key (?:links|stories)|text size|font size|views|reads|min read|editors?['’]?s? picks?|must reads?|popular(?: now| stories)?|back to top|about the author|published|updated|getty images|your (?:support|browser) .{2,80}|play video|video|photos?|gallery)\s*[:.»›>→+]*$/i,
    maxWords: 14,
    example: 'Recommended',
    counterExample: 'Related parties will meet again in Tarvos on Monday.',
  },
  {
    id: 'read-more',
    reason: 'pointer to another story',
    action: 'cut',
    pattern:
      /^[[(»>•▶*\s-]{0,4}(?:read (?:more|also|next|this|the full story|the rest|our [^:]{2,40})|read|also read|see also|related(?: (?:stor(?:y|ies)|articles?|posts?|links?|news|reading|video|coverage|content))?|more on this|don['’]?t miss|recommended|further reading|must read|you may also like|in case you missed it|icymi)\s?(?::|\||»|>>|–|—| - )\s?\S/i,
    maxWords: 36,
    example: 'READ MORE: Bridge to Odnes opens two years late',
    counterExample: 'Read together, the three reports describe one failure: nobody checked.',
  },
  {
    id: 'linked-read-more',
    reason: 'pointer to another story',
    action: 'cut',
    pattern:
      /^[[(»>•▶*\s-]{0,4}(?:more(?: from [^:]{2,30}| here| info(?:rmation)?| details)?|watch(?: now| live| more| below| the video)?|listen(?: now)?|in pictures|gallery|videos?|photos?|opinion|explainer|analysis|live updates|trending|next|previous|up next|from the archives?|podcast|exclusive|profile|interview|timeline|map|graphic|full coverage|background)\s?(?::|\||»|>>|–|—| - )\s?\S/i,
    maxWords: 36,
    linked: 0.4,
    example: 'WATCH: Divers search the harbour',
    counterExample: 'Exclusive: the minister knew of the leak, three aides say.',
  },
  {
    id: 'missed-stories',
    reason: 'pointer to another story',
    action: 'cut',
    pattern: /^(?:DON['’]?T MISS|READ MORE|RELATED|MUST READ|ALSO READ|MORE)\b/,
    maxWords: 90,
    linked: 0.3,
    example: "DON'T MISS Ferry line cancels winter sailings [REPORT] New pilot boat arrives [PICTURES]",
    counterExample: 'MORE than 200 people fled.',
  },
  {
    id: 'linked-pointer',
    reason: 'pointer to another story',
    action: 'cut',
    pattern:
      /^(?:click|tap|read|see|watch|listen|view|visit|download|get|explore|more|learn|find|go|check|follow|subscribe|sign|join|buy|shop|order|try|register|donate|support)\b/i,
    maxWords: 30,
    linked: 0.6,
    example: 'Click here to read the full report',
    counterExample: 'Support for the plan fell to 41 percent.',
  },
  {
    id: 'newsletter',
    reason: 'invitation to subscribe',
    action: 'cut',
    pattern:
      /^(?:(?:please |want to |click here to |enter your .{0,40})?(?:sign up|subscribe|register|enrol|log ?in)\b(?! (?:sheet|deadline))|get (?:our|the latest|the best|the day|all the|breaking|more|top|unlimited|up to)\b.{0,120}(?:inbox|newsletters?|emails?|e-mail|alerts?|app|delivered|straight to)\b|get \S.{0,80} (?:delivered|sent) (?:to|through|straight)\b|(?:our|this) (?:free )?newsletter\b|stay (?:up to date|informed|connected|tuned|in the know|on top)\b|join (?:our|the) .{0,60}(?:newsletter|mailing list|whatsapp|telegram|community|channel|group|members|forum)|download (?:our|the) .{0,40}app\b|want (?:more|the latest|to (?:read|hear|get|stay))\b.{0,100}[?:]|every (?:day|week|morning) we (?:send|e-?mail)|become a (?:member|subscriber|patron|supporter)|support (?:our|independent|quality|local|free) (?:journalis|reporting|news|work)|(?:make|give|consider making) a (?:donation|contribution)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?(?:to|for)) (?:our )?(?:subscribers|members|premium)|already a (?:subscriber|member)|(?:you|by) (?:can unsubscribe|are now (?:subscribed|signed)|subscribing|signing up|clicking|submitting|registering)\b|thank(?:s| you) for (?:reading|subscribing|signing up|registering|your interest)|invalid e-?mail|enter (?:your|a valid) e-?mail|for (?:more|the latest|all the latest) .{2,60}(?:follow|subscribe|sign up|download|visit|go to|check out|click|like us)\b|never miss\b|don['’]t miss (?:out|a|an|any)\b.{0,80}(?:newsletter|update|story|stories|news|subscribe|sign)\b|download the\b.{2,40}\bapp\b)/i,
    maxWords: 70,
    example: 'Sign up for our morning newsletter and get the day’s news in your inbox.',
    counterExample: 'Signatories to the pact met in Velden.',
  },
  {
    id: 'newsletter-link',
    reason: 'invitation to subscribe',
    action: 'cut',
    pattern:
      /\b(?:sign up|subscribe|click here|join)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|daily|weekly|alerts?|magazine|issues?|membership|podcast|channel)\b/i,
    maxWords: 60,
    linked: 0.05,
    example: 'There is more where that came from. Sign up for the Ledger to get it in your inbox.',
    counterExample: 'Only those who sign up for the course before May get the daily meal.',
  },
  {
    id: 'more-label',
    reason: 'label of a box',
    action: 'cut',
    pattern:
      /^(?:want |read |see |get )?(?:more|other|further|related|additional|all|our)\b[^.!?]{0,50}\b(?:stories|articles|news|coverage|reading|posts|headlines|reports|videos|features|opinion|on this|like this)\b[^.!?]{0,40}[:?»›>]?$/i,
    maxWords: 9,
    example: 'More Great Courier Stories',
    counterExample: 'More news came on Friday.',
  },
  {
    id: 'address-line',
    reason: 'address of a page',
    action: 'cut',
    pattern: /^(?:https?:\/\/|www\.)\S+$/i,
    maxWords: 1,
    example: 'https://courier.example/news/1',
    counterExample: 'The ministry published the list at https://list.example on Monday.',
  },
  {
    id: 'follow',
    reason: 'sharing and following',
    action: 'cut',
    pattern:
      /^(?:(?:you can )?(?:(?:follow|find|join|tweet|message|add)(?: us| me| him| her| them| our| @\w+|(?: \S+){1,4} (?:on|at|via))|like us|connect with|(?:contact|e-?mail|call|reach|write to)(?: us| me| him| her| the (?:author|reporter|writer|desk|newsroom)|(?: \S+){1,4} (?:at|via)| [\w.+-]{1,40}@))\b(?=.{0,140}(?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|tiktok|threads|bluesky|mastodon|google news|\bon x\b|@[\w.]{2,}|\bpinterest|snapchat))|share (?:this|on|with|your)\b.{0,60}$|(?:have|got|do you have|if you have|know something|is there something|are you)\b.{0,100}(?:tip|story|comment|question|information|correction|feedback|photo|video)s?\b.{0,200}(?:@|e-?mail|contact|call|let us know|send|get in touch|write to|click)|send (?:us )?(?:your|tips|news|feedback|comments|an e-?mail)\b.{0,100}(?:@|form|here|to us)|to (?:contact|reach) the (?:reporter|author|editor|writer)|join the (?:conversation|discussion)|tell us (?:what|your|in the)|what do you think\b.{0,80}(?:comment|below|\?$)|let us know\b.{0,100}(?:comment|below|@|tweet)|leave (?:a|your) (?:comment|thought)|comment below)/i,
    maxWords: 60,
    example: 'Follow Mira Tolland on Twitter @miratolland',
    counterExample: 'Follow-up talks on Sunday gave no result, the ministry wrote on Facebook.',
  },
  {
    id: 'copyright',
    reason: 'notice of the publisher',
    action: 'cut',
    pattern:
      /^(?:(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by|notice))|.{0,60}all rights reserved|(?:this|the) (?:material|article|story|content|document|page|site|website|post)s? (?:may not be|is subject to|was (?:originally )?(?:published|posted|produced|first published|generated)|(?:originally |first )appeared|has been (?:republished|reprinted)|may contain affiliate|contains affiliate|uses|is (?:republished|reproduced))\b|citation:|provided by\b.{2,60}$|source: ?(?:https?:|www\.)|(?:we|our) (?:use|may (?:earn|receive)|site uses|website uses) (?:cookies|a commission|an? )|.{0,60}(?:may earn|earns?|receives?) an? (?:\w+ )?commission\b|our standards:|quotes displayed in real-time|powered (?:and implemented )?by\b|market data provided|all (?:times|quotes) (?:are |delayed )|(?:please )?enable javascript|javascript (?:is|must)|your browser does not|an error (?:has )?occurred)/i,
    maxWords: 90,
    example: '© 2031 Harbour Courier. All rights reserved.',
    counterExample: 'Copyrighted songs were removed from the service on Friday.',
  },
  {
    id: 'byline',
    reason: 'byline or date line of the page',
    action: 'cut',
    pattern:
      /^(?:[Bb][Yy]:? [A-Z@][^.!?]{1,80}$|\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$|(?:about )?\d+[- ]min(?:ute)?s?(?: read)?$|(?:reading|read) time\b.{0,24}$|(?:estimated )?reading:? .{0,20}$)/,
    maxWords: 24,
    example: 'By Mira Tolland',
    counterExample: 'By Monday the water had fallen. Two villages were still cut off.',
  },
  {
    id: 'post',
    reason: 'byline or date line of the page',
    action: 'cut',
    pattern:
      /^(?:[\p{Lu}\d][\p{L}\d.'’&-]* ){0,4}(?:(?:staff|special|senior|chief|political|news|web|foreign|sports) ?){0,2}(?:report(?:er)?|correspondents?|writers?|editor|bureau|desk)$/iu,
    maxWords: 7,
    example: 'Courier Staff Reporter',
    counterExample: 'She works as a reporter in Velden.',
  },
  {
    id: 'mail-address',
    reason: 'byline or date line of the page',
    action: 'cut',
    pattern: /^(?:e-?mail:? ?)?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}$/i,
    maxWords: 2,
    example: 'desk@courier.example',
    counterExample: 'Write to desk@courier.example by Friday, the council told parents.',
  },
  {
    id: 'rule',
    reason: 'a line drawn with signs',
    action: 'cut',
    pattern: /^[^\p{L}\p{N}]+$/u,
    maxWords: 40,
    example: '* * *',
    counterExample: '* The figures are of May.',
  },
  {
    id: 'clock',
    reason: 'byline or date line of the page',
    action: 'cut',
    pattern: /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
    maxWords: 3,
    example: '08:40 GMT',
    counterExample: '08:40 was when the clocks stopped.',
  },
  {
    id: 'counter',
    reason: 'counter of a gallery or a share button',
    action: 'cut',
    pattern: /^(?:\d{1,4}k?|\d+ ?(?:\/|of) ?\d+|skip past .{3,40})$/i,
    maxWords: 6,
    example: '3 of 12',
    counterExample: '3 of 12 crew members survived.',
  },
  {
    id: 'credit',
    reason: 'caption or credit of a picture',
    action: 'caption',
    pattern:
      /^[[(]?(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|graphic|video|file photo|photo credit|image credit|credits?|source|courtesy)\s*(?::|\/| by | credit| courtesy| via )|getty images|(?:ap|afp|reuters|epa|getty|shutterstock|istock)\b.{0,12}(?:photo|images?|file)?\/).{0,100}$/i,
    maxWords: 20,
    example: 'Photo: Edda Lorn / Harbour Courier',
    counterExample: 'Photographs taken by a neighbour show the roof in flames.',
  },
  {
    id: 'credit-tail',
    reason: 'caption or credit of a picture',
    action: 'caption',
    pattern:
      /^.{3,400}(?:[([](?:(?:image|photo|picture|pic|source|credit|video|courtesy|photograph|file|screenshot|illustration)s?\b ?(?:credit|by|courtesy|from|via)?\s*[:/ ][^()[\]]{1,80}|(?:ap|reuters|afp|getty|epa|pa)(?: (?:photo|images?|file|wire))?\b[^()[\]]{0,60}(?:photo|images?|file|via|\/)[^()[\]]{0,60}|getty(?: images)?|shutterstock(?:\.com)?|istock|file photo)[)\]]|(?:photo|picture|image)(?:graph)?s?(?: credit)?(?: by)?: [^.]{2,60}|(?:getty images|afp|reuters|ap photo|shutterstock)\/[^.]{2,40}|\/ ?(?:getty images|afp|reuters|ap))\.?$/i,
    maxWords: 60,
    example: 'Smoke over the port of Tarvos (Image: GETTY)',
    counterExample: 'She showed reporters a photo of the house (it no longer stands).',
  },
];
