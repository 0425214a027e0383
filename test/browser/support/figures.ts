import { fixture, html } from '@open-wc/testing';
import { aidToUkraine as aid2024 } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aid2026 } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { evidence as shellsEvidence } from '../../../datasets/artillery-shells/2024-10-22.evidence.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { evidence as koreaEvidence } from '../../../datasets/south-korea-aid/evidence.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/index.js';
import { evidence as troopsEvidence } from '../../../datasets/troops/2024-10-22.evidence.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import type { FigureElement, FramedElement } from '../../../widgets/all.js';
import '../../../widgets/all.js';
import { register } from '../../../widgets/register.js';
import { settled } from './waiting.js';

/** Tags whose elements are of a class. */
type TagOf<Class> = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends Class ? Tag : never;
}[keyof HTMLElementTagNameMap];

export type FramedTag = TagOf<FramedElement>;
export type FigureTag = TagOf<FigureElement>;
export type Figure = HTMLElementTagNameMap[FigureTag];

/** Makes the package's datasets known to this page, as a page of a newsroom does. */
export const registerAll = (): void => {
  register(southKoreaAid, { evidence: koreaEvidence });
  register(aid2024);
  register(aid2026);
  register(artilleryShells, { evidence: shellsEvidence });
  register(troops, { evidence: troopsEvidence });
};

/** What one form draws well, for the tests that all forms share. */
export interface Sample {
  tag: FigureTag;
  /** Draws from the registered datasets. */
  of: string;
  /** A reference that this form cannot draw. */
  foreign: string;
  /** Draws as bare rows. */
  rows: ObservationInput[];
  /** Draws, and differently, as bare rows. */
  otherRows: ObservationInput[];
  /** Rows of a plain table among the children. */
  table: [label: string, amount: string][];
}

const two: Pick<Sample, 'rows' | 'otherRows' | 'table'> = {
  rows: [
    { label: 'Bread', value: 30 },
    { label: 'Salt', value: 10 },
  ],
  otherRows: [
    { label: 'Iron', value: 7 },
    { label: 'Coal', value: 3 },
  ],
  table: [
    ['Wool', '60'],
    ['Silk', '40'],
  ],
};

/** One for every form with a frame; the compiler names one that is missing. */
const framedSamples: Record<FramedTag, Pick<Sample, 'of' | 'foreign'>> = {
  'figure-claim': { of: 'artillery-shells/north-korea-to-russia', foreign: 'artillery-shells/pledge' },
  'figure-parts': { of: 'south-korea-aid/breakdown', foreign: 'artillery-shells/pledge' },
  'figure-ranking': { of: 'aid-to-ukraine@2024-08-31/ranking', foreign: 'south-korea-aid/breakdown' },
  'figure-series': { of: 'artillery-shells/north-korea-rounds-claims', foreign: 'artillery-shells/pledge' },
  'figure-target': { of: 'artillery-shells/pledge', foreign: 'artillery-shells/flows' },
  'figure-units': { of: 'troops/contingents', foreign: 'aid-to-ukraine/ranking' },
};

const framedTags = Object.keys(framedSamples) as FramedTag[];

export const framed: readonly (Sample & { tag: FramedTag })[] = framedTags.map((tag) => ({
  tag,
  ...two,
  ...framedSamples[tag],
}));

const inlineSamples: Record<Exclude<FigureTag, FramedTag>, Omit<Sample, 'tag'>> = {
  'figure-value': {
    of: 'south-korea-aid/military',
    foreign: 'south-korea-aid/breakdown',
    rows: [{ label: 'Bread', value: 30 }],
    otherRows: [{ label: 'Iron', value: 7 }],
    table: [['Wool', '60']],
  },
};

const inlineTags = Object.keys(inlineSamples) as Exclude<FigureTag, FramedTag>[];

export const samples: readonly Sample[] = [...framed, ...inlineTags.map((tag) => ({ tag, ...inlineSamples[tag] }))];

/** An element in a column of the given width, drawn once; properties are set before it stands in the page. */
export const make = async <T extends FigureTag>(
  tag: T,
  properties: Record<string, unknown> = {},
  { width, children = [] }: { width?: number; children?: (Node | string)[] } = {},
): Promise<HTMLElementTagNameMap[T]> => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...children);
  const column = await fixture<HTMLElement>(html`<div>${element}</div>`);
  if (width !== undefined) column.style.width = `${width}px`;
  await settled(element);
  return element;
};

/** A plain table as an article has it. */
export const tableOf = (rows: Sample['table'], caption = 'From a table'): HTMLTableElement => {
  const table = document.createElement('table');
  table.createCaption().append(caption);
  const body = table.createTBody();
  for (const [label, amount] of rows) {
    const row = body.insertRow();
    row.insertCell().append(label);
    row.insertCell().append(amount);
  }
  return table;
};

/** Sets a property to what its type would not take: this is what pages do. */
export const give = async (element: Figure, data: unknown): Promise<void> => {
  Reflect.set(element, 'data', data);
  await settled(element);
};

/** What South Korea gave: three bars, which most tests of one figure draw. */
export const korea = { of: 'south-korea-aid/breakdown' };

/** One number of it, hedged and with evidence. */
export const military = { of: 'south-korea-aid/military' };
