import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env, stdout } from 'node:process';
import { defineConfig, type UserConfig } from 'vite';
import { finish } from './finish.js';
import { makeGuides } from './guides/guides.js';
import { madePages } from './reference/plugin.js';
import { makeReference } from './reference/reference.js';

const root = import.meta.dirname;

/** Every page of the site that is written by hand; a `.part.html` is a piece of one. */
const pages = ['.', 'article', 'gallery', 'speed'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /(?<!\.part)\.html$/.test(name))
    .map((name) => join(root, folder, name)),
);

const reference = await makeReference(dirname(root));
const made = { ...reference, pages: new Map([...reference.pages, ...(await makeGuides(dirname(root)))]) };

const config: UserConfig = defineConfig({
  root,
  // Relative addresses: the built site works from any folder of any server.
  base: './',
  server: { port: 5173, open: stdout.isTTY && !env['CI'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rollupOptions: { input: [...pages, ...[...made.pages.keys()].map((path) => join(root, path))] },
    // light-dark() stays as it is: rewritten for older engines, a figure of another theme than its page loses its ground.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  plugins: [
    madePages(root, made),
    { name: 'finish-pages', transformIndexHtml: { order: 'pre', handler: (html, { path }) => finish(html, path) } },
  ],
});
export default config;
