import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a program that is installed. @throws what to install where it is not */
export const findProgram = (names, remedy) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (!found) throw new Error(`No ${names.join(' or ')} found. ${remedy}`);
  return found;
};
