/** Version of this package; a test holds it against package.json. Its type is string, not its own text: a release changes no type. */
export const version: string = '0.0.0';
