import type { Observation } from '../../model/observation.js';
import type { Call, Option } from './command.js';

/** Options that choose some of a vintage's numbers. */
export const selectionOptions: readonly Option[] = [
  { name: 'area', value: 'CODE', many: true, summary: 'numbers of one country, by its ISO 3166-1 alpha-3 code' },
  { name: 'id', value: 'PATTERN', many: true, summary: 'numbers whose id is this; * stands for any text' },
];

/** A pattern in which `*` stands for any text. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/** Whether only some of the numbers are asked for. */
export const hasSelection = ({ values }: Call): boolean => values('area').length + values('id').length > 0;

/** Whether a number is among those that `--area` and `--id` choose; without them all are. */
export const selectionOf = ({ values }: Call): ((observation: Observation) => boolean) => {
  const areas = values('area').map((area) => area.toUpperCase());
  const ids = values('id').map(patternOf);
  return ({ id, area, counterpart = '' }) =>
    (!areas.length || areas.includes(area) || areas.includes(counterpart)) &&
    (!ids.length || ids.some((pattern) => pattern.test(id)));
};
