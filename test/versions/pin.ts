const pin = /(?<=figures-of-record@)\d+\.\d+\.\d+(?:-[\w.]+)?/g;

/** Files that tell readers which version to take. */
export const pinning: readonly string[] = ['README.md', 'SECURITY.md'];

/** Versions of the package that a text asks its readers to take. */
export const pinsIn = (text: string): string[] => text.match(pin) ?? [];

/** The text with each of them replaced. */
export const pinned = (text: string, version: string): string => text.replace(pin, version);
