import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountOf } from '../../src/model/amount.js';
import type { Observation } from '../../src/model/observation.js';
import { packages } from './data-packages.js';

describe('DuckDB, told the declared types,', () => {
  let folder = '';
  let db: DuckDBConnection;
  const sqlTypes = {
    string: 'VARCHAR',
    number: 'DOUBLE',
    integer: 'BIGINT',
    boolean: 'BOOLEAN',
    date: 'DATE',
  } as const;
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await db.runAndReadAll(sql)).getRowObjectsJson();
  const tableName = (name: string, resource: string): string => `"${name}/${resource}"`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figures-of-record-'));
    db = await (await DuckDBInstance.create(':memory:')).connect();
    for (const { name, contents, tables } of packages) {
      for (const { name: resource, path, schema } of tables) {
        const file = join(folder, `${name}-${path}`);
        await writeFile(file, contents[path]!);
        const columns = schema.fields
          .map(({ name: key, type }) => `${quoted(key)}: ${quoted(sqlTypes[type])}`)
          .join(', ');
        await db.run(
          `CREATE TABLE ${tableName(name, resource)} AS SELECT * FROM read_csv(${quoted(file)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}}, nullstr = '', strict_mode = true)`,
        );
      }
    }
  });
  afterAll(async () => {
    db.disconnectSync();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(packages)('finds every row of every table of $name', async ({ name, tables, vintage, evidence }) => {
    const { agents, areas, events = [], measures, observations, positions = [], sources } = vintage;
    const backed = evidence.flatMap(({ ids: of }) => of);
    const all = { agents, areas, events, evidence: backed, measures, observations, positions, sources };
    const counts: Record<string, unknown> = {};
    for (const { name: resource } of tables)
      Object.assign(
        counts,
        ...(await rows(`SELECT count(*)::INTEGER AS ${resource} FROM ${tableName(name, resource)}`)),
      );
    const wanted = Object.entries(all).map(([key, list]) => [key, list.length] as const);
    expect(counts).toEqual(Object.fromEntries(wanted.filter(([key, count]) => count || key === 'observations')));
  });

  it.each(packages)('adds up $name as we do', async ({ name, vintage }) => {
    const sums = await rows(
      `SELECT measure, unit, count(*)::INTEGER AS count, sum(amount) AS total FROM ${tableName(name, 'observations')} GROUP BY ALL ORDER BY ALL`,
    );
    const groupOf = (o: Observation): string => `${o.measure} ${o.unit.code}`;
    expect(sums).toHaveLength(new Set(vintage.observations.map(groupOf)).size);
    for (const { measure, unit, count, total } of sums) {
      const group = vintage.observations.filter((o) => groupOf(o) === `${String(measure)} ${String(unit)}`);
      const amounts = group.map(amountOf).filter((amount) => amount !== null);
      expect(count).toBe(group.length);
      if (amounts.length)
        expect(total).toBeCloseTo(
          amounts.reduce((a, b) => a + b),
          3,
        );
      else expect(total).toBeNull();
    }
  });

  it.each(packages)('finds value × 10^mult in every amount of $name', async ({ name }) => {
    const [off] = await rows(
      `SELECT count(*)::INTEGER AS count FROM ${tableName(name, 'observations')} WHERE abs(value * 10 ** mult - amount) > 1e-6 * abs(amount)`,
    );
    expect(off).toEqual({ count: 0 });
  });

  it.each(packages)('finds keys unique, links whole and required cells filled in $name', async ({ name, tables }) => {
    for (const { name: resource, schema } of tables) {
      const table = tableName(name, resource);
      const [key] = schema.primaryKey;
      expect(await rows(`SELECT "${key!}" FROM ${table} GROUP BY ALL HAVING count(*) > 1`)).toEqual([]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = tableName(name, reference.resource ?? resource);
        const lost = `SELECT "${fields[0]!}" FROM ${table} WHERE "${fields[0]!}" IS NOT NULL AND "${fields[0]!}" NOT IN (SELECT "${reference.fields[0]!}" FROM ${other})`;
        expect(await rows(lost)).toEqual([]);
      }
      for (const { name: column, constraints } of schema.fields) {
        if (constraints?.required) expect(await rows(`SELECT * FROM ${table} WHERE "${column}" IS NULL`)).toEqual([]);
        if (constraints?.enum) {
          const list = constraints.enum.map(quoted).join(', ');
          expect(await rows(`SELECT "${column}" FROM ${table} WHERE "${column}" NOT IN (${list})`)).toEqual([]);
        }
      }
    }
  });

  it('links observations to agents, sources, measures and areas', () => {
    for (const { vintage, tables } of packages.filter((p) => p.vintage.observations.length)) {
      const links = tables[0]?.schema.foreignKeys?.map(
        ({ fields, reference }) => `${fields.join()} → ${reference.resource ?? 'observations'}`,
      );
      expect(links, vintage.dataset).toEqual([
        'measure → measures',
        'area → areas',
        'counterpart → areas',
        'by → agents',
        'via → agents',
        'repeats → observations',
        'source → sources',
      ]);
    }
  });
});
