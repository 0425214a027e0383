import { UnreadableError } from './errors.js';
import { readText } from './text-file.js';

/**
 * Reads a JSON file.
 * @throws UnreadableError `not-json` with line and column, or as `readText`
 */
export const readJson = async (file: string, cwd: string): Promise<unknown> => {
  const { text } = await readText(file, cwd);
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    // Engines word it in their own way, with the text in it; the place is all that helps.
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    const before = at === undefined ? undefined : text.slice(0, Number(at)).split('\n');
    const place = before ? `, at line ${before.length}, column ${before.at(-1)!.length + 1}` : '';
    throw new UnreadableError('not-json', `it is not JSON${place}`);
  }
};
