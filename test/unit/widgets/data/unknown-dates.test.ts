import { describe, expect, it } from 'vitest';
import { unknownDates } from '../../../../widgets/data/unknown-dates.js';

const said = (...rows: object[]): string[] =>
  unknownDates({ observations: rows.map((row) => ({ value: 1, ...row })) }).map(({ message }) => message);

describe('a date of a page’s own rows', () => {
  it.each(['2024', '2024-10', '2024-02-29', '2024-10-22/..', '../2024', '2023/2024-03', 'P1Y/2024-10-22', ''])(
    'is left alone where it is one, or not there: %j',
    (stated) => {
      expect(said({ stated, period: stated })).toEqual([]);
    },
  );

  it.each(['autumn 2024', '2024-02-30', '2023-02-29', '99999', '22.10.2024', '<b>2024</b>'])(
    'is told of where it is none: %j',
    (stated) => {
      expect(said({}, { stated })).toEqual([
        `observations[1].stated is printed as it is: ${JSON.stringify(stated)} is no ISO 8601 date, interval or duration.`,
      ]);
    },
  );

  it('is told of once for each kind', () => {
    expect(said({ stated: 'x' }, { stated: 'y', period: 'z' })).toHaveLength(2);
  });
});
