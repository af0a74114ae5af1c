/** axe-core on an element: what it finds, in words. */

interface Axe {
  run(context: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

// axe is a classic script that leaves a global.
await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  document.head.append(script);
});
const { axe } = window as unknown as { axe: Axe };

export async function violations(element: Element): Promise<string[]> {
  const result = await axe.run(element);
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
