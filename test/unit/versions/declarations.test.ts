import { describe, expect, it } from 'vitest';
import { type Bump, largest } from '../../versions/changes/change.js';
import { compareDeclarations } from '../../versions/changes/declaration.js';

type Case = [name: string, before: string, after: string, bump: Bump, why?: string];

const held = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_name, before, after, bump, why = '') => {
    const changes = compareDeclarations(before, after, 'X');
    expect([largest(changes), ...changes.map((change) => change.why)].join('; ')).toContain(why);
    expect(largest(changes)).toBe(bump);
  });
};

describe('unions', () => {
  held([
    ['that are the same', `type X = 'a' | 'b'`, `type X = 'a' | 'b'`, 'none'],
    ['in another order, with comments and other quotes', `type X = 'a' | 'b'`, `type X = /* b */ "b" | 'a';`, 'none'],
    ['widened', `type X = 'a' | 'b'`, `type X = 'a' | 'b' | 'c'`, 'minor', `union widened: 'c' new`],
    ['narrowed', `type X = 'a' | 'b'`, `type X = 'a'`, 'major', `union narrowed: 'b' gone`],
    ['narrowed and widened', `type X = 'a' | 'b'`, `type X = 'a' | 'c'`, 'major', `union narrowed: 'b' gone`],
    ['of one literal, widened', `type X = 'a'`, `type X = 'a' | 'b'`, 'minor', 'union widened'],
    ['opened to any text', `type X = 'a' | 'b'`, `type X = string`, 'minor', 'union widened: string new'],
    ['of numbers, opened', `type X = 0 | 3 | -1`, `type X = number`, 'minor', 'union widened'],
    ['of truth, opened', `type X = true`, `type X = boolean`, 'minor', 'union widened'],
    ['of text, closed', `type X = string`, `type X = 'a' | 'b'`, 'major', 'another type'],
    ['that were open and lose a hint', `type X = 'a' | 'b' | (string & {})`, `type X = 'a' | (string & {})`, 'patch'],
    ['that were open and gain a hint', `type X = 'a' | (string & {})`, `type X = 'a' | 'b' | (string & {})`, 'patch'],
    ['that were open and are closed', `type X = 'a' | (string & {})`, `type X = 'a'`, 'major', 'union narrowed'],
    ['of shapes, one more', `type X = A | B`, `type X = A | B | C`, 'minor', 'union widened: C new'],
    ['of shapes, one less', `type X = A | B`, `type X = B`, 'major', 'union narrowed: A gone'],
    ['in parentheses', `type X = ('a' | 'b')[]`, `type X = ('a' | 'b' | 'c')[]`, 'minor', 'union widened'],
    ['that may now be null', `type X = 'a' | 'b'`, `type X = 'a' | 'b' | null`, 'major', 'may now be missing: null'],
    ['that can no longer be null', `type X = 'a' | null`, `type X = 'a'`, 'major', 'union narrowed: null gone'],
  ]);
});

