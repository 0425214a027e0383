import { runChecks } from '../derive/run-checks.js';
import { issueIn, type Rule } from './dataset-file.js';

/** Every check that the vintage declares holds, and each is about some number. */
export const checks: Rule = (file) => {
  const { vintage, vintages } = file;
  const issue = issueIn(file);
  const results = runChecks(vintage, vintages);
  return vintage.checks.flatMap((check, i) => {
    const path = `checks[${i}]`;
    return results
      .filter((result) => result.check === check && !result.ok)
      .map(({ ids, got, expected }) => issue(`check-${check.kind}`, ids[0], path, got, `${expected} (${check.why})`));
  });
};
