export const limits: { readonly [what in 'wait' | 'start' | 'test' | 'file']: number };
