import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { canonicalJson, extended, type Lock, locks, unlocked } from '../../src/rules/locks.js';
import { broken, fileOf, files, pick } from './dataset-files.js';
import { hashesOf } from './hashes.js';

const lockFile = 'datasets/vintages.lock.json';
const lockAddress = new URL(`../../${lockFile}`, import.meta.url);

const hashes = hashesOf(files);
const stored: Lock = existsSync(lockAddress) ? (JSON.parse(readFileSync(lockAddress, 'utf8')) as Lock) : {};
const lock = env.UPDATE_LOCK ? extended(stored, hashes) : stored;
if (env.UPDATE_LOCK) writeFileSync(lockAddress, `${JSON.stringify(lock, null, 2)}\n`);

describe('released vintages never change', () => {
  it.each(files)('$file', (file) => {
    expect(locks(lock, hashes)(file)).toEqual([]);
  });

  it('every line of the lock still has its vintage', () => {
    expect(unlocked(lockFile, lock, hashes)).toEqual([]);
    expect(unlocked(lockFile, { ...lock, 'troops@2023-01-01': 'abc' }, hashes)).toEqual([
      {
        code: 'vintage-gone',
        file: lockFile,
        id: 'troops@2023-01-01',
        path: 'troops@2023-01-01',
        got: 'no such vintage',
        expected: 'every vintage ever released',
      },
    ]);
  });

  it('finds one changed number, and one changed word of evidence', () => {
    const name = 'troops@2024-10-22';
    const changes = [
      broken(name, ({ vintage }) => {
        pick(vintage.observations, 'north-korea-first').value = 1501;
      }),
      broken(name, ({ evidence }) => {
        for (const item of evidence) item.accessed = '2026-11-24';
      }),
    ];
    for (const file of changes) {
      const now = hashesOf([file]);
      expect(locks(lock, now)(file)).toEqual([
        {
          code: 'vintage-changed',
          file: 'datasets/troops/2024-10-22.ts',
          id: name,
          path: '',
          got: now[name],
          expected: `${String(lock[name])}, as released: a change needs a vintage of its own`,
        },
      ]);
    }
  });

  it('finds a vintage that is not locked yet', () => {
    expect(locks({}, hashes)(fileOf('events@2024-10-22'))).toEqual([
      {
        code: 'not-locked',
        file: 'datasets/events/2024-10-22.ts',
        id: 'events@2024-10-22',
        path: '',
        got: hashes['events@2024-10-22'],
        expected: 'a line in the lock: run the test with UPDATE_LOCK=1',
      },
    ]);
  });

  it('adds lines to the lock and changes none', () => {
    expect(extended({ b: 'old' }, { b: 'new', a: 'first' })).toEqual({ a: 'first', b: 'old' });
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and does on the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }, null], a: '€' })).toBe('{"a":"€","b":[{"d":1},null]}');
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
