import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../../schema/index.js';
import { type BudgetRows, budgetRows } from './budgets.js';
import { catalogueModule, dropInModule, latestModules } from './datasets.js';
import type { Folders } from './folders.js';
import { formsModule, framedFormsModule, optionsModule, tagsModule } from './forms.js';
import { type Manifest, withFolders } from './manifest.js';
import { withTables } from './readme.js';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Every file that is written from the folders of forms and datasets, or holds a part that is, by its path.
 * @param root Folder of the repository; what is kept of a file is read there.
 */
export const listFiles = async (root: string, folders: Folders): Promise<Record<string, string>> => {
  const { forms, datasets } = folders;
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const style = await resolveConfig(join(root, 'package.json'));
  const modules: [path: string, text: string][] = [
    ['datasets/catalogue.ts', catalogueModule(datasets)],
    ...datasets.flatMap(latestModules),
    ['widgets/forms.generated.ts', formsModule(forms)],
    ['widgets/tags.generated.ts', tagsModule(forms)],
    ['widgets/static/options.generated.ts', optionsModule(forms)],
    ['widgets/static/forms.generated.ts', framedFormsModule(forms)],
    ['widgets/drop-in.ts', dropInModule(datasets)],
  ];
  const formatted = modules.map(async ([path, code]): Promise<[string, string]> => [
    path,
    await format(code, { ...style, parser: 'typescript' }),
  ]);
  return {
    ...Object.fromEntries(await Promise.all(formatted)),
    'package.json': json(withFolders(JSON.parse(text('package.json')) as Manifest, folders, Object.keys(jsonSchemas))),
    'test/package/budgets.json': json(budgetRows(folders, JSON.parse(text('test/package/budgets.json')) as BudgetRows)),
    'README.md': withTables(text('README.md'), folders),
  };
};
