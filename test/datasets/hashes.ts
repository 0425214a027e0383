import { createHash } from 'node:crypto';
import type { DatasetFile } from '../../src/rules/dataset-file.js';
import { formatReference } from '../../src/reference/reference.js';
import { type Lock, lockedText } from '../../src/rules/locks.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hash of each vintage with its evidence, by name. */
export const hashesOf = (list: readonly DatasetFile[]): Lock =>
  Object.fromEntries(list.map((file) => [formatReference(file.vintage), sha256(lockedText(file))]));
