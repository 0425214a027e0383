import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the rules on classes take for an element: ours extend each other. */
const elementBaseClasses = ['DrawnElement', 'FigureElement', 'FramedElement'];

export default defineConfig(
  // The consumer's project stands for code that users write.
  { ignores: ['dist', 'drop-in', 'examples/dist', 'coverage', 'test/package/consumer'] },
  // No rule is switched off from within a file: an exception belongs here, with its reason.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Indexes are checked by noUncheckedIndexedAccess; where one is known to be there, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Every pattern takes time in proportion to its text, which may be anybody's.
    files: ['src/**/*.ts', 'widgets/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['widgets/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { lit: { elementBaseClasses }, wc: { elementBaseClasses } },
    rules: {
      'lit/attribute-names': 'error',
      // A strict policy of a page lets no style or script stand in an attribute.
      'lit/ban-attributes': ['error', 'style', 'srcdoc'],
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': ['error', { private: '^[_#]' }],
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      ...litA11y.configs.recommended.rules,
      // Safari drops the role of a list without markers; written out, it stays.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // chai compares at once, whatever @open-wc/testing has its types say.
    files: ['test/browser/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    // Plain scripts of the tool chain; they run in Node and TypeScript does not see them.
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // What the bench runs inside a page; the libraries it draws with are not installed where TypeScript looks.
    files: ['test/bench/adapters/*.js', 'test/bench/stage.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'Blob',
          'STACKED',
          'TITLED',
          'PerformanceObserver',
          'customElements',
          'document',
          'performance',
          'requestAnimationFrame',
          'setTimeout',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
