/** `npm start`: builds what is not built yet and serves the examples. `PORT` and `HOST` are respected. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openMounts } from './mounts.ts';
import { root, run } from './run.ts';
import { serveFolder } from './serve.ts';

const built = await run('node', ['.config/build.ts', '--fast', '--if-needed'], { show: true });
if (built.code !== 0) process.exit(1);

// The feeds of the examples are always around today.
if (existsSync(join(root, 'examples/write-feeds.ts'))) {
  const written = await run('node', ['examples/write-feeds.ts'], { show: true });
  if (written.code !== 0) process.exit(1);
}

const wanted = Number(process.env['PORT'] ?? 8000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is "${process.env['PORT']}": expected a number from 0 to 65535.`);
  process.exit(1);
}
const host = process.env['HOST'];
const services = await openMounts(join(root, 'node_modules/.cache/tweetup/replies.db'));
const { port, close } = await serveFolder({
  root,
  folders: ['examples', 'dist'],
  home: '/examples/',
  mounts: services.mounts,
  port: wanted,
  ...(host === undefined ? {} : { host }),
});
if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`\nThe examples are at http://localhost:${port}
Who has replied is at http://localhost:${port}/host, with the token ${services.hostToken}
Stop with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void Promise.all([close(), services.close()]).then(() => process.exit(0));
  });
