import { defineRule, type Failure } from '../rule.ts';
import { uky, universalDesign } from '../sources.ts';

export default /* @__PURE__ */ defineRule({
  id: 'image-alt',
  group: 'announce',
  severity: 'warning',
  messages: {
    title: 'Every picture has a description',
    message: 'The picture has no description.',
    why: 'Blind people, and everybody whose connection is slow, do not learn what is in it; often that is the date.',
    fix: 'Write alt text, and repeat the facts in the post.',
  },
  source: [universalDesign, uky],
  examples: {
    bad: { posts: [{ text: 'See you there', image: { url: 'https://example.org/poster.png' } }] },
    good: {
      posts: [{ text: 'See you there', image: { alt: 'Poster: Thursday 11 March, 18:00, Café Example' } }],
    },
  },
  check(context) {
    const { posts = [], image } = context.event;
    const failures: Failure[] = [];
    let pictures = image ? 1 : 0;
    if (image && !image.alt?.trim()) failures.push({ path: ['image', 'alt'] });
    for (const [i, post] of posts.entries()) {
      if (!post.image) continue;
      pictures++;
      if (!post.image.alt?.trim()) failures.push({ path: ['posts', i, 'image', 'alt'] });
    }
    return pictures === 0 ? 'not-applicable' : failures;
  },
});