describe('plain types', () => {
  held([
    ['another', `type X = string`, `type X = number`, 'major', 'another type: not shown to be compatible'],
    ['another name', `type X = Vintage`, `type X = Dataset`, 'major', 'another type'],
    ['become a union', `type X = number`, `type X = number | string`, 'major', 'no union before, and now also string'],
    ['become a union beside null', `type X = number | null`, `type X = number | string | null`, 'major', 'no union'],
    ['a list of others', `type X = A[]`, `type X = B[]`, 'major', 'another type'],
    ['a list, now read-only', `type X = A[]`, `type X = readonly A[]`, 'major', 'may no longer be changed'],
    ['a read-only list, now to be changed', `type X = readonly A[]`, `type X = A[]`, 'major', 'no read-only list'],
    ['the same list', `type X = readonly A[]`, `type X = readonly A[]`, 'none'],
    ['what a promise brings', `type X = Promise<'a' | 'b'>`, `type X = Promise<'a'>`, 'major', 'union narrowed'],
    ['what a record holds', `type X = Record<string, 'a'>`, `type X = Record<string, 'a' | 'b'>`, 'minor', 'widened'],
    ['what an unknown type holds', `type X = Box<'a'>`, `type X = Box<'a' | 'b'>`, 'major', 'not shown'],
    ['a pair', `type X = [A, 'a']`, `type X = [A, 'a' | 'b']`, 'minor', 'union widened'],
    ['a pair that grew', `type X = [A, B]`, `type X = [A, B, C]`, 'major', 'not shown'],
    ['a named pair', `type X = [a: A, b?: B]`, `type X = [a: A, b: B]`, 'major', 'not shown'],
    ['a meeting of two', `type X = A & { a: 'a' }`, `type X = A & { a: 'a' | 'b' }`, 'minor', 'union widened'],
    ['an object, now a list', `type X = { a: A }`, `type X = A[]`, 'major', 'another type'],
    ['an object, now a function', `type X = { a: A }`, `type X = () => A`, 'major', 'another type'],
    ['a function, now an object', `type X = () => A`, `type X = { a: A }`, 'major', 'another type'],
    ['a list, now what it holds', `type X = A[]`, `type X = A`, 'major', 'another type'],
    ['a list, now its keys', `type X = readonly A[]`, `type X = keyof A[]`, 'major', 'another type'],
    ['a pair, now a list', `type X = [A, B]`, `type X = A[]`, 'major', 'another type'],
    ['a pair, now with a rest', `type X = [A, ...B[]]`, `type X = [A, ...C[]]`, 'major', 'another type'],
    ['a name, now a meeting', `type X = A`, `type X = A & B`, 'major', 'another type'],
    ['a meeting, now a name', `type X = A & B`, `type X = Promise<A>`, 'major', 'another type'],
    ['of false, opened', `type X = false`, `type X = boolean`, 'minor', 'union widened'],
    ['a mapped type', `type X = { [K in A]: 1 }`, `type X = { [K in B]: 1 }`, 'major', 'not shown'],
    ['a conditional type', `type X = A extends B ? 1 : 2`, `type X = A extends B ? 1 : 3`, 'major', 'not shown'],
  ]);
});

describe('members', () => {
  held([
    ['the same', `interface X { a: string; b?: number }`, `interface X { b?: number; /** B */ a: string }`, 'none'],
    ['one removed', `interface X { a: string; b: string }`, `interface X { a: string }`, 'major', 'member removed'],
    ['an optional one removed', `interface X { a?: string }`, `interface X {}`, 'major', 'member removed'],
    ['a required one added', `interface X {}`, `interface X { a: string }`, 'major', 'required member added'],
    ['an optional one added', `interface X {}`, `interface X { a?: string }`, 'minor', 'optional member added'],
    ['one renamed', `interface X { a: string }`, `interface X { b: string }`, 'major', 'member removed'],
    ['one now required', `interface X { a?: string }`, `interface X { a: string }`, 'major', 'now required'],
    ['one now optional', `interface X { a: string }`, `interface X { a?: string }`, 'major', 'may now be missing'],
    ['undefined said of an optional one', `interface X { a?: A }`, `interface X { a?: A | undefined }`, 'none'],
    ['one widened', `interface X { a: 'a' | 'b' }`, `interface X { a: 'a' | 'b' | 'c' }`, 'minor', 'union widened'],
    ['one of another type', `interface X { a: string }`, `interface X { a: number }`, 'major', 'another type'],
    ['one that may be null', `interface X { a: number }`, `interface X { a: number | null }`, 'major', 'missing: null'],
    ['one now read-only', `interface X { a: A }`, `interface X { readonly a: A }`, 'major', 'no longer be set'],
    ['one no longer read-only', `interface X { readonly a: A }`, `interface X { a: A }`, 'minor', 'can be set'],
    ['an index', `interface X { [k: string]: 'a' }`, `interface X { [k: string]: 'a' | 'b' }`, 'minor', 'widened'],
    ['another index', `interface X { [k: string]: A }`, `interface X { [k: number]: A }`, 'major', 'member removed'],
    ['a method as a property', `interface X { a(b: B): C }`, `interface X { a: (b: B) => C }`, 'none'],
    [
      'a method that takes more',
      `interface X { a(): C }`,
      `interface X { a(b?: B): C }`,
      'minor',
      'optional parameter',
    ],
    [
      'a method of an object that users may make',
      `interface X { a(b: readonly A[]): C }`,
      `interface X { a(b: A[]): C }`,
      'major',
      'takes no read-only list',
    ],
    ['a method now a value', `interface X { a(): C }`, `interface X { a: C }`, 'major', 'a function or none'],
    ['deep inside', `interface X { a: { b: { c: 1 } } }`, `interface X { a: { b: {} } }`, 'major', 'member removed'],
    ['an alias of an object', `type X = { a: A }`, `type X = { a: A; b?: B }`, 'minor', 'optional member added'],
    ['an interface, now an alias', `interface X { a: A }`, `type X = { a: A }`, 'none'],
    ['an interface that extends more', `interface X { a: A }`, `interface X extends Y { a: A }`, 'major', 'extends'],
    ['an interface, now a union', `interface X { a: A }`, `type X = A | B`, 'major', 'declared in another way'],
  ]);

  it('are named by their path', () => {
    const [change] = compareDeclarations(`interface X { a?: { b: A } }`, `interface X { a?: {} }`, '`X`');
    expect(change).toEqual({ bump: 'major', what: '`X`.a.b', why: 'member removed', before: 'b: A' });
  });
});

