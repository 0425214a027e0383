import { describe, expect, it } from 'vitest';
import { type Options, optionsFrom } from '../../bench/options.js';

const known = { cases: ['A', 'B'], peers: ['dom', 'ours'] };
const from = (line: string): Options => optionsFrom(line.split(' ').filter(Boolean), known);

describe('the command line of the bench', () => {
  it('asks for everything where it says nothing', () => {
    expect(from('')).toEqual({
      parts: ['drawing', 'checking', 'importing', 'rendering'],
      cases: ['A', 'B'],
      rounds: { normal: 9, slow: 3 },
      quick: false,
      publish: false,
    });
  });

  it('means the drawing where it names a case or a peer', () => {
    const { parts, cases, peers, rounds } = from('--case B --peer ours,dom --rounds 15 --slow-rounds 0');
    expect({ parts, cases, peers, rounds }).toEqual({
      parts: ['drawing'],
      cases: ['B'],
      peers: ['ours', 'dom'],
      rounds: { normal: 15, slow: 0 },
    });
  });

  it.each([
    ['--case C', '--case: got "C", expected A, B.'],
    ['--peer dom,highcharts', '--peer: got "highcharts", expected dom, ours.'],
    ['--rounds 0', '--rounds: got "0", expected a whole number of at least 1.'],
    ['--rounds 2.5', '--rounds: got "2.5"'],
    ['--slow-rounds many', '--slow-rounds: got "many", expected a whole number of at least 0.'],
    ['--part data', '--part: got "data", expected drawing, checking, importing, rendering.'],
    ['--publish --quick', '--publish: got a run of some parts'],
    ['--publish --case A', '--publish: got a run of some parts'],
    ['--pear dom', "Unknown option '--pear'"],
  ])('refuses %s', (line, message) => {
    expect(() => from(line)).toThrow(message);
  });

  it('publishes a whole run, or one that was written before', () => {
    expect(from('--publish').publish).toBe(true);
    expect(from('--publish --from results.json').from).toBe('results.json');
  });
});
