/** `true` only where two types are the same, key for key, optional marks included. */
export type Identical<A, B> =
  (<T>(x: T) => T extends A ? 1 : 2) extends <T>(x: T) => T extends B ? 1 : 2 ? true : false;

/** A type without its index signature: the keys that a loose object declares, apart from those it lets through. */
export type Declared<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

/** A schema that declares, as those of zod do, what type it checks for. */
export interface Typed<T> {
  readonly _zod: { readonly output: T };
}

type Output<S extends Typed<unknown>> = S['_zod']['output'];
type Only<Condition> = Condition extends true ? unknown : never;

/** Passes a schema through; the compiler refuses one that does not check for the very type `T`. */
export const exactShape =
  <T>(): (<S extends Typed<T>>(schema: S & Only<Identical<Output<S>, T>>) => S) =>
  (schema) =>
    schema;

/** As {@link exactShape}, for an object schema that lets unknown keys through. */
export const looseShape =
  <T>(): (<S extends Typed<T>>(schema: S & Only<Identical<Declared<Output<S>>, T>>) => S) =>
  (schema) =>
    schema;
