import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import { observationAt } from '../../../src/derive.js';
import { lookup } from '../../../src/lookup.js';
import type { Basis, Observation } from '../../../src/observation.js';
import type { Source } from '../../../src/source.js';
import type { View } from '../../../src/view.js';
import type { Vintage } from '../../../src/vintage.js';
import { tableOf } from '../../../widgets/frame/rows.js';
import { basisWord, creditOf, demand, demandAxis, demandList, notesOf, viewFor } from '../../../widgets/frame/scene.js';
import { selectFound, selectFrom } from '../../../widgets/frame/select.js';
import { observation, plain, refusal, vintage } from '../support/data.js';
import { english, inLanguage, rowsOf } from '../support/scenes.js';

const source = (id: string, credit: string): Source => ({
  id,
  credit,
  licence: { name: 'none stated' },
  csl: { id, type: 'webpage', title: id },
});
const agents: Vintage['agents'] = [
  { id: 'nis', name: 'National Intelligence Service', short: 'the NIS', party: 'third-party' },
  { id: 'eu', name: 'European Union', party: 'ally' },
  { id: 'unnamed', name: 'a source the article does not name', party: 'unknown' },
];
const paper = vintage({ vintage: '', agents, sources: [source('paper', 'The Paper'), source('wire', 'The Wire')] });
const row = (given: Partial<Observation> = {}): Observation => observation({ source: 'paper', ...given });

describe('the credit line', () => {
  it('names whose numbers they are, who passes them on, the last day covered, and the vintage', () => {
    expect(creditOf([observationAt('total', southKoreaAid)], southKoreaAid)).toEqual([
      'Source: Kiel Institute for the World Economy, via The European Conservative',
      'data through 31 Aug 2024',
      'vintage 2024-10-22',
    ]);
    expect(creditOf(aidToUkraine.observations, aidToUkraine)).toEqual([
      'Source: Kiel Institute, Ukraine Support Tracker',
      'data through 31 Aug 2024',
      'vintage 2024-08-31',
    ]);
  });

  it('names only sources of what is drawn, each once', () => {
    expect(creditOf([row()], paper)).toEqual(['Source: The Paper']);
    expect(creditOf([row({ source: 'wire' }), row()], paper)).toEqual(['Source: The Paper; The Wire']);
    const twice = { ...paper, sources: [source('paper', 'Kiel'), source('wire', 'Kiel')] };
    expect(creditOf([row(), row({ source: 'wire' })], twice)).toEqual(['Source: Kiel']);
  });

  it('names the only source there is, though no row points to it', () => {
    const one = { ...paper, sources: [source('paper', 'The Paper')] };
    expect(creditOf([row({ source: undefined })], one)).toEqual(['Source: The Paper']);
    expect(creditOf([row({ source: undefined })], paper)).toEqual(['Source not stated']);
  });

  it('names owners once each, and says where one is not named', () => {
    const passed = [
      row({ via: 'p' }),
      row({ via: 'p' }),
      row({ by: 'eu', via: 'p' }),
      row({ by: 'unnamed', via: 'p' }),
    ];
    expect(creditOf(passed, paper)).toEqual([
      'Source: National Intelligence Service; European Union; a source the article does not name, via The Paper',
    ]);
  });

  it('names no owner who speaks in his own source', () => {
    expect(creditOf([row({ via: 'nis' })], paper)).toEqual(['Source: The Paper']);
  });

  it('says that nothing is stated of bare rows', () => {
    const { vintage: bare } = rowsOf([{ value: 1 }]);
    expect(creditOf(bare.observations, bare)).toEqual(['Source not stated']);
  });
});

describe('the notes', () => {
  const view: View = { id: 'v', form: 'parts', title: '', parts: [], notes: ['Of the view.', 'Twice.'] };

  it('are the view’s, then those of single numbers under their names', () => {
    expect(notesOf([row({ label: 'A', note: 'Mind this.' }), row({ label: 'B' })], paper, view)).toEqual([
      'Of the view.',
      'Twice.',
      'A: Mind this.',
    ]);
  });

  it('are said once each', () => {
    const same = row({ label: 'A', note: 'Mind this.' });
    expect(notesOf([same, same], paper, { ...view, notes: ['Twice.', 'Twice.'] })).toEqual(['Twice.', 'A: Mind this.']);
  });

  it('are none where nothing is noted', () => {
    expect(notesOf([row()], paper)).toEqual([]);
  });
});

