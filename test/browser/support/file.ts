/** Address of a file that stands ready for the tests of `src`. */
export const file = (name: string): string => new URL(`../files/${name}`, import.meta.url).pathname;
