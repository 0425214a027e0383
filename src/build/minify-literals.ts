import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { shrinkStyles } from './minify-css.js';
import { shrinkTemplates } from './minify-html.js';

/** Shrinks the css`…`, html`…` and svg`…` literals of a module; the code around them stays as written. */
export const shrinkLiterals = (code: string): string => shrinkTemplates(shrinkStyles(code));

/** esbuild plugin for styles and templates of the widgets: esbuild itself leaves template literals alone. */
export const minifyLiterals: Plugin = {
  name: 'minify-literals',
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: shrinkLiterals(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
