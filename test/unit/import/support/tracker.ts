import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from './release.js';
import type { ImportFile } from '../../../../src/import/index.js';

// The tracker's own files are no part of the repository, since no terms are stated: tests read them where they lie beside it.

const folder = join(import.meta.dirname, '../../../../../shared/kiel');

/** Whether the tracker's files are there. */
export const hasTracker: boolean = existsSync(folder);

/** Files of a release whose names match, as a caller hands them over. */
export const trackerFiles = (release: string, pattern: RegExp = /./): ImportFile[] =>
  readdirSync(join(folder, release))
    .filter((name) => pattern.test(name))
    .map((name) => fileOf(new Uint8Array(readFileSync(join(folder, release, name))), name));
