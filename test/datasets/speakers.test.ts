import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/history/claims.js';
import { claimOrder, isOneNumber, relatedClaims } from '../../src/history/states.js';
import { speakers } from '../../src/rules/speakers.js';
import { broken, files, pick } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);

describe('whoever gives a number', () => {
  it.each(files.map((file) => [file.file, file] as const))('%s keeps the rule', (_, file) => {
    expect(speakers(file)).toEqual([]);
  });

  it.each([
    ['russia-in-ukraine-syrskyi-2024-07', 'estimated'],
    ['russia-in-ukraine-putin-2023-12-14', 'reported'],
    ['russia-in-ukraine-military-intelligence-2023-12-15', 'recorded'],
  ] as const)('is believed on no side of the war: %s %s', (id, basis) => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, id).basis = basis;
    });
    expect(speakers(file)).toMatchObject([
      { code: 'belligerent-not-claimed', file: 'datasets/troops/2024-10-22.ts', id, got: `"${basis}"` },
    ]);
  });

  it('may be a side in the war, and its number an estimate, where the source says so', () => {
    const id = 'russia-in-ukraine-syrskyi-2024-07';
    const file = broken('troops@2024-10-22', ({ vintage, evidence }) => {
      pick(vintage.observations, id).basis = 'estimated';
      for (const item of evidence) if (item.ids.includes(id)) item.quote = `he estimates ${item.quote}`;
    });
    expect(speakers(file)).toEqual([]);
  });

  it('gives different numbers at times that can be put in order', () => {
    const file = broken('artillery-shells@2024-11-18', ({ vintage }) => {
      Object.assign(pick(vintage.observations, 'eu-sent-2024-08-30'), { stated: '2024', period: '2024' });
    });
    const issues = speakers(file);
    expect(issues.length).toBeGreaterThan(1);
    expect(issues[0]).toMatchObject({
      code: 'unordered-states',
      id: 'eu-sent-2024-08-30',
      got: '"2024"',
      expected: expect.stringContaining('before or after eu-sent-2024-01-31') as string,
    });
  });
});

describe('what one party said of one quantity at several times', () => {
  const all = vintages.flatMap((vintage) =>
    vintage.observations.flatMap((o) =>
      o.quantity ? [[`${vintage.dataset}@${vintage.vintage}/${o.id}`, o, vintage] as const] : [],
    ),
  );

  it.each(all)('%s: earlier and later ones are in order, and never among the others', (_, o, vintage) => {
    const { claim, earlier, later, others } = relatedClaims(o, vintage, claimsOf(o.quantity!, vintages));
    for (const c of earlier) expect(claimOrder(c, claim)).toBe(-1);
    for (const c of later) expect(claimOrder(c, claim)).toBe(1);
    const own = [...earlier, claim, ...later].map((c) => c.observation);
    own.slice(1).forEach((next, i) => expect(isOneNumber(own[i]!, next)).toBe(false));
    const speaker = vintage.agents.find((a) => a.id === o.by);
    if (speaker?.party !== 'unknown') expect(others.map((s) => s.claim.observation.by)).not.toContain(o.by);
  });
});
