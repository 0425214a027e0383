import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { consumer } from './installed.js';

const root = join(import.meta.dirname, '../../..');

/** A component as a module whose default export is it, or for React a named one. */
export type Framework = 'jsx' | 'vue' | 'svelte';

const compiled: Record<Framework, (code: string) => string> = {
  jsx: (code) => code,
  vue: (code) => {
    const { descriptor } = parse(code);
    const isCustomElement = (tag: string): boolean => tag.startsWith('figure-');
    return compileScript(descriptor, {
      id: 'guide',
      inlineTemplate: true,
      templateOptions: { compilerOptions: { isCustomElement } },
    }).content;
  },
  svelte: (code) => compile(code, { generate: 'client' }).js.code,
};

/** What puts a component into the page, with rows of a page’s own. */
const mounted: Record<Framework, string> = {
  jsx: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as parts from 'component';
createRoot(document.body).render(createElement(Object.values(parts)[0], { rows }));`,
  vue: `import { createApp } from 'vue';
import Component from 'component';
createApp(Component, { rows }).mount(document.body);`,
  svelte: `import { mount } from 'svelte';
import Component from 'component';
mount(Component, { target: document.body, props: { rows } });`,
};

/** Bundles a component and a page’s script that mounts it. The frameworks are those of this repository. */
export const bundleComponent = async (framework: Framework, code: string): Promise<string> => {
  const component: esbuild.Plugin = {
    name: 'component',
    setup: (build) => {
      build.onResolve({ filter: /^component$/ }, () => ({ path: 'component', namespace: 'guide' }));
      build.onLoad({ filter: /.*/, namespace: 'guide' }, () => ({
        contents: compiled[framework](code),
        loader: 'jsx',
        resolveDir: consumer,
      }));
    },
  };
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `const rows = [{ label: 'Rent', value: 900 }, { label: 'Food', value: 420 }];\n${mounted[framework]}`,
      resolveDir: consumer,
    },
    nodePaths: [join(root, 'node_modules')],
    plugins: [component],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['browser'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};
