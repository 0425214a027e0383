import type { Files } from './arrows.js';

/** Most files in one folder. */
const maxFiles = 15;

/** Folders that hold one thing of a kind a file, however many there are. */
const lists = /^(src\/messages|src\/cli\/commands|datasets\/[^/]+)$/;

/** Folders with too many files, and how many they have. */
export const crowded = (paths: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > maxFiles && !lists.test(folder))
    .map(([folder, count]) => `${folder} has ${count} files, ${maxFiles} at most: part it into rooms.`);
};

/** Most lines of one file, by where it lies. */
const maxLines: readonly [folders: RegExp, lines: number][] = [
  [/^(src|widgets|datasets|examples)\//, 220],
  [/^test\//, 300],
];

const isData = (path: string): boolean => /^datasets\/[^/]+\/\d/.test(path);
const isWritten = (path: string, text: string): boolean =>
  /\.generated\.ts$/.test(path) || text.startsWith('// Written by');

/** Files with too many lines, data and what is written by a command aside. */
export const long = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, text]) => {
    const most = maxLines.find(([folders]) => folders.test(path))?.[1];
    const lines = text.replace(/\n$/, '').split('\n').length;
    if (most === undefined || lines <= most || isData(path) || isWritten(path, text)) return [];
    return `${path} has ${lines} lines, ${most} at most: part it by what it is about.`;
  });
