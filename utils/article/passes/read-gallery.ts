import { linkShare, type Judged, type Pass } from './judge';

/** So many captions that are sentences, and hardly a paragraph beside them, are a gallery. */
const MIN_CAPTIONS = 3;
const HARDLY_A_PARAGRAPH = 60;

/** In a gallery the captions are the story: those that read like prose become its paragraphs, credits stay what they are. */
export const readGallery: Pass = (blocks) => {
  let words = 0;
  const captions: Judged[] = [];
  for (const judged of blocks) {
    if (!judged.kept || !judged.block.prose) continue;
    if (judged.kind !== 'caption') words += judged.block.words;
    else if (linkShare(judged.block) === 0) captions.push(judged);
  }
  if (captions.length < MIN_CAPTIONS || words > HARDLY_A_PARAGRAPH) return;
  for (const judged of captions) {
    judged.kind = 'paragraph';
    judged.rule = 'gallery';
    judged.reason = 'a caption of a gallery, whose text it is';
  }
};
