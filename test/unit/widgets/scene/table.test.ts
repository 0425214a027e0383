import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../../datasets/troops/2024-10-22.js';
import { lookupObservation } from '../../../../src/derive/derive.js';
import type { Observation } from '../../../../src/model/observation.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { plain } from '../../support/data.js';
import { paper, row } from '../../support/paper.js';
import { english, inLanguage, rowsOf } from '../../support/scenes.js';

describe('the table behind a picture', () => {
  it('says what, how much, who says so, and for when', () => {
    expect(tableOf({ observations: troops.observations.slice(0, 2) }, troops, english)).toEqual({
      caption: 'North Korean and Russian troops',
      columns: [
        { label: 'What' },
        { label: 'Value', numeric: true },
        { label: 'Who says so', ours: true },
        { label: 'Period', ours: true, short: true },
      ],
      rows: [
        {
          cells: [
            'North Korean special forces already in Russia',
            '1,500 people',
            'South Korea’s National Intelligence Service, via The European Conservative (claimed)',
            'Oct 2024',
          ],
        },
        {
          cells: [
            'North Korean troops still expected',
            '12,000 people',
            'South Korea’s National Intelligence Service, via South Korean media (expected)',
            'from 22 Oct 2024',
          ],
        },
      ],
    });
  });

  it('has the form’s own column, and marks the highlighted row', () => {
    const observations = [row({ id: 'a', label: 'A' }), row({ id: 'b', label: 'B' })];
    const own = { label: 'Rank', cell: (o: Observation) => (o.id === 'a' ? '1' : '2') };
    const table = tableOf({ observations, own, current: 'b' }, paper, english);
    expect(table.columns[2]).toEqual({ label: 'Rank', numeric: true });
    expect(table.rows.map((r) => [r.cells[2], r.current])).toEqual([
      ['1', undefined],
      ['2', true],
    ]);
  });

  it('leaves out a column that would be empty in every row: bare rows claim nothing', () => {
    const { vintage: bare } = rowsOf([
      { label: 'A', value: 1 },
      { label: 'B', value: null },
    ]);
    expect(tableOf({ observations: bare.observations }, bare, english)).toEqual({
      caption: '',
      columns: [{ label: 'What' }, { label: 'Value', numeric: true }],
      rows: [{ cells: ['A', '1'] }, { cells: ['B', 'not reported'] }],
    });
  });

  it('keeps a column that is empty in some rows', () => {
    const { vintage: mixed } = rowsOf([
      { label: 'A', value: 1, basis: 'estimated' },
      { label: 'B', value: 2, period: '2024' },
    ]);
    expect(tableOf({ observations: mixed.observations }, mixed, english).rows.map((r) => r.cells)).toEqual([
      ['A', '1', 'estimated', ''],
      ['B', '2', '', '2024'],
    ]);
  });

  it('does not say that somebody recorded what there is no number for', () => {
    const rank = lookupObservation('rank', southKoreaAid);
    expect(tableOf({ observations: [rank] }, southKoreaAid, english).rows[0]?.cells).toEqual([
      'Rank among donors',
      'not reported',
      'Kiel Institute for the World Economy, via The European Conservative',
      '24 Jan 2022 – 31 Aug 2024',
    ]);
  });

  it('has names and numbers in the page’s language', () => {
    const korea = lookupObservation('KOR-total', aidToUkraine);
    const cells = tableOf({ observations: [korea] }, aidToUkraine, inLanguage('de')).rows[0]!.cells;
    expect(cells.slice(0, 2).map(plain)).toEqual(['Südkorea, All aid', '788,5 Mio. €']);
  });
});
