import { decodeByMark } from './decode.js';
import { UnreadableError } from './errors.js';
import { positionsIn } from './position.js';
import { readText } from './text-file.js';

/** Line and column that an error of `JSON.parse` names, in words. Engines differ in all else, and repeat the text. */
const placeOf = (error: unknown, text: string): string => {
  const offset = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (offset === undefined) return '';
  const { line, column } = positionsIn(text)(Number(offset));
  return `, at line ${line}, column ${column}`;
};

/**
 * Reads a JSON file.
 * @throws UnreadableError `not-json` with line and column, or as `readText`; its message begins with the file
 */
export const readJson = async (file: string, cwd: string): Promise<unknown> => {
  const { text } = await readText(file, cwd, decodeByMark).catch((error: unknown) => {
    throw error instanceof UnreadableError ? new UnreadableError(error.code, `${file}: ${error.message}`) : error;
  });
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new UnreadableError('not-json', `${file}: it is not JSON${placeOf(error, json)}`);
  }
};
