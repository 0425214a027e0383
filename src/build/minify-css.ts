import { readFile } from 'node:fs/promises';
import { type Plugin, transformSync } from 'esbuild';

/** CSS text as short as esbuild makes it; it keeps what the newest engines know. */
export const shrinkCss = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();

/** Shrinks every css`…` literal of a module; the code around it stays as written. */
export const shrinkLiterals = (code: string): string =>
  code.replace(/\bcss`([^`]*)`/g, (_, css: string) => `css\`${shrinkCss(css)}\``);

/** esbuild plugin for the widgets' styles: esbuild itself leaves template literals alone. */
export const minifyCss: Plugin = {
  name: 'minify-css',
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: shrinkLiterals(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
