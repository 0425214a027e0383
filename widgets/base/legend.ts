import { bar, hatchesOf } from './bar.js';
import type { Encoding } from '../scene/legend.js';
import { type Child, node } from './vdom.js';

/** What the fills and ends of a picture mean, in words beside a small sample. */
export const keyOf = (encodings: readonly Encoding[], lang: string | false): Child =>
  encodings.length > 0 &&
  node(
    'ul',
    { class: 'encodings', part: 'key', role: 'list', lang },
    encodings.map(({ mark, text }) => {
      const sample = { size: 1, mark, tone: 'accent', thin: true } as const;
      return node(
        'li',
        {},
        node('svg', { class: 'sample', 'aria-hidden': 'true' }, hatchesOf([sample]), bar(sample)),
        text,
      );
    }),
  );
