import type { Evidence } from '../../model/evidence.js';
import type { Vintage } from '../../model/vintage.js';
import { evidenceModule, vintageModule } from '../vintage/module.js';
import { draftChangeset } from './changeset.js';
import { reportMarkdown } from './markdown.js';
import type { ImportReport } from './report.js';

/** A file that an import makes. */
export interface MadeFile {
  /** Its name, which begins with that of the vintage. */
  name: string;
  /** All that it holds. */
  text: string;
}

/** What an import that passed its checks has made. */
export interface MadeImport {
  /** The vintage. */
  vintage: Vintage;
  /** Where each of its numbers is written. */
  evidence: readonly Evidence[];
  /** What was read, passed over and changed. */
  report: ImportReport;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes what comes of an import as files: the vintage and its evidence, as modules of the dataset’s folder and as JSON; the
 * report, as Markdown and as JSON; and the draft of a changeset.
 * @example
 * ```ts
 * const result = importKiel([], { accessed: '2026-08-20' });
 * result.ok ? filesOfImport(result).length : 0; // 0
 * ```
 */
export const filesOfImport = (made: MadeImport): MadeFile[] => {
  const { vintage, evidence, report } = made;
  const named = (ending: string, text: string): MadeFile => ({ name: `${vintage.vintage}${ending}`, text });
  return [
    named('.ts', vintageModule(vintage)),
    named('.evidence.ts', evidenceModule(vintage, evidence)),
    named('.json', json(vintage)),
    named('.evidence.json', json(evidence)),
    named('.report.md', reportMarkdown(report)),
    named('.report.json', json(report)),
    named('.changeset.md', draftChangeset(vintage, report.changes)),
  ];
};
