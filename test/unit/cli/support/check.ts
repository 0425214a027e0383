import type { Workspace } from './program.js';

/** A finding, as `check --json` prints it. */
export interface Result {
  file: string;
  line: number;
  column: number;
  severity: string;
  code: string;
  message: string;
  reference?: string;
  got?: string;
  expected?: string;
  fixable: boolean;
}

/** Makes a function that checks one article in a workspace, with the vintages of the harvest, and gives its findings. */
export const checkIn =
  ({ write, withHarvest }: Workspace) =>
  async (text: string, name = 'article.html', ...options: string[]): Promise<Result[]> => {
    await write(name, text);
    const { out } = await withHarvest(['check', name, '--json', ...options]);
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Result);
  };

/** What is wrong, in short: "error text-differs". */
export const codes = (results: readonly Result[]): string[] => results.map((r) => `${r.severity} ${r.code}`);

/** A number marked in an article. */
export const figureValue = (of: string, text: string, more = ''): string =>
  `<figure-value of="${of}"${more}>${text}</figure-value>`;
