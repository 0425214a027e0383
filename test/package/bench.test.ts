import { describe, expect, it } from 'vitest';
import { cases } from '../bench/cases.js';
import { measureCase } from '../bench/drawing.js';
import { optionsFrom } from '../bench/options.js';

describe('the bench', () => {
  it('draws with plain DOM and with ours, and measures both', async () => {
    const [each] = cases;
    const known = { cases: cases.map(({ id }) => id), peers: ['dom', 'ours'] };
    const options = optionsFrom(['--peer', 'dom,ours', '--rounds', '1', '--slow-rounds', '0'], known);
    const { peers } = await measureCase(each!, options);
    const [dom, ours] = peers;
    expect(peers.map(({ peer }) => peer)).toEqual(['dom', 'ours']);
    // The frame and the rest that a string does not have are there.
    expect(dom?.normal['nodes']?.median).toBe(11);
    expect(ours?.normal['nodes']?.median).toBeGreaterThan(11);
    expect(ours?.bytes.brotli).toBeGreaterThan(1000);
    for (const { normal } of peers) expect(normal['busy']?.median).toBeGreaterThan(0);
  });
});
