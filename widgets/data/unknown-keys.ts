import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import type { ViewInput } from '../../src/user-data/view-input.js';
import { didYouMean } from '../../src/error/did-you-mean.js';
import { FigureError, type Issue, printShort } from '../../src/error/figure-error.js';
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

/** Rows whose name is misspelt would be drawn under one that we make: no warning is enough. @throws FigureError `unknown-key` */
const assertNames = (given: VintageInput): void => {
  const issues = given.observations.flatMap((o, i): Issue[] => {
    const isNamed = o.label !== undefined || o.id !== undefined || o.area !== undefined;
    const near = isNamed
      ? undefined
      : Object.keys(o).find((key) => !row.includes(key as never) && didYouMean(key, ['label']));
    const got = near && printShort(Reflect.get(o, near));
    return near && got
      ? [
          {
            code: 'unknown-key',
            path: `observations[${i}].${near}`,
            got,
            expected: 'another key: did you mean “label”?',
          },
        ]
      : [];
  });
  if (issues.length) throw new FigureError(issues.slice(0, 20));
};

/** Rows that have no name where others have one. */
const namelessRows = ({ observations }: VintageInput): Warning[] => {
  const isNameless = ({ label, id, area, by, dimensions }: ObservationInput): boolean =>
    !label && !id && !area && !by && !dimensions;
  const first = observations.findIndex(isNameless);
  if (first < 0 || observations.every(isNameless)) return [];
  const message = `observations[${first}] has no label; it is drawn as “row-${first + 1}”.`;
  return [{ code: 'no-label', message }];
};

/** Keys of a page's own data that drawing does not know and that look like one it does: the first of each kind. @throws FigureError `unknown-key` where that leaves rows without their names */
export const unknownKeys = (given: VintageInput): Warning[] => {
  assertNames(given);
  const found = [
    ...misspelledKeys(given, data, ''),
    ...given.observations.flatMap((o, i) => misspelledKeys(o, row, `observations[${i}]`)),
    ...(given.views ?? []).flatMap((v, i) => misspelledKeys(v, view, `views[${i}]`)),
  ];
  const kind = ({ message }: Warning): string => message.replace(/\[\d+\]/, '');
  const slips = found.filter((slip, i) => found.findIndex((other) => kind(other) === kind(slip)) === i);
  return [...slips, ...namelessRows(given)];
};
