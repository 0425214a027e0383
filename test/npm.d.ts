export const npm: [program: string, ...first: string[]];
