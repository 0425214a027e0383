import { describe, expect, it } from 'vitest';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { lookup } from '../../../../src/reference/lookup.js';
import type { Observation } from '../../../../src/model/observation.js';
import type { View } from '../../../../src/model/view.js';
import { observationById, assertList, viewFor } from '../../../../widgets/scene/scene.js';
import { selectFound, selectFrom } from '../../../../widgets/data/select.js';
import { observation, refusal, vintage } from '../../support/data.js';

const row = (given: Partial<Observation> = {}): Observation => observation({ source: 'paper', ...given });

describe('what a view names must be there', () => {
  it('an observation', () => {
    expect(observationById('total', southKoreaAid, 'whole')).toBe(southKoreaAid.observations[0]);
    expect(refusal(() => observationById('totals', southKoreaAid, 'whole')).issues).toEqual([
      {
        code: 'unknown-id',
        path: 'whole',
        got: '"totals"',
        expected: 'one of total, financial, humanitarian, military, rank, military-wounded, military-gear',
      },
    ]);
  });

  it('a list', () => {
    expect(assertList(['a'], 'parts')).toEqual(['a']);
    for (const list of [undefined, []]) expect(refusal(() => assertList(list, 'parts')).code).toBe('no-rows');
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