describe('functions', () => {
  held([
    ['the same', `function x(a: A): B`, `function x(a: A): B;`, 'none'],
    ['a parameter removed', `function x(a: A, b: B): C`, `function x(a: A): C`, 'major', 'parameter removed'],
    ['an optional one removed', `function x(a?: A): C`, `function x(): C`, 'major', 'parameter removed'],
    ['a required one added', `function x(): C`, `function x(a: A): C`, 'major', 'required parameter added'],
    ['an optional one added', `function x(): C`, `function x(a?: A): C`, 'minor', 'optional parameter added'],
    ['a rest added', `function x(): C`, `function x(...a: A[]): C`, 'minor', 'optional parameter added'],
    ['one now required', `function x(a?: A): C`, `function x(a: A): C`, 'major', 'parameter now required'],
    ['one now optional', `function x(a: A): C`, `function x(a?: A): C`, 'minor', 'may be left out'],
    ['one now a list', `function x(a: A): C`, `function x(...a: A[]): C`, 'major', 'a list of arguments or one'],
    ['one of another name', `function x(a: A): C`, `function x(b: A): C`, 'patch', 'another name'],
    ['takes more', `function x(a: string): C`, `function x(a: string | number): C`, 'minor', 'union widened'],
    ['takes less', `function x(a: 'a' | 'b'): C`, `function x(a: 'a'): C`, 'major', 'union narrowed'],
    ['takes undefined too', `function x(a: A): C`, `function x(a: A | undefined): C`, 'minor', 'may be left out'],
    ['takes read-only lists too', `function x(a: A[]): C`, `function x(a: readonly A[]): C`, 'minor', 'read-only'],
    ['takes no read-only list', `function x(a: readonly A[]): C`, `function x(a: A[]): C`, 'major', 'no read-only'],
    ['asks for less of an object', `function x(a: { b: B }): C`, `function x(a: { b?: B }): C`, 'minor', 'left out'],
    ['asks for more of an object', `function x(a: {}): C`, `function x(a: { b: B }): C`, 'major', 'required member'],
    ['gives more of an object', `function x(): {}`, `function x(): { b: B }`, 'minor', 'member added'],
    ['gives less of an object', `function x(): { b: B }`, `function x(): {}`, 'major', 'member removed'],
    ['always gives', `function x(): { b?: B }`, `function x(): { b: B }`, 'minor', 'always there'],
    ['always gives, if only undefined', `function x(): { b?: B }`, `function x(): { b: B | undefined }`, 'minor'],
    ['gives one that may be missing', `function x(): A`, `function x(): A | undefined`, 'major', 'may now be missing'],
    ['gives a union widened', `function x(): 'a' | 'b'`, `function x(): 'a' | 'b' | 'c'`, 'minor', 'union widened'],
    ['gives a plain type or another', `function x(): string`, `function x(): string | number`, 'major', 'not shown'],
    ['gives a list to be changed', `function x(): readonly A[]`, `function x(): A[]`, 'minor', 'may be changed'],
    [
      'gives a list only to be read',
      `function x(): A[]`,
      `function x(): readonly A[]`,
      'major',
      'no longer be changed',
    ],
    [
      'hands a callback less',
      `function x(f: (a: A, b: B) => C): D`,
      `function x(f: (a: A) => C): D`,
      'major',
      'removed',
    ],
    [
      'lets a callback be given null',
      `function x(f: (a: A) => void): D`,
      `function x(f: (a: A | null) => void): D`,
      'major',
      'may now be missing',
    ],
    ['gives a callback more', `function x(f: (a: {}) => void): D`, `function x(f: (a: { b: B }) => void): D`, 'minor'],
    ['a type told at last', `function x(a): C`, `function x(a: A): C`, 'major', 'one of them does not tell'],
    ['a type that neither tells', `function x(a): C`, `function x(a, b?: B): C`, 'minor', 'optional parameter added'],
    ['as a constant', `const x: (a: A) => B`, `const x: (a: A, c?: C) => B`, 'minor', 'optional parameter added'],
    ['a type parameter with a default', `function x<T>(a: T): T`, `function x<T, U = T>(a: T): T`, 'minor', 'default'],
    ['a type parameter', `function x<T>(a: T): T`, `function x<T, U>(a: T): T`, 'major', 'type parameters'],
    [
      'another way to call it',
      `function x(a: A): B`,
      `function x(a: A): B; function x(c: C): D`,
      'minor',
      'another way',
    ],
    ['a way less', `function x(a: A): B; function x(c: C): D`, `function x(c: C): D`, 'major', 'a way to call it'],
  ]);
});

