import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseProblems } from '../../versions/pending.js';
import { pinned, pinning, pinsIn } from '../../versions/pin.js';
import { packageJson, readState, root } from '../../versions/repository.js';

const state = await readState();
const { name, version, exports } = packageJson();

describe('the version to come', () => {
  it('is no smaller than what changed since the last release asks for, and its changesets name every changed figure', () => {
    const missing = releaseProblems(state);
    if (missing.length) expect.fail(missing.join('\n\n'));
  });

  it('is judged by an API report of each entry that has types', () => {
    const typed = Object.entries(exports).flatMap(([path, target]) =>
      typeof target === 'string' ? [] : [name + path.slice(1)],
    );
    expect(Object.keys(state.current.entries).sort()).toEqual(typed.sort());
    for (const [entry, declarations] of Object.entries(state.current.entries))
      expect(Object.keys(declarations), entry).not.toEqual([]);
  });

  it('is judged by every tag, every dataset and every command', () => {
    expect(Object.keys(state.current.elements)).toContain('figure-parts');
    expect(Object.keys(state.current.datasets)).toContain('aid-to-ukraine');
    expect(state.current.commands.map((command) => command.name)).toContain('diff');
    expect(state.current.paths).toEqual(
      expect.arrayContaining(['.', 'program figures-of-record', 'drop-in/figures.js']),
    );
  });
});

describe('the version that readers are told to take', () => {
  it.each(pinning)('is the one of the package; before the first release, the one to come: %s', (path) => {
    const pins = pinsIn(readFileSync(join(root, path), 'utf8'));
    expect(pins.length).toBeGreaterThan(0);
    const told = state.released.version === null ? state.pending.version : version;
    expect(new Set(pins)).toEqual(new Set([told]));
  });

  it('is found and replaced wherever it is pinned', () => {
    const text = 'src="/figures-of-record@1.0.0/x.js" npm i figures-of-record@2.1.0-next.1, lit@3.3.3';
    expect(pinsIn(text)).toEqual(['1.0.0', '2.1.0-next.1']);
    expect(pinned(text, '2.0.0')).toBe('src="/figures-of-record@2.0.0/x.js" npm i figures-of-record@2.0.0, lit@3.3.3');
  });
});
