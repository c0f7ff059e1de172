import { words, type LineRule } from './line-rule';

const FOLLOW = 'sharing and following';

/** Sharing, following, writing to the publisher. */
export const FOLLOWING: readonly LineRule[] = [
  {
    id: 'follow',
    reason: FOLLOW,
    action: 'cut',
    starts: words(
      'you follow find join tweet message add like connect contact email e-mail call reach write',
    ),
    has: [
      ...words(
        'twitter facebook instagram linkedin telegram whatsapp youtube tiktok threads bluesky mastodon google @ pinterest snapchat',
      ),
      'on x',
    ],
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
    starts: words('have got do did if know is are send were'),
    has: words(
      'tip stor comment question information correction feedback photo video something anything affected experience opinion witness idea',
    ),
    pattern:
      /^(?:(?:have|got|do you|did you|if you have|know something|is there something|are you|were you)\b.{0,120}(?:tip|stor(?:y|ie)|comment|question|information|correction|feedback|photo|video|affected|experience|opinion|witness|idea)\w{0,3}\b.{0,200}(?:@|e-?mail|contact|call|let us know|send|get in touch|write to|click)|is there (?:something|anything) .{0,80}\?.{0,40}(?:e-?mail|contact|write|send)|send (?:us )?(?:your|tips|news|feedback|comments|story|photos|videos|an e-?mail)\b.{0,100}(?:@|form|here|to us))/i,
    maxWords: 60,
    example: 'Have a tip? Email our desk at tips@courier.example',
    counterExample: 'Have the floods reached the town? Nobody in the ministry could say.',
  },
  {
    id: 'your-view',
    reason: FOLLOW,
    action: 'cut',
    starts: words('to join tell what let leave comment was rate how do'),
    has: words('contact reach join tell think let leave comment rate page article story'),
    pattern:
      /^(?:to (?:contact|reach) the (?:reporter|author|editor|writer)|join the (?:conversation|discussion)|tell us (?:what|your|in the)|what do you think\b.{0,80}(?:comment|below|\?$|\? rate)|was this (?:page|article|story|content)\b.{0,60}\b(?:helpful|useful|interesting)|rate this (?:article|story|page|post)|how (?:would|do) you rate (?:this|our)|do you (?:agree|think)\b.{0,100}\? (?:vote|let us|tell us|comment|share)|let us know\b.{0,100}(?:comment|below|@|tweet)|leave (?:a|your) (?:comment|thought)|comment below)/i,
    maxWords: 50,
    example: 'What do you think? Let us know in the comments below',
    counterExample: 'What do voters want? Three towns gave three answers.',
  },
];
