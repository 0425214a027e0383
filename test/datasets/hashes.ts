import { createHash } from 'node:crypto';
import { type DatasetFile, nameOf } from '../../src/rules/dataset-file.js';
import { type Lock, lockedText } from '../../src/rules/locks.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hash of each vintage with its evidence, by name. */
export const hashesOf = (list: readonly DatasetFile[]): Lock =>
  Object.fromEntries(list.map((file) => [nameOf(file.vintage), sha256(lockedText(file))]));
