/** Version of this package; a test holds it against package.json. Typed as any version: a release changes no type. */
export const version: string = '0.0.0';
