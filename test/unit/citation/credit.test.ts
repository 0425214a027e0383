import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/user-data/normalize.js';
import { credit } from '../../../src/citation/credit.js';
import { dateLine, sourceLine } from '../../../src/citation/credit-line.js';
import { derive } from '../../../src/derive/derive.js';
import type { Observation } from '../../../src/model/observation.js';
import type { Source } from '../../../src/model/source.js';
import { observation, vintage } from '../support/data.js';

const source = (id: string, title: string, publisher?: string): Source => ({
  id,
  csl: { id, type: 'report', title, ...(publisher && { publisher }) },
  licence: { name: 'none stated' },
  credit: title,
});
const data = vintage({
  agents: [
    {
      id: 'nis',
      name: 'National Intelligence Service',
      mention: 'the Service',
      short: 'the NIS',
      party: 'third-party',
    },
    { id: 'paper', name: 'The Paper', party: 'media' },
    { id: 'media', name: 'South Korean media', party: 'media' },
  ],
  sources: [source('paper', 'The Paper'), source('tracker', 'NIS Tracker', 'National Intelligence Service')],
  observations: [observation({ source: 'paper' }), observation({ id: 'y', source: 'paper' })],
});
const line = (given: Partial<Observation>): string =>
  credit({ observation: observation({ source: 'paper', ...given }), vintage: data });
const end = 'as of 22 Oct 2024; figures-of-record shells@2024-10-22';

describe('the credit line of an observation', () => {
  it.each<[string, Partial<Observation>, string]>([
    ['whose it is and who passes it on', { via: 'paper' }, `National Intelligence Service, via The Paper, ${end}`],
    [
      'somebody between the two',
      { via: 'media' },
      `National Intelligence Service, via South Korean media, in The Paper, ${end}`,
    ],
    ['nobody between', {}, `National Intelligence Service, in The Paper, ${end}`],
    ['the publisher’s own number', { source: 'tracker' }, `NIS Tracker, ${end}`],
    ['the paper’s own number', { by: 'paper' }, `The Paper, ${end}`],
    ['nobody named', { by: '' }, `The Paper, ${end}`],
    ['somebody not declared', { by: 'who' }, `who, in The Paper, ${end}`],
    ['no source', { source: undefined, via: 'media' }, `National Intelligence Service, via South Korean media, ${end}`],
  ])('says %s', (_, given, text) => {
    expect(line(given)).toBe(text);
  });

  it.each([
    ['2024-10-18', '18 Oct 2024'],
    ['2024-02', 'Feb 2024'],
    ['2024-10-20/..', 'as of 20 Oct 2024'],
    ['../2024-10-22', '22 Oct 2024 or earlier'],
    ['2024-06/2024-07', 'Jun 2024 – Jul 2024'],
  ])('says when it was stated: %s', (stated, words) => {
    expect(line({ via: 'paper', stated })).toBe(
      `National Intelligence Service, via The Paper, ${words}; figures-of-record shells@2024-10-22`,
    );
  });

  it('says what data of a tracker cover, where it is open when they were passed on', () => {
    const tracked = { ...data, through: '2024-08-31' };
    const row = (stated: string): string =>
      credit({ observation: observation({ source: 'paper', via: 'paper', stated }), vintage: tracked });
    expect(row('2024-10-22/..')).toContain('The Paper, data through 31 Aug 2024; ');
    expect(row('2024-10-22')).toContain('The Paper, 22 Oct 2024; ');
  });

  it.each([
    ['a source not named', 'A source not named, in The Paper, '],
    ['the Baltic states', 'The Baltic states, in The Paper, '],
    ['iStories', 'iStories, in The Paper, '],
  ])('begins as a line does: %s', (by, start) => {
    expect(line({ by }).startsWith(start)).toBe(true);
  });

  it('says that a number was computed', () => {
    const share = derive({ id: 'share', label: 'Share', kind: 'share', from: ['y', 'x'] }, data);
    expect(credit({ observation: share, vintage: data })).toBe(`Computed from figures of the Service, ${end}`);
  });

  it('of a page’s own rows says what the page says', () => {
    const own = normalize({
      observations: [{ label: 'Aid', value: 470, source: 'desk' }],
      sources: [{ id: 'desk', credit: 'Our\ndesk' }],
    });
    const bare = normalize({ observations: [{ label: 'Aid', value: 470 }] });
    expect(credit({ observation: own.observations[0]!, vintage: own })).toBe('Our desk');
    expect(credit({ observation: bare.observations[0]!, vintage: bare })).toBe('Source not stated');
    expect(credit(own)).toBe('Our desk');
  });
});

describe('the credit line of a source or a vintage', () => {
  it('is the source’s own, in one line', () => {
    expect(credit(source('a', 'The\r\nPaper'))).toBe('The Paper');
  });

  it('says whose numbers it holds', () => {
    expect(credit({ ...data, observations: [observation({ source: 'paper', via: 'paper' })] })).toBe(
      `National Intelligence Service, via The Paper, ${end}`,
    );
    expect(credit({ ...data, observations: [] })).toBe(`The Paper; NIS Tracker, ${end}`);
  });

  it('has the parts that a figure shows', () => {
    expect(sourceLine(data.observations, data)).toBe('The Paper');
    expect(dateLine(data)).toBe('as of 22 Oct 2024');
    expect(dateLine(vintage({ through: '2024-08-31' }))).toBe('data through 31 Aug 2024');
    expect(dateLine(normalize({ observations: [] }))).toBe('');
  });
});
