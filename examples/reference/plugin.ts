import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Reference } from './reference.js';

const indexModule = 'virtual:search-index';

const types: Record<string, string> = { json: 'application/json', csv: 'text/csv' };

/**
 * Serves and builds the pages that are made, guides and reference, as if they were files of the site.
 * @param root Folder of the site.
 */
export const madePages = (root: string, { pages, files, index }: Reference): Plugin => {
  const made = new Map([...pages].map(([path, page]) => [join(root, path).replaceAll('\\', '/'), page]));
  return {
    name: 'made-pages',
    enforce: 'pre',
    resolveId: (id) => (id === indexModule ? `\0${id}` : made.has(id.replaceAll('\\', '/')) ? id : undefined),
    load: (id) =>
      id === `\0${indexModule}` ? `export default ${JSON.stringify(index)};` : made.get(id.replaceAll('\\', '/')),
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').replace(/[?#].*$/, '').slice(1)).replace(/(^|\/)$/, '$1index.html');
        const page = pages.get(path);
        const file = files.get(path);
        if (page !== undefined) {
          void server.transformIndexHtml(`/${path}`, page).then((html) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(html);
          }, next);
        } else if (file !== undefined) {
          response.setHeader('content-type', `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`);
          response.end(file);
        } else next();
      });
    },
  };
};
