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

/** One thing that every dataset must be. An empty list is a pass. */
export type Rule = (file: DatasetFile) => Issue[];

/** An issue of this file; `got` and `expected` are finished text. */
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

/** What a computation refused, as issues of the place in this file that asked for it. Anything else that was thrown stays thrown. */
export const refusalIssues = ({ file }: DatasetFile, error: unknown, id: string | undefined, path: string): Issue[] => {
  if (!(error instanceof FigureError)) throw error;
  return error.issues.map((issue) => ({ ...issue, file, ...(id !== undefined && { id }), path }));
};
