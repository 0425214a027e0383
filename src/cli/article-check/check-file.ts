import { UnreadableError } from '../input/errors.js';
import { megabytes, readText, rewriteText } from '../input/text-file.js';
import { checkArticle, hasFigures, mended } from './article.js';
import type { Desk } from './context.js';
import { kindOf } from './files.js';
import { placesIn } from './position.js';
import type { Checked, Located } from './report.js';

/** Reading Markdown takes hundreds of times the memory of the text. */
const maxMarkdown = 2 ** 20;

/** Why one file could not be checked; whatever it is, the others still can be. */
const failureOf = (error: unknown): NonNullable<Checked['failure']> => {
  if (error instanceof UnreadableError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'program-fault', message: `a fault of the program itself: ${message.split('\n')[0]!}` };
};

/**
 * Checks one article, and mends it where it is asked to. Never rejects: what stands in the way is the file's failure.
 * @param file Its path, from the folder that relative paths start from.
 */
export const checkFile = async (file: string, desk: Desk, fix: boolean, cwd: string): Promise<Checked> => {
  let findings: Located[] = [];
  try {
    const article = await readText(file, cwd);
    const { text, size } = article;
    const kind = kindOf(file);
    if (!hasFigures(text)) return { file, findings };
    if (kind === 'markdown' && size > maxMarkdown)
      throw new UnreadableError('too-large', `it has ${megabytes(size)} of Markdown; at most 1 MB is read`);
    const placeOf = placesIn(text);
    findings = checkArticle(text, kind, desk).map((finding) => ({
      ...finding,
      file,
      place: placeOf(finding.at.start),
      fixed: false,
    }));
    if (!fix || !findings.some(({ mend }) => mend)) return { file, findings };
    await rewriteText(article, mended(text, findings));
    return { file, findings: findings.map((finding) => ({ ...finding, fixed: finding.mend !== undefined })) };
  } catch (error) {
    return { file, findings, failure: failureOf(error) };
  }
};
