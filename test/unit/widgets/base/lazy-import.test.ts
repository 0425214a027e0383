import { describe, expect, it } from 'vitest';
import { lazyImport } from '../../../../widgets/base/lazy-import.js';
import { refusal } from '../../support/data.js';

describe('code that loads when it is first needed', () => {
  it('is loaded once, however often it is asked for, and then is there', async () => {
    let times = 0;
    const code = lazyImport(() => Promise.resolve({ times: ++times }));
    const [first, second] = [code.load(), code.load()];
    expect(first).toBeInstanceOf(Promise);
    expect(second).toBe(first);
    await first;
    expect(code.load()).toBe(undefined);
    expect(code.get()).toEqual({ times: 1 });
  });

  it('that cannot be had is asked for no more, and says why', async () => {
    const code = lazyImport(() => Promise.reject(new Error('offline')));
    await code.load();
    expect(code.load()).toBe(undefined);
    expect(refusal(() => code.get()).issues).toEqual([
      { code: 'unreachable', path: 'import', got: '"Error: offline"', expected: 'the code of this form' },
    ]);
  });

  it('is not there before it is loaded', () => {
    expect(refusal(() => lazyImport(() => Promise.resolve(1)).get()).code).toBe('unreachable');
  });
});
