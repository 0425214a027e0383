import { describe, expect, it } from 'vitest';
import { shrinkLiterals } from '../../../src/build/minify-literals.js';

describe('style sheets in the build', () => {
  it.each([
    ['comments and white space go', 'css`\n  /* why */\n  :host { color : red ;\n }\n`', 'css`:host{color:red}`'],
    [
      'selectors keep their spaces',
      'css`:host([a]) .b :is(i , b) > c { top: 0 }`',
      'css`:host([a]) .b :is(i,b)>c{top:0}`',
    ],
    ['strings stay', `css\`p::after { content: "a  { b; /* c */"; }\``, `css\`p:after{content:"a  { b; /* c */"}\``],
    [
      'what the newest engines know stays',
      'css`@container (min-width: 30em) { a { color: light-dark(red, tan) } }`',
      'css`@container (min-width: 30em){a{color:light-dark(red,tan)}}`',
    ],
    ['other code stays', 'const a = html`<p>  /* b */ </p>`;', 'const a = html`<p>  /* b */ </p>`;'],
  ])('%s', (_, before, after) => {
    expect(shrinkLiterals(before)).toBe(after);
  });
});
