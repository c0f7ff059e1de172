import { words, type LineRule } from './line-rule';

const INVITATION = 'invitation to subscribe';

/** Newsletters, memberships, applications. */
export const INVITATIONS: readonly LineRule[] = [
  {
    id: 'sign-up',
    reason: INVITATION,
    action: 'cut',
    starts: words(
      'sign subscribe register enrol log login please click enter want already become never invalid thank thanks',
    ),
    has: words('sign subscribe register enrol log mail want member subscriber patron supporter miss thank'),
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
    has: words(
      'newsletter inbox mail alert app delivered sent date informed connected tuned know list whatsapp telegram community channel members forum follow subscribe sign visit check click like miss straight top',
    ),
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
    has: words(
      'support donation contribution only subscribers members exclusive available subscrib sign click submit register unsubscribe',
    ),
    pattern:
      /^(?:support (?:our|independent|quality|local|free) (?:journalis|reporting|news|work)|(?:make|give|consider making) a (?:donation|contribution)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?(?:to|for)) (?:our )?(?:subscribers|members|premium)|(?:you|by) (?:can unsubscribe|are now (?:subscribed|signed)|subscribing|signing up|clicking|submitting|registering)\b)/i,
    maxWords: 70,
    example: 'Support independent journalism in the north.',
    counterExample: 'Support for the plan fell to 41 percent.',
  },
  {
    id: 'appeal',
    reason: INVITATION,
    action: 'cut',
    has: words('donat support subscri contribut member newsletter inbox afford free journalism gift app'),
    pattern:
      /^(?=[^"“”]*$)(?=.*\b(?:we|our|us|i|my)\b)(?=.*\b(?:you|your|readers)\b)(?=.*\b(?:(?:support(?:s|ing)?|help(?:s|ing)?|back(?:ing)?|fund(?:s|ing)?) (?:us|our|my|independent|quality|local)\b|donat(?:e|es|ing|ions?)\b|contribut(?:e|ing|ions?)\b|subscri(?:be|bers?|bing|ptions?)\b|(?:become|becoming) an? (?:\w+ )?(?:member|supporter|patron)|membership|newsletter|in(?:to)? your (?:inbox|e-?mail)|give what you can|if you can afford|journalism (?:is|stays?|free)|free for (?:everyone|all)))/i,
    maxWords: 70,
    example:
      'Our journalism is free because readers pay for it. If you can afford it, please give what you can.',
    counterExample: 'We asked our readers in Velden what they miss most, and hundreds of them wrote.',
  },
  {
    id: 'your-subscription',
    reason: INVITATION,
    action: 'cut',
    starts: words('your if enjoying enjoyed like loved thanks'),
    has: words('subscription subscri support share follow clap member newsletter feedback enjoy'),
    pattern:
      /^(?:your (?:subscription|support|donation|membership) (?:makes|helps|keeps|allows|funds)\b|if you (?:enjoy(?:ed)?|like[d]?|love[d]?|found|value|appreciate)\b.{0,80}\b(?:share|follow|subscribe|clap|consider|sign up|support|join|let us know|newsletter|donat)|(?:enjoying|enjoyed|like|loved) (?:this|what|our|the)\b.{0,60}\b(?:share|follow|subscribe|member|sign up|join|support))/i,
    maxWords: 50,
    example: 'If you enjoyed this story, follow me for more about rivers.',
    counterExample: 'If you like the sea, the mayor told guests, stay for the storm.',
  },
  {
    id: 'newsletter-link',
    reason: INVITATION,
    action: 'cut',
    has: words('sign subscribe click join'),
    pattern:
      /\b(?:sign up|subscribe|click here|join)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|daily|weekly|alerts?|magazine|issues?|membership|podcast|channel)\b/i,
    maxWords: 60,
    linked: 0.05,
    example: 'There is more where that came from. Sign up for the Ledger to get it in your inbox.',
    counterExample: 'Only those who sign up for the course before May get the daily meal.',
  },
];
