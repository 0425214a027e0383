import { describe, expect, it } from 'vitest';
import type { CaseResult, PeerResult } from '../../bench/results.js';
import { siteData } from '../../bench/site-data.js';
import { standingsOf } from '../../bench/standing.js';
import { aligned, caseTable, ratio, rounded } from '../../bench/table.js';

const spread = (median: number): { median: number; low: number; high: number; n: number } => ({
  ...{ median, low: median - 1, high: median + 1 },
  n: 9,
});

const result = (peer: string, kind: PeerResult['kind'], busy: number, brotli = 1000): PeerResult => ({
  ...{ peer, title: peer.toUpperCase(), kind, notes: [] },
  bytes: { min: 3 * brotli, gzip: 2 * brotli, brotli },
  normal: {
    ...{ busy: spread(busy), style: spread(1), layout: spread(2), paint: spread(20), shift: spread(0) },
    ...{ nodes: spread(11), heap: spread(0.5), longTasks: spread(0) },
  },
});

const each: CaseResult = {
  case: 'A',
  title: '3 bars',
  peers: [
    result('dom', 'floor', 10),
    result('ours', 'ours', 25, 9000),
    result('ours-bare', 'ours', 20),
    result('d3', 'peer', 15, 14000),
    result('chartjs', 'peer', 50, 42000),
    result('uplot', 'peer', 24, 22000),
  ],
};

describe('a number in the tables', () => {
  it.each([
    [0.126, '0.13'],
    [9.994, '9.99'],
    [17.55, '17.6'],
    [123.4, '123'],
  ])('%d is written %s', (value, text) => {
    expect(rounded(value)).toBe(text);
  });
});

describe('a ratio to the floor', () => {
  it('is one of medians', () => {
    expect(ratio(each.peers[1]!.normal, each.peers[0]!.normal, 'busy')).toBe(2.5);
  });

  it('is none where there is no floor, or it is zero', () => {
    expect(ratio(each.peers[1]!.normal, undefined, 'busy')).toBeUndefined();
    expect(ratio(each.peers[1]!.normal, each.peers[0]!.normal, 'shift')).toBeUndefined();
    expect(ratio(each.peers[1]!.normal, each.peers[0]!.normal, 'updateBusy')).toBeUndefined();
  });
});

describe('a table for the terminal', () => {
  it('lines its columns up', () => {
    expect(
      aligned([
        ['', 'ms'],
        ['dom', '9.00'],
        ['d3', '12.0'],
      ]),
    ).toBe('       ms\ndom  9.00\nd3   12.0');
  });

  it('gives the median, the quartiles and the ratio', () => {
    const [, , ours] = caseTable(each).split('\n');
    expect(ours).toMatch(/^ours .* 25\.0 \[24\.0–26\.0\] +2\.50×/);
  });
});

describe('where ours stands', () => {
  const named = (id: string): string[] =>
    standingsOf(each)
      .find(({ measure }) => measure.id === id)!
      .ahead.map(({ peer }) => peer);

  it('names the libraries that need less, the least first; floors are none', () => {
    expect(named('busy')).toEqual(['d3', 'uplot']);
    expect(named('brotli')).toEqual([]);
  });

  it('says nothing of what was not measured', () => {
    expect(standingsOf(each).map(({ measure }) => measure.id)).not.toContain('update-busy');
  });
});

describe('a run as data for figure-ranking', () => {
  const { views = [], observations } = siteData({ date: '2026-11-25', drawing: [each] } as never);

  it('has a view for each measure, and says in it who needs less', () => {
    expect(views.map(({ id }) => id)).toEqual(['A-brotli', 'A-busy']);
    expect(views[0]?.takeaway).toBe(
      'figure-ranking with its whole frame: 9.00 kB. No library compared here needs less.',
    );
    expect(views[1]?.takeaway).toBe(
      'figure-ranking with its whole frame: 25.0 ms, 2.50 times plain DOM. Less is needed by D3 and UPLOT.',
    );
  });

  it('has a row for each peer in it', () => {
    expect(observations).toHaveLength(12);
    expect(observations.find(({ id }) => id === 'A-busy-d3')?.value).toBe(15);
  });
});
