import { describe, expect, it } from 'vitest';
import { shells, soldiers } from './claim-list.js';
import { fileOf, files } from './dataset-files.js';

const vintages = files.map((file) => file.vintage);

describe('what a reader must know beside the article’s numbers', () => {
  it.each([
    [
      'A4',
      'south-korea-aid@2024-10-22',
      'military',
      /wounded soldiers.*helmets, vests, medical kits/i,
      'babel-2024-04-06',
    ],
    ['A6', shells, 'north-korea-to-russia', /inferred.*mixed calibres.*14 months/, 'kuki-news-2024-10-18'],
    ['A8', shells, 'eu-promised', /due in March 2024/, 'interfax-ukraine-2023-03-20'],
    [
      'A9',
      shells,
      'eu-sent',
      /EU’s own count.*700,000 on 30 August 2024.*low for late October/,
      'censor-net-2024-08-30',
    ],
    ['A10', soldiers, 'north-korea-first', /between 8 and 13 October 2024/, 'kbs-188550'],
    ['A11', soldiers, 'north-korea-further', /overstates by 1,500/, 'kbs-188549'],
    ['A12', soldiers, 'russia-in-ukraine', /killed or wounded/, 'dw-70620192'],
  ])('%s: %s/%s', (_, name, id, words, source) => {
    const { vintage, evidence } = fileOf(name);
    expect(vintage.observations.find((o) => o.id === id)?.note).toMatch(words);
    const backing = evidence.filter((e) => e.ids.includes(id) && e.supports === 'note');
    expect(backing.map((e) => e.source)).toContain(source);
    expect(backing.every((e) => e.quote ?? e.cell)).toBeTruthy();
  });

  it('no words of a vintage show a raw reference', () => {
    const words = vintages.flatMap((v) => [
      v.description,
      ...(v.notes ?? []),
      ...(v.revisions ?? []).map((r) => r.text),
      ...v.views.flatMap((view) => [view.title, ...(view.notes ?? [])]),
      ...[...v.observations, ...(v.events ?? []), ...(v.positions ?? [])].flatMap((x) => x.note ?? []),
    ]);
    expect(words.filter((text) => /@\d{4}|[a-z]-[a-z]+\/[A-Za-z]/.test(text))).toEqual([]);
  });
});
