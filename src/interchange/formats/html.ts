/** Plain HTML with the classes of h-event: writing. */
import type { Format } from '../format.ts';

export { type HtmlLabels, type HtmlOptions, toHEvent } from './html/h-event.ts';
export { type ListOptions, toHtml } from './html/write.ts';

export const html: Format = {
  id: 'html',
  name: 'HTML with h-event',
  type: 'text/html',
  extensions: ['html', 'htm'],
  writer: async () => {
    const { toHtml } = await import('./html/write.ts');
    return (events, { title, now }) => `${toHtml(events, { title, now, full: true })}\n`;
  },
};
