import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

// Strings and ${…} stay as they are; comments go; white space shrinks to what CSS needs.
const token = /("[^"]*"|'[^']*'|\$\{[^}]*\})|\/\*[^]*?\*\/|\s*([{};,])\s*|\s+/g;

const shrinkOnce = (css: string): string =>
  css.replace(token, (_, kept?: string, mark?: string) => kept ?? mark ?? ' ');

/** CSS text without comments and needless white space. */
export const shrinkCss = (css: string): string =>
  // Twice: a comment leaves a space, which may then stand beside another.
  shrinkOnce(shrinkOnce(css)).replaceAll(';}', '}').trim();

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
