/** Writes the description of the interface beside this file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from '../../src/rsvp/server/openapi.ts';

writeFileSync(
  join(import.meta.dirname, 'openapi.json'),
  `${JSON.stringify(openApi('/rsvp/v1'), undefined, 2)}\n`,
);
