import { describe, expect, it } from 'vitest';
import { apa } from '../../src/citation/apa.js';
import { bibtex } from '../../src/citation/bibtex.js';
import { cite } from '../../src/citation/cite.js';
import { type Citable, cslOf } from '../../src/citation/csl.js';
import { derive } from '../../src/derive/derive.js';
import { ris } from '../../src/citation/ris.js';
import type { CslItem, Source } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { addressOf, cslFaults, namesOf, parseCitations, type Read } from '../unit/support/citations.js';
import { files } from './dataset-files.js';

const vintages = files.map(({ vintage }) => vintage);
const sources = [...new Map(vintages.flatMap((v) => v.sources).map((s) => [s.id, s])).values()];

/** Everything that can be cited: sources, vintages, observations and what is computed from them. */
const all: Citable[] = [
  ...sources,
  ...vintages,
  ...vintages.flatMap((vintage) => vintage.observations.map((observation) => ({ observation, vintage }))),
  ...vintages.flatMap((vintage) =>
    (vintage.derivations ?? []).map((d) => ({ observation: derive(d, vintage, vintages), vintage })),
  ),
];
const items = all.map(cslOf);

const placeOf = (item: Read | CslItem): string => item.archive_location ?? '';

/** Reads all in one go: the parser's start is what takes time. */
const bib: Read[] = parseCitations(items.map(bibtex).join('\n'));
const records: Read[] = parseCitations(items.map(ris).join(''));

/** What must be the same in any format. Where an item has no publisher, a reader may make one of what it finds. */
const facts = (item: Read | CslItem, { publisher }: CslItem): object => ({
  title: item.title,
  names: namesOf(item),
  container: item['container-title'] ?? ('collection-title' in item ? item['collection-title'] : undefined),
  publisher: publisher && item.publisher,
  version: item.version,
  URL: addressOf(item),
  language: item.language,
});
const wanted = items.map((item) => facts(item, item));
const got = (read: Read[]): object[] => read.map((item, i) => facts(item, items[i]!));

describe('every source, vintage and observation', () => {
  it('is a CSL item by the CSL project’s own schema', () => {
    expect(items.length).toBeGreaterThan(500);
    expect(cslFaults(items)).toEqual([]);
  });

  it('has an id of its own, in CSL and as a BibTeX key', () => {
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    expect(new Set(bib.map((i) => i.id)).size).toBe(items.length);
  });

  it('is the same after a BibTeX parser read it', () => {
    expect(got(bib)).toEqual(wanted);
    expect(bib.map((i) => i.accessed)).toEqual(items.map((i) => i.accessed));
    expect(bib.map((i) => i.issued?.['date-parts'][0])).toEqual(items.map((i) => i.issued?.['date-parts'].at(-1)));
    expect(bib.filter((read, i) => !(read.note ?? '').includes(items[i]?.note ?? ''))).toEqual([]);
    expect(bib.filter((read, i) => !(read.note ?? '').endsWith(placeOf(items[i]!)))).toEqual([]);
  });

  it('is the same after an RIS parser read it', () => {
    expect(records.map((i) => i.type)).toEqual(items.map((i) => i.type));
    expect(records.map((i) => i.id)).toEqual(items.map((i) => i.id));
    expect(got(records)).toEqual(wanted);
    expect(records.map((i) => i.issued?.['date-parts'][0]?.[0])).toEqual(
      items.map((i) => i.issued?.['date-parts'].at(-1)?.[0]),
    );
    expect(records.map((i) => i.note)).toEqual(items.map((i) => i.note));
    expect(records.map(placeOf)).toEqual(items.map(placeOf));
  });

  it('is one APA reference of one line, dated or “n.d.”, with the address last', () => {
    for (const item of items) {
      const text = apa(item);
      expect(text).toMatch(item.issued ? /\(\d{4}(?:[–, ][^)]*)?\)\./ : /\(n\.d\.\)\./);
      expect(text).not.toMatch(/[\r\n<>]|undefined|\.\.|\s\s| [.,]/);
      expect(text.endsWith(item.URL ?? '.')).toBe(true);
    }
  });

  it('has a credit line that names who says it and where to find it', () => {
    const lines = all.map((citable) => cite(citable, 'credit'));
    expect(lines.filter((line) => !line.trim() || /[\r\n]|undefined|not stated/.test(line))).toEqual([]);
    const pinned = (citable: Citable): Vintage | undefined =>
      'observation' in citable ? citable.vintage : 'observations' in citable ? citable : undefined;
    all.forEach((citable, i) => {
      const vintage = pinned(citable);
      const end = vintage ? `; figures-of-record ${vintage.dataset}@${vintage.vintage}` : (citable as Source).credit;
      expect(lines[i]?.endsWith(end)).toBe(true);
    });
  });
});

describe('an observation', () => {
  it('is found again by where its citation says it is kept', () => {
    for (const citable of all) {
      if (!('observation' in citable)) continue;
      const { observation, vintage } = citable;
      expect(cslOf(citable)).toMatchObject({
        archive: 'figures-of-record',
        archive_location: `${vintage.dataset}@${vintage.vintage}/${observation.id}`,
      });
    }
  });

  it('that a source prints is cited as that source', () => {
    for (const citable of all) {
      if (!('observation' in citable) || citable.observation.basis === 'derived') continue;
      const printed = citable.vintage.sources.find((s) => s.id === citable.observation.source);
      expect(cslOf(citable)).toMatchObject({ title: printed?.csl.title, type: printed?.csl.type });
    }
  });

  it('that was computed here is cited as the vintage', () => {
    for (const citable of all) {
      if (!('observation' in citable) || citable.observation.basis !== 'derived') continue;
      const { title, note } = cslOf(citable);
      expect(title).toBe(citable.vintage.title);
      expect(note).toContain('computed as');
    }
  });
});
