import { decodeUtf8 } from '../input/decode.js';
import { UnreadableError } from '../input/errors.js';
import { formatMegabytes, readBytes, readText, rewriteText } from '../input/text-file.js';
import { checkArticle, hasFigures } from './article.js';
import { applyFixes } from './fix.js';
import type { Context } from './context.js';
import { articleFormatOf } from './files.js';
import { positionsIn } from '../input/position.js';
import type { CheckedFile, LocatedFinding } from './report.js';

/** Reading Markdown takes up to three hundred times the memory of the text. */
const maxMarkdown = 2 ** 20;

/** Why one file could not be checked; whatever it is, the others still can be. */
const failureOf = (error: unknown): NonNullable<CheckedFile['failure']> => {
  if (error instanceof UnreadableError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'program-fault', message: `a fault of the program itself: ${message.split('\n')[0]!}` };
};

/** Checks a text. @param file Its name in results; its ending says how it is written. */
const findingsIn = (text: string, file: string, context: Context): LocatedFinding[] => {
  const format = articleFormatOf(file);
  if (!hasFigures(text)) return [];
  const size = Buffer.byteLength(text);
  if ((format === 'markdown' || format === 'mdx') && size > maxMarkdown)
    throw new UnreadableError('too-large', `it has ${formatMegabytes(size)} of Markdown; at most 1 MB is read`);
  const positionOf = positionsIn(text);
  return checkArticle(text, format, context).map((finding) => ({
    ...finding,
    file,
    position: positionOf(finding.at.start),
    fixed: false,
  }));
};

/** Checks what comes by standard input. @param file Its name in results; its ending says how it is written. */
export const checkInput = async (
  stdin: AsyncIterable<Buffer>,
  file: string,
  context: Context,
): Promise<CheckedFile> => {
  try {
    return { file, findings: findingsIn(decodeUtf8(await readBytes(stdin)), file, context) };
  } catch (error) {
    return { file, findings: [], failure: failureOf(error) };
  }
};

/**
 * Checks one article, and fixes it where it is asked to. Never rejects: what stands in the way is the file's failure.
 * @param file Its path, from the folder that relative paths start from.
 */
export const checkFile = async (file: string, context: Context, fix: boolean, cwd: string): Promise<CheckedFile> => {
  let findings: LocatedFinding[] = [];
  try {
    const article = await readText(file, cwd);
    findings = findingsIn(article.text, file, context);
    if (!fix || !findings.some((finding) => finding.fix)) return { file, findings };
    await rewriteText(article, applyFixes(article.text, findings));
    return { file, findings: findings.map((finding) => ({ ...finding, fixed: finding.fix !== undefined })) };
  } catch (error) {
    return { file, findings, failure: failureOf(error) };
  }
};
