import type { Observation } from '../../model/observation.js';
import type { Call, Option } from './command.js';

/** Options that select numbers of a vintage. */
export const selectionOptions: readonly Option[] = [
  { name: 'area', value: 'CODE', many: true, summary: 'numbers of one country, by its ISO 3166-1 alpha-3 code' },
  { name: 'id', value: 'PATTERN', many: true, summary: 'numbers whose id is this; * stands for any text' },
];

/** Makes a regular expression of a pattern in which `*` stands for any text, and every other sign for itself. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/** Whether `--area` or `--id` was given. */
export const hasSelection = ({ values }: Call): boolean => values('area').length + values('id').length > 0;

/** Makes the test for numbers that `--area` and `--id` select; without them it passes all. */
export const selectionOf = ({ values }: Call): ((observation: Observation) => boolean) => {
  const areas = values('area').map((area) => area.toUpperCase());
  const ids = values('id').map(patternOf);
  return ({ id, area, counterpart = '' }) =>
    (!areas.length || areas.includes(area) || areas.includes(counterpart)) &&
    (!ids.length || ids.some((pattern) => pattern.test(id)));
};
