import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));

/** Rules that a file of this text and name breaks. */
const brokenIn = async (text: string, filePath: string): Promise<(string | null)[]> => {
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: 'test/eslint.config.js',
    // What is asked here of templates and patterns takes their text alone, and not the types of all sources.
    overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => /^(lit|lit-a11y|regexp)\//.test(ruleId),
  });
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
};

/** Faults, each of which one rule is for. */
const faulty = `import { html, type TemplateResult } from 'lit';
import { FramedElement } from '../base/framed-element.js';

export abstract class Faulty extends FramedElement {
  override connectedCallback(): void {}

  protected override render(): TemplateResult {
    this.heading = 'x';
    const tag = 'p';
    return html\`
      <\${tag}></\${tag}>
      <p lang=\${tag} lang=\${tag} style="color: red" title="a & < b"></p>
      <p class="\${tag}" on-click=\${tag} @focus=\${this.focus.bind(this)}>\${'text'}</p>
      <input value=\${tag} ._own=\${tag} aria-label="x">
      <p accesskey="x" aria-foo="x" tabindex="3" @click=\${tag}>\${html\`\`}</p>
      <button aria-hidden="maybe"></button><div role="heading"></div><a>x</a><h1 aria-hidden="true">x</h1>
    \`;
  }
}
`;

/** Rules that templates are held to and that the sample breaks. */
const rules = [
  ...['attribute-value-entities', 'ban-attributes', 'binding-positions', 'lifecycle-super', 'no-invalid-html'],
  ...['no-duplicate-template-bindings', 'no-legacy-template-syntax', 'no-private-properties', 'no-template-bind'],
  ...['no-this-assign-in-render', 'no-useless-template-literals', 'no-value-attribute', 'prefer-nothing'],
  'quoted-expressions',
].map((name) => `lit/${name}`);
const accessibility = [
  ...['accessible-name', 'anchor-is-valid', 'aria-attr-valid-value', 'aria-attrs', 'click-events-have-key-events'],
  ...['heading-hidden', 'no-access-key', 'role-has-required-aria-attrs', 'tabindex-no-positive'],
].map((name) => `lit-a11y/${name}`);

/** A pattern that goes over stars to and fro, and one that begins anew at each of them. */
const slow = `export const patterns = [/^(?:\\*+,?)+$/, /\\s+$/];
`;

describe('the rules for patterns', () => {
  it('find those that take more time than in proportion to their text', async () => {
    expect(await brokenIn(slow, 'src/index.ts')).toEqual([
      'regexp/no-super-linear-backtracking',
      'regexp/no-super-linear-move',
    ]);
  });
});

describe('the rules for templates', () => {
  it('find faults in an element of a form', async () => {
    const found = new Set(await brokenIn(faulty, 'widgets/parts/element.ts'));
    expect([...rules, ...accessibility].filter((rule) => !found.has(rule))).toEqual([]);
  });
});
