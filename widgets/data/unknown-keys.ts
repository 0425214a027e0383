import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import type { ViewInput } from '../../src/user-data/view-input.js';
import { didYouMean } from '../../src/error/did-you-mean.js';
import type { Warning } from '../scene/scene.js';

const data = ['observations', 'views', 'title', 'description', 'measures', 'areas', 'agents', 'sources', 'notes'];

const row: (keyof ObservationInput)[] = [
  ...(['id', 'label', 'value', 'unit', 'relation', 'low', 'high', 'hedge', 'basis', 'status', 'by', 'via'] as const),
  ...([
    'stated',
    'repeats',
    'source',
    'quantity',
    'measure',
    'area',
    'counterpart',
    'dimensions',
    'period',
    'derivedFrom',
    'note',
  ] as const),
];

const view: (keyof ViewInput)[] = [
  ...(['id', 'form', 'title', 'takeaway', 'notes', 'whole', 'parts', 'measure', 'dimensions', 'ranked'] as const),
  ...(['stack', 'highlight', 'promised', 'delivered', 'unitSize', 'groups', 'by', 'quantity', 'observation'] as const),
];

/** What keys were called before the first release, and are called now. */
const former: Record<string, string> = { of: 'quantity', noun: 'ranked', show: 'by' };

const misspelledKeys = (value: object, known: readonly string[], path: string): Warning[] =>
  Object.keys(value).flatMap((key) => {
    const now = Object.hasOwn(former, key) ? former[key] : undefined;
    const meant = now && known.includes(now) ? now : didYouMean(key, known);
    // Both there: the other is no slip of the pen.
    if (!meant || Object.hasOwn(value, meant)) return [];
    const place = path ? `${path}.${key}` : key;
    return [{ code: 'unknown-key', message: `${place} is not looked at; did you mean “${meant}”?` }];
  });

/** Keys of a page's own data that drawing does not know and that look like one it does: the first of each kind. */
export const unknownKeys = (given: VintageInput): Warning[] => {
  const found = [
    ...misspelledKeys(given, data, ''),
    ...given.observations.flatMap((o, i) => misspelledKeys(o, row, `observations[${i}]`)),
    ...(given.views ?? []).flatMap((v, i) => misspelledKeys(v, view, `views[${i}]`)),
  ];
  const kind = ({ message }: Warning): string => message.replace(/\[\d+\]/, '');
  return found.filter((slip, i) => found.findIndex((other) => kind(other) === kind(slip)) === i);
};
