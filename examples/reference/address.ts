/** Addresses of the reference, from the root of the site. */
export const address: {
  index: string;
  types: string;
  commands: string;
  form: (form: string) => string;
  dataset: (id: string, vintage?: string) => string;
  data: (id: string, vintage: string, file: string) => string;
  member: (name: string) => string;
  type: (name: string) => string;
  schema: (name: string) => string;
  schemaFile: (name: string) => string;
  command: (name: string) => string;
} = {
  index: 'reference/index.html',
  types: 'reference/types.html',
  commands: 'reference/commands.html',
  form: (form) => `reference/forms/${form}.html`,
  dataset: (id, vintage) => `reference/datasets/${vintage ? `${id}/${vintage}` : id}.html`,
  data: (id, vintage, file) => `reference/data/${id}/${vintage}/${file}`,
  member: (name) => `reference/api/${name}.html`,
  type: (name) => `reference/types.html#${name}`,
  schema: (name) => `reference/schemas/${name}.html`,
  schemaFile: (name) => `reference/schemas/${name}.json`,
  command: (name) => `reference/commands.html#${name}`,
};

/** How a page leads to another, both named from the root of the site. */
export const linkFrom =
  (page: string) =>
  (target: string): string =>
    '../'.repeat(page.split('/').length - 1) + target;