describe('classes, constants and the rest', () => {
  held([
    ['a property more', `class X { a?: A }`, `class X { a?: A; b: B }`, 'minor', 'member added'],
    ['a property less', `class X { a?: A; b: B }`, `class X { a?: A }`, 'major', 'member removed'],
    ['a method less', `class X { a(): A }`, `class X {}`, 'major', 'member removed'],
    ['a static one less', `class X { static a: A }`, `class X { a: A }`, 'major', 'member removed'],
    ['what only subclasses touch', `class X { protected a: A; private b; #c }`, `class X {}`, 'none'],
    ['a property that can no longer be set', `class X { a: A }`, `class X { get a(): A }`, 'major', 'no longer be set'],
    ['accessors for a property', `class X { a: A }`, `class X { get a(): A; set a(value: A) }`, 'none'],
    ['a settable property narrowed', `class X { a: 'a' | 'b' }`, `class X { a: 'a' }`, 'major', 'union narrowed'],
    ['a list that may be set', `class X { a: readonly A[] }`, `class X { a: A[] }`, 'major', 'takes no read-only list'],
    ['a list that is only read', `class X { readonly a: readonly A[] }`, `class X { readonly a: A[] }`, 'minor'],
    [
      'a method that takes null too',
      `class X { a(b: B): C }`,
      `class X { a(b: B | null): C }`,
      'minor',
      'may be left out',
    ],
    ['a constant with a member more', `const x: { a: A }`, `const x: { a: A; b: B }`, 'minor', 'member added'],
    ['an enum, now a constant', `enum X { A = 1 }`, `const X: A`, 'major', 'declared in another way'],
    ['a plain property widened', `class X { a: string }`, `class X { a: string | number }`, 'major', 'no union before'],
    [
      'a constructor that asks',
      `class X {}`,
      `class X { constructor(a: A) }`,
      'major',
      'a constructor with parameters',
    ],
    ['a constructor that asks nothing', `class X {}`, `class X { constructor() }`, 'minor', 'member added'],
    ['a constructor argument', `class X { constructor() }`, `class X { constructor(a: A) }`, 'major', 'required'],
    ['another parent', `class X extends Y {}`, `class X extends Z {}`, 'major', 'extends something else'],
    ['what it implements', `class X implements Y {}`, `class X {}`, 'none'],
    ['now abstract', `class X {}`, `abstract class X {}`, 'major', 'can no longer be made'],
    ['a constant of the same type', `const x: A[]`, `const x: A[]`, 'none'],
    ['a constant of another type', `const x: A`, `const x: B`, 'major', 'another type'],
    ['a constant that is its type', `const x = 'a'`, `const x = 'b'`, 'major', 'without a type of its own'],
    ['a class, now a function', `class X {}`, `function X(): void`, 'major', 'declared in another way'],
    ['an enum member more', `enum X { A = 1 }`, `enum X { A = 1, B = 2 }`, 'minor', 'member added'],
    ['an enum member less', `enum X { A = 1, B = 2 }`, `enum X { A = 1 }`, 'major', 'member removed'],
    ['an enum member of another value', `enum X { A = 1 }`, `enum X { A = 2 }`, 'major', 'another value'],
    ['a name from another package', `import { X } from 'a';`, `import { X } from 'b';`, 'major', 'in another way'],
    ['an interface in two places', `interface X { a: A }`, `interface X { a: A } interface X {}`, 'major', 'several'],
  ]);
});
