import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/history/claims.js';
import { diff } from '../../../src/history/diff.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { historyOf } from '../../../src/history/history.js';
import { byVintage, lookup } from '../../../src/reference/lookup.js';
import { newerThan } from '../../../src/history/newer-than.js';
import type { Observation } from '../../../src/model/observation.js';
import { firstDateOf } from '../../../src/model/period.js';
import { asOf, availableFrom, vintagesAvailableWith, vintagesOf } from '../../../src/history/as-of.js';
import { day } from '../support/arbitrary/period.js';
import { vintageName } from '../support/arbitrary/vintage.js';
import { names, one, pair, several } from '../support/arbitrary/several-vintages.js';
import { refusedOr } from '../support/forms.js';
import { frozen } from '../support/frozen.js';
import { holds } from '../support/holds.js';

const alike = (a: Observation, b: Observation): boolean => a.measure === b.measure && a.unit.code === b.unit.code;

describe('a comparison of two vintages', () => {
  it('of one with itself finds all the same', () => {
    holds(
      fc.property(one(vintageName), (v) => {
        for (const change of diff(v, structuredClone(v))) expect(change).toMatchObject({ kind: 'same', fields: [] });
      }),
    );
  });

  it('is the other way round the other way round', () => {
    const mirror = { added: 'removed', removed: 'added', revised: 'revised', reflagged: 'reflagged', same: 'same' };
    holds(
      fc.property(pair, ([a, b]) => {
        const [there, back] = [diff(a, b), diff(b, a)];
        const lines = there.map(({ kind, id, fields, difference = 0 }) =>
          JSON.stringify([mirror[kind], id, fields, -difference || 0]),
        );
        expect(
          back
            .map(({ kind, id, fields, difference = 0 }) => JSON.stringify([kind, id, fields, difference || 0]))
            .sort(),
        ).toEqual(lines.sort());
      }),
    );
  });

  it('has each number of either once, and makes the later of the earlier', () => {
    holds(
      fc.property(pair, ([a, b]) => {
        frozen([a, b]);
        const changes = diff(a, b);
        const after = changes.flatMap((change) => change.after ?? []);
        expect(new Set(after)).toEqual(new Set(b.observations));
        expect(after).toHaveLength(b.observations.length);
        const before = changes.flatMap((change) => change.before ?? []);
        expect(before).toEqual(a.observations);
        for (const { kind, before: was, after: is } of changes) {
          expect(kind === 'added').toBe(!was);
          expect(kind === 'removed').toBe(!is);
          if (was && is) expect(alike(was, is)).toBe(true);
        }
      }),
    );
  });

  it('gives the difference in whole units', () => {
    holds(
      fc.property(pair, ([a, b]) => {
        for (const { kind, difference, fields } of diff(a, b)) {
          if (kind === 'same' || kind === 'reflagged') expect(difference ?? 0).toBe(0);
          if (difference) expect(fields).toContain('value');
        }
      }),
    );
  });
});

describe('the vintages of a dataset', () => {
  it('stand in order, and the latest is what a bare reference means', () => {
    holds(
      fc.property(several, (all) => {
        const ordered = vintagesOf('shells', all);
        expect(ordered).toEqual(all.toSorted(byVintage));
        ordered.slice(1).forEach((v, i) => expect(byVintage(ordered[i]!, v)).toBeLessThan(0));
        expect(lookup('shells', all).vintage).toBe(ordered.at(-1));
        for (const v of all) expect(lookup(`shells@${v.vintage}`, all).vintage).toBe(v);
      }),
    );
  });

  it('as of a day hold nothing that came out later, and nothing older than what had', () => {
    holds(
      fc.property(several, day, (all, date) => {
        const found = refusedOr(() => asOf('shells', date, all));
        if (found instanceof FigureError) {
          expect(found.code).toBe('before-first-vintage');
          for (const v of all) expect(availableFrom(v) > date).toBe(true);
          return;
        }
        expect(availableFrom(found) <= date).toBe(true);
        for (const v of all) if (availableFrom(v) <= date) expect(byVintage(v, found)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('that a pinned one may be seen with hold it, and no later one', () => {
    holds(
      fc.property(several, (all) => {
        for (const pinned of all) {
          const seen = vintagesAvailableWith(pinned, all);
          expect(seen).toContain(pinned);
          for (const v of seen) expect(byVintage(v, pinned)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the history of a number', () => {
  it('has a stage for each vintage from the first that has it, each compared with the one before', () => {
    holds(
      fc.property(several, fc.constantFrom(...names), (all, id) => {
        const stages = refusedOr(() => historyOf(`shells/${id}`, all));
        const ordered = vintagesOf('shells', all);
        const has = ordered.map((v) => v.observations.some((o) => o.id === id));
        if (stages instanceof FigureError) {
          expect(has).not.toContain(true);
          return;
        }
        expect(stages.map(({ vintage }) => vintage)).toEqual(ordered.slice(has.indexOf(true)));
        stages.forEach(({ observation: own, change }, i) => {
          const before = stages[i - 1]?.observation;
          if (own && !before) expect(change).toBe('added');
          if (!own && before) expect(change).toBe('removed');
          if (own && before && alike(own, before)) {
            const found = diff(stages[i - 1]!.vintage, stages[i]!.vintage).find((c) => c.id === id);
            expect(change).toBe(found!.kind);
          }
        });
      }),
    );
  });

  it('is told to an older vintage where it is different, and only there', () => {
    holds(
      fc.property(several, (all) => {
        const ordered = vintagesOf('shells', all);
        const [first, last] = [ordered[0]!, ordered.at(-1)!];
        const newer = newerThan(first, names, all);
        if (first === last) {
          expect(newer).toEqual({ changes: [], statements: [], errata: [] });
          return;
        }
        expect(newer.vintage).toBe(last);
        const changed = diff(first, last).filter(({ kind }) => kind !== 'same');
        for (const change of newer.changes) expect(changed).toContainEqual(change);
      }),
    );
  });
});

describe('the claims of a quantity', () => {
  it('are in the order they were made, each once', () => {
    holds(
      fc.property(several, fc.constantFrom('rounds', 'people'), (all, quantity) => {
        frozen(all);
        const claims = refusedOr(() => claimsOf(quantity, all));
        const stated = all.flatMap((v) => v.observations.filter((o) => o.quantity === quantity));
        if (claims instanceof FigureError) {
          expect(stated).toEqual([]);
          return;
        }
        const starts = claims.map((claim) => firstDateOf(claim.stated));
        starts.slice(1).forEach((start, i) => expect(start.localeCompare(starts[i]!)).toBeGreaterThanOrEqual(0));
        for (const { observation: own, vintage: from } of claims) expect(from.observations).toContain(own);
        expect(claims.length).toBeLessThanOrEqual(stated.length);
        // Whatever was said is among them, by whichever vintage.
        for (const o of stated)
          expect(claims.some((c) => c.observation.id === o.id && c.observation.relation === o.relation)).toBe(true);
      }),
    );
  });
});
