import { describe, expect, it } from 'vitest';
import { unclearDocstrings } from '../../house/docstrings.js';
import { readFiles } from '../../house/files.js';

describe('the docstring of an exported thing', () => {
  it('begins with what it is or does', () => {
    expect(unclearDocstrings(readFiles(['src', 'widgets', 'datasets'], /\.ts$/))).toEqual([]);
  });

  it.each([
    ['/** Told by the page. */ export const a = 1;', 'a'],
    ['/** It waits. */ export function wait() {}', 'wait'],
    ['/** lower case. */ export interface B {}', 'B'],
    ['/**\n * Kept for later.\n * Reads more.\n */\nexport class C {}', 'C'],
    ['/** This is one. */ export type D = 1;', 'D'],
  ])('is seen to begin otherwise: %s', (text, name) => {
    expect(unclearDocstrings({ 'src/a.ts': text })).toEqual([expect.stringMatching(`^src/a.ts: ${name}: “`)]);
  });

  it.each([
    '/** Reads a period. */ export const a = 1;',
    '/** `2024-10-22` of a path. */ export const b = 1;',
    '/** “Sources” of a figure. */ export class C {}',
    '/** Itemised rows. */ export const d = 1;',
    '/** esbuild plugin for styles. */ export const f = 1;',
    '/** It is not exported. */ const e = 1;',
    'export const silent = 1;',
  ])('passes: %s', (text) => {
    expect(unclearDocstrings({ 'src/a.ts': text })).toEqual([]);
  });
});