describe('the word beside a mark', () => {
  const word = (given: Partial<Observation>): string => basisWord(row(given), paper);

  it('says what is not plain fact', () => {
    const bases: Basis[] = ['recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'];
    expect(bases.map((basis) => word({ basis }))).toEqual([
      '',
      '',
      'estimated',
      'according to the NIS',
      'promised',
      'expected',
      'computed',
    ]);
  });

  it('names no claimant where none is known', () => {
    expect(word({ basis: 'claimed', by: '' })).toBe('claimed');
  });

  it('is left out where the label says it', () => {
    expect(word({ basis: 'promised', label: 'EU to Ukraine, Promised' })).toBe('');
  });

  it('is left out where the value says that there is none', () => {
    expect(word({ basis: 'claimed', value: null })).toBe('');
  });
});

describe('one axis', () => {
  const data = vintage({ observations: [row({ id: 'a' }), row({ id: 'b' })] });

  it('takes zero, the unknown, and other magnitudes of one unit', () => {
    const rows = [row({ value: 0 }), row({ value: null }), row({ unit: { code: 'rounds', mult: 0 } })];
    expect(() => {
      demandAxis(rows, data);
    }).not.toThrow();
  });

  it('refuses a number below zero, with its place in the data', () => {
    expect(
      refusal(() => {
        demandAxis([row({ id: 'b', value: -1 })], data);
      }).issues,
    ).toEqual([
      {
        code: 'negative',
        id: 'b',
        path: 'observations[1].value',
        got: '-1',
        expected: 'zero or more: bars start at zero',
      },
    ]);
  });

  it('refuses a number too large to compute with', () => {
    expect(
      refusal(() => {
        demandAxis([row({ id: 'a', value: 1e305, unit: { code: 'rounds', mult: 9 } })], data);
      }).issues[0],
    ).toMatchObject({
      code: 'too-large',
      path: 'observations[0].value',
    });
  });

  it('refuses two units', () => {
    const rows = [row({ id: 'a' }), row({ id: 'b', unit: { code: 'people', mult: 6 } })];
    expect(
      refusal(() => {
        demandAxis(rows, data);
      }).issues,
    ).toEqual([
      {
        code: 'mixed-units',
        id: 'b',
        path: 'observations[1].unit',
        got: '"rounds and people"',
        expected: 'one unit for all on an axis',
      },
    ]);
  });
});

describe('what a view names must be there', () => {
  it('an observation', () => {
    expect(demand('total', southKoreaAid, 'whole')).toBe(southKoreaAid.observations[0]);
    expect(refusal(() => demand('totals', southKoreaAid, 'whole')).issues).toEqual([
      {
        code: 'unknown-id',
        path: 'whole',
        got: '"totals"',
        expected: 'one of total, financial, humanitarian, military, rank',
      },
    ]);
  });

  it('a list', () => {
    expect(demandList(['a'], 'parts')).toEqual(['a']);
    for (const list of [undefined, []]) expect(refusal(() => demandList(list, 'parts')).code).toBe('no-rows');
  });

  it('and be made for the form', () => {
    const view = southKoreaAid.views[0]!;
    expect(viewFor('parts', { vintage: southKoreaAid, view })).toBe(view);
    expect(viewFor('ranking', { vintage: southKoreaAid })).toBeUndefined();
    expect(refusal(() => viewFor('ranking', { vintage: southKoreaAid, view })).issues[0]?.got).toBe(
      '"breakdown, made for figure-parts"',
    );
    expect(refusal(() => viewFor('parts', { vintage: southKoreaAid, observation: row({ id: 'a' }) })).issues).toEqual([
      { code: 'wrong-form', path: 'of', got: '"a"', expected: 'a view for figure-parts' },
    ]);
  });
});

