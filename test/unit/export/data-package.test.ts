import { afterEach, describe, expect, it, vi } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { toDataPackage } from '../../../src/export/data-package.js';
import { FigureError } from '../../../src/error/figure-error.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, vintage } from '../support/data.js';

const reasonOf = async (run: Promise<unknown>): Promise<FigureError> => {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof FigureError) return error;
  throw new Error('Expected a FigureError', { cause: error });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a Data Package', () => {
  it('is cited by the work that most of its numbers are from, then by the package', async () => {
    const cited = async (of: Vintage): Promise<string> =>
      (JSON.parse((await toDataPackage(of, []))['datapackage.json']!) as { citation: string }).citation;
    expect(await cited(aidToUkraine)).toMatch(
      /^Trebesch, C\., [^]*Version 29[^]*ukraine-support-tracker\S* Aid to Ukraine by donor [^]*figures-of-record\.$/,
    );
    expect(await cited(vintage({ sources: [] }))).not.toMatch(/^ |undefined/);
  });

  it('has tables for what there is, and no empty ones', async () => {
    expect(Object.keys(await toDataPackage(vintage(), []))).toEqual([
      'datapackage.json',
      'observations.csv',
      'vintage.json',
    ]);
    const events = [{ id: 'e', date: '2024', title: 'E', areas: ['EU'], by: 'nis' }];
    const more = await toDataPackage(vintage({ events, observations: [observation()] }), [
      { ids: ['e', 'x'], source: 'a', accessed: '2026-11-23', live: true },
    ]);
    expect(Object.keys(more)).toEqual([
      'datapackage.json',
      'observations.csv',
      'evidence.csv',
      'events.csv',
      'vintage.json',
    ]);
    expect(more['evidence.csv']?.split('\r\n').slice(1, 3)).toEqual([
      '1,1,,"e",,,"number","a",,,,,,"2026-11-23",true,',
      '2,1,"x",,,,"number","a",,,,,,"2026-11-23",true,',
    ]);
  });

  it('is not guarded against spreadsheets: a program reads back what was put in', async () => {
    const files = await toDataPackage(vintage({ observations: [observation({ note: '=1+1' })] }), []);
    expect(files['observations.csv']).toContain(',"=1+1"\r\n');
    expect(files['datapackage.json']).toContain('a spreadsheet may run it as a formula');
  });

  it('is the same each time', async () => {
    expect(await toDataPackage(vintage(), [])).toEqual(await toDataPackage(vintage(), []));
  });

  it('gives no day of creation, which is not known', async () => {
    const files = await toDataPackage(vintage({ published: '2024-11-01' }), []);
    expect(JSON.parse(files['datapackage.json']!)).not.toHaveProperty('created');
  });

  it('is refused where the data have no name', async () => {
    const own = normalize({ observations: [{ value: 1 }] });
    expect(await reasonOf(toDataPackage(own, []))).toMatchObject({ code: 'no-name', path: 'dataset' });
    expect(await reasonOf(toDataPackage({ ...own, dataset: 'rent' }, []))).toMatchObject({
      code: 'no-name',
      path: 'vintage',
    });
  });

  it('is refused where the page has no Web Crypto', async () => {
    vi.stubGlobal('crypto', {});
    expect(await reasonOf(toDataPackage(vintage(), []))).toMatchObject({ code: 'no-crypto' });
  });
});
