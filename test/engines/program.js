import { onPath } from '../programs.js';

/** Path of a program that is installed. @throws what to install where it is not */
export const findProgram = (names, remedy) => {
  const found = onPath(names);
  if (!found) throw new Error(`No ${names.join(' or ')} found. ${remedy}`);
  return found;
};
