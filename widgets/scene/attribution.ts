import type { DerivedObservation } from '../../src/model/derivation.js';
import { basisWithName } from '../../src/format/basis-words.js';
import { formulaInNames } from '../../src/format/describe.js';
import { agentName } from '../../src/format/label.js';
import type { Evidence } from '../../src/model/evidence.js';
import { attributionWords, frameWords, language } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import { formatPeriod } from '../../src/format/period.js';
import type { Vintage } from '../../src/model/vintage.js';

/** Where a number comes from, finished strings. */
export interface Attribution {
  /** "claimed by South Korea's National Intelligence Service, via The European Conservative" */
  attribution: string;
  period: string;
  note?: string;
}

/** Sheet, row and column, how a number was got from them, what is to be known of a quote; empty where there is none of these. Of several numbers in one column, without the row. */
export const locationOf = ({ cell, method, note }: Evidence, ofSeveral = false): string =>
  [
    [cell && [cell.sheet, ...(ofSeveral ? [] : [cell.row]), cell.column].join(', '), method].filter(Boolean).join('; '),
    note,
  ]
    .filter(Boolean)
    .join('. ');

/** Who says a number, for when, with what to know of it. */
export const attributionOf = (o: Observation, vintage: Vintage): Attribution => {
  const { formula } = o as Partial<DerivedObservation>;
  const mention = (id: string): string => agentName(id, vintage.agents, 'mention');
  const by = o.by === 'derived' ? attributionWords.computed : o.by && basisWithName(o.basis, mention(o.by));
  const via = o.via && o.via !== o.by && frameWords.via(mention(o.via));
  return {
    attribution:
      o.value === null
        ? ''
        : [[by, via].filter(Boolean).join(', '), formula && formulaInNames(formula, vintage)]
            .filter(Boolean)
            .join(': '),
    period: o.period ? attributionWords.period(formatPeriod(o.period, language)) : '',
    ...(o.note && { note: o.note }),
  };
};
