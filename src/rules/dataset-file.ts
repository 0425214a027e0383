import type { Evidence } from '../model/evidence.js';
import { FigureError, type Issue } from '../error/figure-error.js';
import type { Vintage } from '../model/vintage.js';

/** A vintage as a rule sees it: where it is written, its evidence, and all vintages that references may lead to. */
export interface DatasetFile {
  /** Path in the repository: `datasets/troops/2024-10-22.ts`. */
  file: string;
  vintage: Vintage;
  evidence: readonly Evidence[];
  /** Every vintage of every dataset, this one among them. */
  vintages: readonly Vintage[];
}

/** A rule for datasets: lists what breaks it, nothing where it holds. */
export type Rule = (file: DatasetFile) => Issue[];

/** Makes issues of a file; `got` and `expected` are finished text. */
export const issueIn =
  ({ file }: DatasetFile) =>
  (code: string, id: string | undefined, path: string, got: string, expected: string): Issue => ({
    code,
    file,
    ...(id !== undefined && { id }),
    path,
    got,
    expected,
  });

/** Makes issues of a computation's refusal, at the place in the file that asked for it. Anything else thrown is thrown again. */
export const refusalIssues = ({ file }: DatasetFile, error: unknown, id: string | undefined, path: string): Issue[] => {
  if (!(error instanceof FigureError)) throw error;
  return error.issues.map((issue) => ({ ...issue, file, ...(id !== undefined && { id }), path }));
};
