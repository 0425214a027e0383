import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { defineConfig, type UserConfig } from 'vite';
import { finish } from './finish.js';

const root = import.meta.dirname;

/** Every page of the site: `index.html`, `article/index.html`, `gallery/parts.html`. */
const pages = ['.', 'article', 'gallery'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(root, folder, name)),
);

const config: UserConfig = defineConfig({
  root,
  // Relative addresses: the built site works from any folder of any server.
  base: './',
  server: { port: 5173, open: stdout.isTTY && !env['CI'] },
  build: { outDir: 'dist', emptyOutDir: true, rollupOptions: { input: pages } },
  plugins: [{ name: 'finish-pages', transformIndexHtml: { order: 'pre', handler: (html, { path }) => finish(html, path) } }],
});
export default config;
