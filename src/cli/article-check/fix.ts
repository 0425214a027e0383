import type { Finding, TextRun } from '../markup/finding.js';

/** An article twice: as it is written, and as HTML of the same length. They differ where it is Markdown. */
export interface ArticleText {
  original: string;
  html: string;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The edit that puts another text in the place of one that is wrong; `undefined` where markup of any kind stands within,
 * which only the author can sort out.
 */
export const fixFor = (runs: readonly TextRun[], text: string, { original, html }: ArticleText): Finding['fix'] => {
  const filled = runs.filter((run) => run.text.trim());
  const [run] = filled;
  if (!run || filled.length > 1) return undefined;
  const written = html.slice(run.start, run.end);
  // A tag that closes nothing leaves the text around it in one piece.
  if (/<[a-z/!?]/i.test(written)) return undefined;
  const start = run.start + written.length - written.trimStart().length;
  const end = run.start + written.trimEnd().length;
  // Signs of Markdown within are blanks in the HTML.
  if (original.slice(start, end) !== html.slice(start, end)) return undefined;
  return { start, end, text: escapeHtml(text) };
};

/** Writes the fixes of some findings into an article; nothing else is touched. */
export const applyFixes = (original: string, findings: readonly Finding[]): string => {
  const fixes = findings.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let written = 0;
  for (const { start, end, text } of fixes) {
    // Of two that overlap the first counts; the other is found again in the next run.
    if (start < written) continue;
    parts.push(original.slice(written, start), text);
    written = end;
  }
  return parts.join('') + original.slice(written);
};
