import { describe, expect, it } from 'vitest';
import { FigureError, type Issue } from '../../src/error/figure-error.js';
import type { DatasetFile } from '../../src/rules/dataset-file.js';
import { evidenceSchema, validate, vintageSchema } from '../../src/schema/index.js';
import { broken, files, pick } from './dataset-files.js';

const issuesFrom = (run: () => void): readonly Issue[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof FigureError) return error.issues;
    throw error;
  }
};

const schemaIssues = ({ file, vintage, evidence }: DatasetFile): Issue[] => [
  ...issuesFrom(() => validate(vintageSchema, vintage, file)),
  ...evidence.flatMap((item, i) =>
    issuesFrom(() => validate(evidenceSchema, item, file.replace(/\.ts$/, '.evidence.ts'))).map((issue) => ({
      ...issue,
      path: `evidence[${i}].${issue.path}`,
    })),
  ),
];

describe('vintages and their evidence have the shape that the schemas ask for', () => {
  it.each(files)('$file', (file) => {
    expect(schemaIssues(file)).toEqual([]);
  });

  it('finds a period that is no date', () => {
    const file = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'north-korea-first').period = 'autumn 2024';
    });
    expect(schemaIssues(file)).toEqual([
      {
        code: 'schema',
        file: 'datasets/troops/2024-10-22.ts',
        id: 'north-korea-first',
        path: 'observations[0].period',
        got: '"autumn 2024"',
        expected:
          'an ISO 8601 period: a date, an interval that does not end before it starts, or a duration up to a date',
      },
    ]);
  });

  it('finds a key of evidence that nobody knows', () => {
    const file = broken('troops@2024-10-22', ({ evidence }) => {
      Object.assign(evidence[0] ?? {}, { page: 3 });
    });
    expect(schemaIssues(file)).toEqual([
      {
        code: 'schema',
        file: 'datasets/troops/2024-10-22.evidence.ts',
        path: 'evidence[0].page',
        got: '3',
        expected: 'no such key here',
      },
    ]);
  });
});
