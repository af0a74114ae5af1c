import { photographed, photoPolicy } from '../phrases/saying.ts';
import { withValue } from '../fix.ts';
import { at, firstHit, mentions } from '../phrases.ts';
import { defineRule } from '../rule.ts';
import { artFeminism, geekPhotos, inclusive, wikimediaDc } from '../sources.ts';
import { allTexts, publicTexts } from '../words.ts';

export default /* @__PURE__ */ defineRule({
  id: 'photo-consent',
  group: 'privacy',
  severity: 'warning',
  settings: ['in-person', 'call'],
  messages: {
    title: 'People are told how to stay out of pictures',
    message: 'On a museum visit pictures are taken, and nobody is told how to say no.',
    text: 'Pictures or recordings are made (“{quote}”), and nobody is told how to say no.',
    why: 'Some people must not be found, and many just do not want to be seen.',
    fix: 'Add “ask first”, and a no-photo sticker or lanyard.',
  },
  source: [wikimediaDc, artFeminism, geekPhotos, inclusive],
  examples: {
    bad: { photoPolicy: undefined, description: 'We end with a group selfie.' },
    good: { photoPolicy: 'Please ask before taking photos.', description: 'We end with a group selfie.' },
  },
  check(context) {
    const { photoPolicy: policy, kind } = context.event;
    if (policy?.trim()) return 'pass';
    if (mentions(context, photoPolicy, allTexts(context))) return 'pass';
    const hit = firstHit(photographed, publicTexts(context));
    if (hit) return { as: 'text', ...at(hit), confidence: 0.7 };
    return kind === 'museum-visit' ? { path: ['photoPolicy'] } : 'pass';
  },
  fix(event) {
    return withValue(event, ['photoPolicy'], 'Please ask before taking photos.');
  },
});
