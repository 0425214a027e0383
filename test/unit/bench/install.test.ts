import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isCurrent } from '../../bench/install.js';

const lock = {
  packages: {
    '': {},
    'node_modules/uplot': { version: '1.6.32' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};
const installed = (version: string): typeof lock => ({
  packages: {
    ...lock.packages,
    'node_modules/uplot': { version },
    'node_modules/fsevents': { version: '', optional: true },
  },
});

describe('what the bench compares with', () => {
  it('is installed anew where something is missing or of another version', () => {
    expect(isCurrent(lock, undefined)).toBe(false);
    expect(isCurrent(lock, { packages: {} })).toBe(false);
    expect(isCurrent(lock, installed('1.6.31'))).toBe(false);
  });

  it('is left alone where it is as the lock file says, whatever the machine needs besides', () => {
    expect(isCurrent(lock, installed('1.6.32'))).toBe(true);
  });

  it('names no place to download from', () => {
    const path = fileURLToPath(new URL('../../bench/package-lock.json', import.meta.url));
    expect(readFileSync(path, 'utf8')).not.toContain('"resolved"');
  });
});
