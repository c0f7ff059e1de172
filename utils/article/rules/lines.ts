/** A line of page furniture that stands as a paragraph of its own, known by its words. */
export interface LineRule {
  readonly id: string;
  /** Why the block is cut, for the trace. */
  readonly reason: string;
  readonly action: 'cut' | 'caption';
  /** First words of such lines, lower case; rules are found by them. Absent where a line may begin with any word. */
  readonly starts?: readonly string[];
  /** Matched against the folded text from its first word on. Free of nested repetition. */
  readonly pattern: RegExp;
  /** Longer blocks are prose that happens to begin like this. */
  readonly maxWords: number;
  /** Only where at least this share of the block's characters are links, 0 to 1. */
  readonly linked?: number;
  readonly example: string;
  readonly counterExample: string;
}

const words = (text: string): readonly string[] => text.split(' ');

const POINTER = 'pointer to another story';
const INVITATION = 'invitation to subscribe';
const FOLLOW = 'sharing and following';
const NOTICE = 'notice of the publisher';
const PAGE_LINE = 'byline or date line of the page';
const CREDIT = 'caption or credit of a picture';

/** Pointers to other stories. */
const POINTERS: readonly LineRule[] = [
  {
    id: 'read-more',
    reason: POINTER,
    action: 'cut',
    starts: words("read also see related more don't dont recommended further must you in icymi"),
    pattern:
      /^(?:read(?: more| also| next| this| the full story| the rest| our [^:]{2,40})?|also read|see also|related(?: \w+)?|more on this|don['’]?t miss|recommended|further reading|must read|you may also like|in case you missed it|icymi)\s?(?::|\||»|>>|–|—| - )\s?\S/i,
    maxWords: 36,
    example: 'READ MORE: Bridge to Odnes opens two years late',
    counterExample: 'Read together, the three reports describe one failure: nobody checked.',
  },
  {
    id: 'linked-read-more',
    reason: POINTER,
    action: 'cut',
    starts: words(
      'more watch listen in gallery video videos photo photos opinion explainer analysis live trending next previous up from podcast exclusive profile interview timeline map graphic full background',
    ),
    pattern: /^[^:|»>–—]{2,40}\s?(?::|\||»|>>|–|—| - )\s?\S/i,
    maxWords: 36,
    linked: 0.4,
    example: 'WATCH: Divers search the harbour',
    counterExample: 'Exclusive: the minister knew of the leak, three aides say.',
  },
  {
    id: 'missed-stories',
    reason: POINTER,
    action: 'cut',
    starts: words("don't dont read related must also more"),
    pattern: /^(?:DON['’]?T MISS|READ MORE|RELATED|MUST READ|ALSO READ|MORE)\b/,
    maxWords: 90,
    linked: 0.3,
    example: "DON'T MISS Ferry line cancels winter sailings [REPORT] New pilot boat arrives [PICTURES]",
    counterExample: 'MORE than 200 people fled.',
  },
  {
    id: 'linked-pointer',
    reason: POINTER,
    action: 'cut',
    starts: words(
      'click tap read see watch listen view visit download get explore more learn find go check follow subscribe sign join buy shop order try register donate support',
    ),
    pattern: /^\S/,
    maxWords: 30,
    linked: 0.6,
    example: 'Click here to read the full report',
    counterExample: 'Support for the plan fell to 41 percent.',
  },
  {
    id: 'more-label',
    reason: 'label of a box',
    action: 'cut',
    starts: words('want read see get more other further related additional all our'),
    pattern:
      /^(?:want |read |see |get )?(?:more|other|further|related|additional|all|our)\b(?:[^.!?]{0,50}\b(?:stories|articles|news|coverage|reading|posts|headlines|reports|videos|features|on this|like this)\b[^.!?]{0,40}[:?»›>]?| from the [^.!?]{2,30})$/i,
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
];

/** Newsletters, memberships, applications. */
const INVITATIONS: readonly LineRule[] = [
  {
    id: 'sign-up',
    reason: INVITATION,
    action: 'cut',
    starts: words(
      'sign subscribe register enrol log login please click enter want already become never invalid thank thanks',
    ),
    pattern:
      /^(?:(?:please |want to |click here to )?(?:sign up|subscribe|register|enrol|log ?in)\b|enter (?:your|a valid) e-?mail|want (?:more|the latest|to (?:read|hear|get|stay))\b.{0,100}[?:]|already a (?:subscriber|member)|become a (?:member|subscriber|patron|supporter)|never miss\b|invalid e-?mail|thank(?:s| you) for (?:reading|subscribing|signing up|registering|your interest))/i,
    maxWords: 70,
    example: 'Sign up for our morning newsletter and get the day’s news in your inbox.',
    counterExample: 'Signatories to the pact met in Velden.',
  },
  {
    id: 'get-news',
    reason: INVITATION,
    action: 'cut',
    starts: words("get stay join download for don't dont every our this"),
    pattern:
      /^(?:get (?:our|the latest|the best|the day|all the|breaking|more|top|unlimited|up to)\b.{0,120}(?:inbox|newsletters?|e-?mails?|alerts?|app|delivered|straight to)\b|get \S.{0,80} (?:delivered|sent) (?:to|through|straight)\b|stay (?:up to date|informed|connected|tuned|in the know|on top)\b|join (?:our|the) .{0,60}(?:newsletter|mailing list|whatsapp|telegram|community|channel|members|forum)|download (?:our|the) .{0,40}\bapp\b|for (?:more|the latest|all the latest) .{2,60}(?:follow|subscribe|sign up|download|visit|go to|check out|click|like us)\b|don['’]?t miss (?:out|a|an|any)\b.{0,80}(?:newsletter|update|story|stories|news|subscribe|sign)\b|every (?:day|week|morning) we (?:send|e-?mail)|(?:our|this) (?:free )?newsletter\b)/i,
    maxWords: 70,
    example: 'Get the latest from the coast delivered straight to your inbox.',
    counterExample: 'Get the boats out of the water, the harbour master told owners.',
  },
  {
    id: 'support',
    reason: INVITATION,
    action: 'cut',
    starts: words('support make give consider this the you by'),
    pattern:
      /^(?:support (?:our|independent|quality|local|free) (?:journalis|reporting|news|work)|(?:make|give|consider making) a (?:donation|contribution)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?(?:to|for)) (?:our )?(?:subscribers|members|premium)|(?:you|by) (?:can unsubscribe|are now (?:subscribed|signed)|subscribing|signing up|clicking|submitting|registering)\b)/i,
    maxWords: 70,
    example: 'Support independent journalism in the north.',
    counterExample: 'Support for the plan fell to 41 percent.',
  },
  {
    id: 'newsletter-link',
    reason: INVITATION,
    action: 'cut',
    pattern:
      /\b(?:sign up|subscribe|click here|join)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|daily|weekly|alerts?|magazine|issues?|membership|podcast|channel)\b/i,
    maxWords: 60,
    linked: 0.05,
    example: 'There is more where that came from. Sign up for the Ledger to get it in your inbox.',
    counterExample: 'Only those who sign up for the course before May get the daily meal.',
  },
];

/** Sharing, following, writing to the publisher. */
const FOLLOWING: readonly LineRule[] = [
  {
    id: 'follow',
    reason: FOLLOW,
    action: 'cut',
    starts: words(
      'you follow find join tweet message add like connect contact email e-mail call reach write',
    ),
    pattern:
      /^(?:you can )?(?:(?:follow|find|join|tweet|message|add)(?: us| me| him| her| them| our| @\w+|(?: \S+){1,4} (?:on|at|via))|like us|connect with|(?:contact|e-?mail|call|reach|write to)(?: us| me| him| her| the (?:author|reporter|writer|desk|newsroom)|(?: \S+){1,4} (?:at|via)| [\w.+-]{1,40}@))\b(?=.{0,140}(?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|tiktok|threads|bluesky|mastodon|google news|\bon x\b|@[\w.]{2,}|\bpinterest|snapchat))/i,
    maxWords: 60,
    example: 'Follow Mira Tolland on Twitter @miratolland',
    counterExample: 'Follow-up talks on Sunday gave no result, the ministry wrote on Facebook.',
  },
  {
    id: 'share-this',
    reason: FOLLOW,
    action: 'cut',
    starts: words('share'),
    pattern: /^share (?:this|on|via|with|your)\b[^.]{0,60}$/i,
    maxWords: 12,
    example: 'Share this story with your friends',
    counterExample: 'Share prices fell by four percent.',
  },
  {
    id: 'have-a-tip',
    reason: FOLLOW,
    action: 'cut',
    starts: words('have got do if know is are send'),
    pattern:
      /^(?:(?:have|got|do you have|if you have|know something|is there something|are you)\b.{0,100}(?:tip|story|comment|question|information|correction|feedback|photo|video)s?\b.{0,200}(?:@|e-?mail|contact|call|let us know|send|get in touch|write to|click)|is there (?:something|anything) .{0,80}\?.{0,40}(?:e-?mail|contact|write|send)|send (?:us )?(?:your|tips|news|feedback|comments|an e-?mail)\b.{0,100}(?:@|form|here|to us))/i,
    maxWords: 60,
    example: 'Have a tip? Email our desk at tips@courier.example',
    counterExample: 'Have the floods reached the town? Nobody in the ministry could say.',
  },
  {
    id: 'your-view',
    reason: FOLLOW,
    action: 'cut',
    starts: words('to join tell what let leave comment'),
    pattern:
      /^(?:to (?:contact|reach) the (?:reporter|author|editor|writer)|join the (?:conversation|discussion)|tell us (?:what|your|in the)|what do you think\b.{0,80}(?:comment|below|\?$)|let us know\b.{0,100}(?:comment|below|@|tweet)|leave (?:a|your) (?:comment|thought)|comment below)/i,
    maxWords: 50,
    example: 'What do you think? Let us know in the comments below',
    counterExample: 'What do voters want? Three towns gave three answers.',
  },
];

/** Copyright, standards, commissions, technical notices. */
const NOTICES: readonly LineRule[] = [
  {
    id: 'copyright',
    reason: NOTICE,
    action: 'cut',
    starts: words('© c copyright all source provided citation'),
    pattern:
      /^(?:©|c\) \d{4}|copyright (?:©|\(c\)|\d{4}|by|notice)|all rights reserved|source: ?(?:https?:|www\.)|provided by\b.{2,60}$|citation:)/i,
    maxWords: 90,
    example: '© 2031 Harbour Courier. All rights reserved.',
    counterExample: 'Copyrighted songs were removed from the service on Friday.',
  },
  {
    id: 'republished',
    reason: NOTICE,
    action: 'cut',
    starts: words('this the originally first these'),
    pattern:
      /^(?:(?:this|these|the) (?:material|article|story|content|document|page|site|website|post)s? (?:may not be|is subject to|was (?:originally |first )?(?:published|posted|produced|generated)|(?:originally |first )appeared|has been (?:republished|reprinted)|(?:may )?contains? affiliate|uses cookies|is (?:republished|reproduced))\b|(?:originally|first) (?:published|appeared) (?:on|in|at|by)\b[^.]{2,60}\.?$)/i,
    maxWords: 60,
    example: 'This article was originally published on Harbour Wire.',
    counterExample: 'This story was told to her by a fisherman.',
  },
  {
    id: 'commission',
    reason: NOTICE,
    action: 'cut',
    pattern: /\b(?:may )?(?:earns?|receives?) an? (?:\w+ )?commission\b/i,
    maxWords: 50,
    linked: 0,
    example: 'When you buy through links, the Courier may earn a commission.',
    counterExample: 'He earns a living from repairing nets.',
  },
  {
    id: 'technical',
    reason: NOTICE,
    action: 'cut',
    starts: words('our quotes powered market all please enable javascript your an we'),
    pattern:
      /^(?:our standards:|quotes displayed in real-time|powered (?:and implemented )?by\b|market data provided|all (?:times|quotes) (?:are |delayed )|(?:please )?enable javascript|javascript (?:is|must)|your (?:browser|device) (?:does not|is not)|an error (?:has )?occurred|we use cookies)/i,
    maxWords: 50,
    example: 'Please enable JavaScript to view this content.',
    counterExample: 'Our standards are slipping, the coach said.',
  },
];

/** Bylines, posts and clocks printed as lines of their own. */
const PAGE_LINES: readonly LineRule[] = [
  {
    id: 'byline',
    reason: PAGE_LINE,
    action: 'cut',
    starts: words('by'),
    pattern: /^[Bb][Yy]:? [\p{Lu}@][^.!?]{1,80}$/u,
    maxWords: 14,
    example: 'By Mira Tolland',
    counterExample: 'By Monday the water had fallen. Two villages were still cut off.',
  },
  {
    id: 'reading-time',
    reason: PAGE_LINE,
    action: 'cut',
    pattern:
      /^(?:(?:about )?\d{1,2}[- ](?:min(?:ute)?s?(?: read)?|seconds?|hours?|hrs?|days?|weeks?|months?)(?: ago)?|(?:estimated )?(?:reading|read)(?: time)?:? \d.{0,16})$/i,
    maxWords: 6,
    example: '4 min read',
    counterExample: 'Reading 4 books a week made her a critic.',
  },
  {
    id: 'post',
    reason: PAGE_LINE,
    action: 'cut',
    pattern:
      /^(?:[\p{L}\d.'’&-]+ ){0,4}(?:(?:staff|special|senior|chief|political|news|web|foreign|sports) ){0,2}(?:report(?:er)?|correspondents?|writers?|editor|bureau|desk)$/iu,
    maxWords: 7,
    example: 'Courier Staff Reporter',
    counterExample: 'She works as a reporter in Velden.',
  },
  {
    id: 'mail-address',
    reason: PAGE_LINE,
    action: 'cut',
    pattern: /^(?:e-?mail:? ?)?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}$/i,
    maxWords: 2,
    example: 'desk@courier.example',
    counterExample: 'Write to desk@courier.example by Friday, the council told parents.',
  },
  {
    id: 'clock',
    reason: PAGE_LINE,
    action: 'cut',
    pattern: /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
    maxWords: 3,
    example: '08:40 GMT',
    counterExample: '08:40 was when the clocks stopped.',
  },
  {
    id: 'counter',
    reason: 'counter of a gallery or a button',
    action: 'cut',
    pattern:
      /^(?:\d{1,4}k?|(?:image |slide |photo )?\d+ ?(?:\/|of) ?\d+|\d+ comments?|skip (?:past|to) .{3,40})$/i,
    maxWords: 6,
    example: '3 of 12',
    counterExample: '3 of 12 crew members survived.',
  },
];

/** Credits of pictures: kept as captions. */
const CREDITS: readonly LineRule[] = [
  {
    id: 'credit',
    reason: CREDIT,
    action: 'caption',
    starts: words(
      'photo photos photograph photographs image images picture pictures pic pics illustration graphic video file credit credits source courtesy getty ap afp reuters epa shutterstock istock',
    ),
    pattern:
      /^(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|graphic|video|file photo|photo credit|image credit|credits?|source|courtesy)\s*(?::|\/| by | credit| courtesy| via )|getty images|(?:ap|afp|reuters|epa|getty|shutterstock|istock)\b.{0,12}(?:photo|images?|file)?\/)[^\n]{0,100}$/i,
    maxWords: 20,
    example: 'Photo: Edda Lorn / Harbour Courier',
    counterExample: 'Photographs taken by a neighbour show the roof in flames.',
  },
  {
    id: 'credit-in-brackets',
    reason: CREDIT,
    action: 'caption',
    pattern:
      /[([](?:(?:image|photo|picture|pic|source|credit|video|courtesy|photograph|file|screenshot|illustration)s?\b ?(?:credit|by|courtesy|from|via)?\s*[:/ ][^()[\]]{1,80}|(?:ap|reuters|afp|getty|epa|pa)(?: (?:photo|images?|file|wire))?\b[^()[\]]{0,60}(?:photo|images?|file|via|\/)[^()[\]]{0,60}|getty(?: images)?|shutterstock(?:\.com)?|istock|file photo)[)\]]\.?$/i,
    maxWords: 60,
    example: 'Smoke over the port of Tarvos (Image: GETTY)',
    counterExample: 'She showed reporters a photo of the house (it no longer stands).',
  },
  {
    id: 'credit-at-end',
    reason: CREDIT,
    action: 'caption',
    pattern:
      /(?:\b(?:photo|picture|image)(?:graph)?s?(?: credit)?(?: by)?: [^.]{2,60}|(?:getty images|afp|reuters|ap photo|shutterstock)\/[^.]{2,40}|\/ ?(?:getty images|getty|afp|reuters|ap))\.?$/i,
    maxWords: 60,
    example: 'The mayor at the bridge. Photo: Edda Lorn',
    counterExample: 'The photo shows a bridge.',
  },
];

/** In order: the first rule that matches is taken. */
export const LINE_RULES: readonly LineRule[] = [
  ...POINTERS,
  ...INVITATIONS,
  ...FOLLOWING,
  ...NOTICES,
  ...PAGE_LINES,
  ...CREDITS,
];