describe('the table behind a picture', () => {
  it('says what, how much, who says so, and for when', () => {
    expect(tableOf({ observations: troops.observations.slice(0, 2) }, troops, english)).toEqual({
      caption: 'North Korean and Russian troops',
      columns: [
        { label: 'What' },
        { label: 'Value', numeric: true },
        { label: 'Who says so', ours: true },
        { label: 'Period', ours: true },
      ],
      rows: [
        {
          cells: [
            'North Korean special forces already in Russia',
            '1,500 people',
            'South Korea’s National Intelligence Service, via The European Conservative (claimed)',
            'until 22 Oct 2024',
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
    const rank = observationAt('rank', southKoreaAid);
    expect(tableOf({ observations: [rank] }, southKoreaAid, english).rows[0]?.cells).toEqual([
      'Rank among donors',
      'not reported',
      'Kiel Institute for the World Economy, via The European Conservative',
      '24 Jan 2022 – 31 Aug 2024',
    ]);
  });

  it('has names and numbers in the page’s language', () => {
    const korea = observationAt('KOR-total', aidToUkraine);
    const cells = tableOf({ observations: [korea] }, aidToUkraine, inLanguage('de')).rows[0]!.cells;
    expect(cells.slice(0, 2).map(plain)).toEqual(['Südkorea, All aid', '788,5 Mio. €']);
  });
});

describe('what a form draws', () => {
  const views: View[] = [
    { id: 'one', form: 'parts', title: '', parts: [] },
    { id: 'two', form: 'parts', title: '', parts: [] },
    { id: 'three', form: 'target', title: '', promised: '', delivered: '' },
  ];
  const data = vintage({ views, observations: [row({ id: 'a' })] });

  it('is the view that is named, else the first made for it', () => {
    expect(selectFrom(data, 'parts', 'two').view).toBe(views[1]);
    expect(selectFrom(data, 'parts', undefined).view).toBe(views[0]);
    expect(selectFrom(data, 'target', undefined).view).toBe(views[2]);
    expect(selectFrom(data, 'parts', '').view).toBe(views[0]);
  });

  it('is a view of another form where that is named: the form then refuses it', () => {
    expect(selectFrom(data, 'parts', 'three').view).toBe(views[2]);
  });

  it('is all rows where the data declare no views', () => {
    const bare = vintage({ observations: [row()] });
    expect(selectFrom(bare, 'units', undefined)).toEqual({ vintage: bare });
  });

  it('is refused where no view is made for it, or none has this name', () => {
    const expected = (form: string): string =>
      `a view for figure-${form}; declared are: one (figure-parts), two (figure-parts), three (figure-target)`;
    expect(refusal(() => selectFrom(data, 'units', undefined)).issues).toEqual([
      { code: 'no-view', path: 'view', got: '"shells"', expected: expected('units') },
    ]);
    expect(refusal(() => selectFrom(data, 'parts', 'four')).issues).toEqual([
      { code: 'unknown-view', path: 'view', got: '"four"', expected: expected('parts') },
    ]);
    expect(refusal(() => selectFrom(vintage(), 'parts', 'four')).issues[0]?.expected).toBe(
      'a view for figure-parts; declared are: none',
    );
  });

  it('is no view for a value', () => {
    expect(selectFrom(data, 'value', undefined)).toEqual({ vintage: data });
  });

  it('is what a reference leads to: an observation, a view, or the dataset’s own choice', () => {
    const found = (reference: string) => lookup(reference, [data, artilleryShells]);
    expect(selectFound(found('shells/a'), 'value', undefined, [], 'shells/a').observation?.id).toBe('a');
    expect(selectFound(found('shells/two'), 'parts', undefined, [], 'shells/two').view).toBe(views[1]);
    expect(selectFound(found('shells'), 'parts', 'two', [], 'shells').view).toBe(views[1]);
    expect(selectFound(found('artillery-shells'), 'units', undefined, [], 'artillery-shells').view?.id).toBe('flows');
  });

  it('knows what it was looked up among, and whether the reference named the vintage', () => {
    const chosen = (reference: string) =>
      selectFound(lookup(reference, [artilleryShells]), 'value', undefined, [artilleryShells], reference);
    expect(chosen('artillery-shells/eu-sent')).toMatchObject({ vintages: [artilleryShells] });
    expect(chosen('artillery-shells/eu-sent').pinned).toBeUndefined();
    expect(chosen('artillery-shells@2024-10-22/eu-sent').pinned).toBe(true);
  });
});
