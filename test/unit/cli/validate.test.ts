import { describe, expect, it } from 'vitest';
import type { Vintage } from '../../../src/model/vintage.js';
import { harvest2025 } from './support/harvest.js';
import { workspace } from './support/program.js';

const { run, write } = workspace();

const changed = (change: (vintage: Vintage) => void): string => {
  const copy = structuredClone(harvest2025);
  copy.dataset = 'orchard';
  // The first vintage of its dataset has no mistakes of another to tell of.
  delete copy.supersedes;
  delete copy.errata;
  delete copy.revisions;
  change(copy);
  return JSON.stringify(copy);
};

describe('validate', () => {
  it('finds nothing wrong with data for a figure, and with a vintage', async () => {
    await write('rows.json', '[{ "label": "Rent", "value": 900 }]');
    await write(
      'orchard.json',
      changed(() => undefined),
    );
    expect(await run(['validate', 'rows.json', 'orchard.json'])).toEqual({
      code: 0,
      out: '',
      err: '2 files: 2 valid, 0 invalid (0 issues), 0 unreadable\n',
    });
  });

  it('says where, what was got and what was expected', async () => {
    await write('rows.json', '{ "observations": [{ "label": "Rent", "value": "900" }] }');
    const { code, out } = await run(['validate', 'rows.json']);
    expect(code).toBe(1);
    expect(out).toBe('rows.json, observations[0].value: expected a number or null, got "900"\n');
  });

  it('holds a vintage to the strict schema', async () => {
    await write(
      'v.json',
      changed((v) => Object.assign(v.observations[0]!, { valeu: 1 })),
    );
    expect((await run(['validate', 'v.json'])).out).toContain(
      'v.json, "picked", observations[0].valeu: expected no such key',
    );
    await write('v.json', '{ "observations": [] }');
    expect((await run(['validate', 'v.json', '--as', 'vintage'])).code).toBe(1);
  });

  it.each<[string, (v: Vintage) => void, string]>([
    ['ids', (v) => (v.observations[1]!.id = 'picked'), 'an id that nothing else has'],
    ['relations', (v) => (v.observations[0]!.relation = 'approx'), 'the source’s word for approx'],
    ['measures', (v) => (v.derivations = [{ id: 'x', label: 'x', kind: 'sum', from: ['red', 'sold'] }]), 'one unit'],
    ['sources', (v) => (v.observations[0]!.by = 'nobody'), 'one of the agents declared'],
    [
      'checks',
      (v) => v.checks.push({ kind: 'ratio', part: 'red', whole: 'all', equals: 0.5, tolerance: 0.1, why: 'half' }),
      '(half)',
    ],
    ['derived', (v) => (v.observations[1]!.basis = 'derived'), 'a derivation that computes it'],
    ['times', (v) => (v.observations[0]!.stated = '2030-01-01'), 'no later than 2025-10-04, when it was known'],
    ['times of errata', (v) => (v.errata = harvest2025.errata), 'an earlier vintage of orchard'],
  ])('holds a vintage to the rules: %s', async (_, change, message) => {
    await write('v.json', changed(change));
    const { code, out } = await run(['validate', 'v.json']);
    expect(code).toBe(1);
    expect(out).toContain(message);
  });

  it('holds quotes against the numbers where there is evidence', async () => {
    const evidence = [...harvest2025.observations, { id: 'x' }].slice(0, -1).map(({ id }) => ({
      ids: [id],
      source: 'almanac',
      cell: { sheet: 's', row: 'r', column: 'c' },
      accessed: '2024-10-06',
      live: true,
    }));
    await write(
      'v.json',
      changed(() => undefined),
    );
    await write('e.json', JSON.stringify(evidence));
    expect((await run(['validate', 'v.json', '--evidence', 'e.json'])).code).toBe(0);
    const { ids, source, accessed, live } = evidence[0]!;
    await write(
      'e.json',
      JSON.stringify([{ ids, source, accessed, live, quote: 'some 5 tonnes' }, ...evidence.slice(1)]),
    );
    const { out } = await run(['validate', 'v.json', '--evidence', 'e.json']);
    expect(out).toContain('expected a quote that holds 13100, got "some 5 tonnes"');
    await write('e.json', JSON.stringify(evidence.slice(1)));
    expect((await run(['validate', 'v.json', '--evidence', 'e.json'])).out).toContain('expected evidence, got none');
  });

  it('warns of what an element warns of: misspelt keys, dates that are none, rows without a name', async () => {
    await write(
      'rows.json',
      '[{ "label": "Rent", "value": 900, "souce": "x", "period": "last year" }, { "value": 5 }]',
    );
    expect(await run(['validate', 'rows.json'])).toEqual({
      code: 0,
      out: [
        'rows.json: warning: observations[0].souce is not looked at; did you mean “source”?',
        'rows.json: warning: observations[1] has no label; it is drawn as “row-2”.',
        'rows.json: warning: observations[0].period is printed as it is: "last year" is no ISO 8601 date, interval or duration.',
        '',
      ].join('\n'),
      err: '1 file: 1 valid, 0 invalid (0 issues), 0 unreadable, 3 warnings\n',
    });
    const [result] = JSON.parse((await run(['validate', 'rows.json', '--json'])).out) as { warnings: object[] }[];
    expect(result?.warnings[0]).toMatchObject({ code: 'unknown-key' });
  });

  it('refuses what an element refuses beyond the shape of data', async () => {
    await write('names.json', '[{ "lable": "Rent", "value": 900 }]');
    await write('twice.json', '[{ "id": "a", "value": 1 }, { "id": "a", "value": 2 }]');
    const { code, out } = await run(['validate', 'names.json', 'twice.json']);
    expect(code).toBe(1);
    expect(out).toContain('names.json, observations[0].lable: expected another key: did you mean “label”?');
    expect(out).toContain('twice.json, "a", observations[1].id: expected an id that no other row has');
  });

  it('names the place where a file is no JSON, and goes on with the others', async () => {
    await write('bad.json', '{\n  "a": 1,\n}');
    await write('rows.json', '[{ "value": "x" }]');
    const { code, out, err } = await run(['validate', 'bad.json', 'nowhere.json', 'rows.json']);
    expect(code).toBe(2);
    expect(err).toContain('error: bad.json: it is not JSON, at line 3, column 1');
    expect(err).toContain('error: nowhere.json: there is no such file');
    expect(out).toContain('rows.json, observations[0].value');
  });

  it('gives each file and each issue as JSON', async () => {
    await write('rows.json', '[{ "value": "x" }]');
    const [result] = JSON.parse((await run(['validate', 'rows.json', '--json'])).out) as {
      issues: { path: string }[];
    }[];
    expect(result).toMatchObject({ file: 'rows.json', kind: 'data', valid: false });
    expect(result?.issues.map((i) => i.path)).toEqual(['observations[0].value']);
  });
});
