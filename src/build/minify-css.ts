import { transformSync } from 'esbuild';

/** CSS text as short as esbuild makes it; it keeps what the newest engines know. */
const shrinkCss = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();

/** Shrinks every css`…` literal of a module; the code around it stays as written. */
export const shrinkStyles = (code: string): string =>
  code.replace(/\bcss`([^`]*)`/g, (_, css: string) => `css\`${shrinkCss(css)}\``);
