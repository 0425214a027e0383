import { describe, expect, it } from 'vitest';
import { compareDeclarations } from '../../versions/changes/declaration.js';

type Case = [name: string, before: string, after: string, ...expected: string[]];

const judged = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_name, before, after, ...expected) => {
    const found = compareDeclarations(before, after, 'X');
    expect(found.map(({ bump, what, why }) => `${bump} ${what}: ${why}`)).toEqual(expected);
  });
};

describe('unions', () => {
  judged([
    ['that are the same', `type X = 'a' | 'b'`, `type X = 'a' | 'b'`],
    ['in another order and with other quotes', `type X = 'a' | 'b'`, `type X =  "b" | 'a';`],
    ['with a member added', `type X = 'a' | 'b'`, `type X = 'a' | 'b' | 'c'`, `minor X | 'c': new`],
    ['with a member removed', `type X = 'a' | 'b' | 'c'`, `type X = 'a' | 'b'`, `major X | 'c': removed`],
    ['with another member', `type X = A | B`, `type X = A | C`, 'major X | B: removed', 'minor X | C: new'],
    [
      'that lose a hint',
      `type X = 'a' | (string & {})`,
      `type X = 'b' | (string & {})`,
      `major X | 'a': removed`,
      `minor X | 'b': new`,
    ],
    ['that may now be null', `type X = A | B`, `type X = A | B | null`, 'major X | null: new'],
    ['that may now be undefined', `type X = A | B`, `type X = A | B | undefined`, 'major X | undefined: new'],
    ['that may now be nothing', `type X = A | B`, `type X = A | B | void`, 'major X | void: new'],
    ['that can no longer be null', `type X = A | B | null`, `type X = A | B`, 'major X | null: removed'],
    ['become a plain type', `type X = 'a' | 'b'`, `type X = string`, 'major X: changed'],
    ['where a plain type was', `type X = 'a'`, `type X = 'a' | 'b'`, 'major X: changed'],
    ['where an object was', `type X = {}`, `type X = A | B`, 'major X: changed'],
    ['inside a list', `type X = (A | B)[]`, `type X = (A | B | C)[]`, 'major X: changed'],
    ['that pick members', `type X = Pick<A, 'a' | 'b'>`, `type X = Pick<A, 'a' | 'b' | 'c'>`, 'major X: changed'],
  ]);
});

describe('plain types', () => {
  judged([
    ['that are the same', `type X = readonly A[]`, `type X = readonly  A[];`],
    ['of another name', `type X = A`, `type X = B`, 'major X: changed'],
    ['now read-only', `type X = A[]`, `type X = readonly A[]`, 'major X: changed'],
    ['with another argument', `type X = Promise<A>`, `type X = Promise<B>`, 'major X: changed'],
    ['with another type parameter', `type X<T> = T[]`, `type X<T, U = T> = T[]`, 'major X: changed'],
    ['that are a callback', `type X = (a: A) => B`, `type X = (a: A, b?: B) => B`, 'major X: changed'],
  ]);
});

describe('members', () => {
  judged([
    ['in another order', `interface X { a: string; b?: number }`, `interface X { b?: number;  a: string }`],
    ['removed', `interface X { a: A; b: B }`, `interface X { a: A }`, 'major X.b: removed'],
    ['removed, though optional', `interface X { a?: A }`, `interface X {}`, 'major X.a: removed'],
    ['added', `interface X {}`, `interface X { a: A }`, 'major X.a: new'],
    ['added, optional', `interface X {}`, `interface X { a?: A }`, 'minor X.a: new'],
    ['added, optional and a union', `interface X {}`, `interface X { a?: A | null }`, 'minor X.a: new'],
    ['renamed', `interface X { a?: A }`, `interface X { b?: A }`, 'major X.a: removed', 'minor X.b: new'],
    ['now required', `interface X { a?: A }`, `interface X { a: A }`, 'major X.a: changed'],
    ['now optional', `interface X { a: A }`, `interface X { a?: A }`, 'major X.a: changed'],
    ['now read-only', `interface X { a: A | B }`, `interface X { readonly a: A | B }`, 'major X.a: changed'],
    ['of another type', `interface X { a: string }`, `interface X { a: number }`, 'major X.a: changed'],
    ['with a union that grew', `interface X { a: A | B }`, `interface X { a: A | B | C }`, 'minor X.a | C: new'],
    ['with a union that shrank', `interface X { a: A | B | C }`, `interface X { a: A | B }`, 'major X.a | C: removed'],
    ['deep inside', `interface X { a: { b?: { c: 1 } } }`, `interface X { a: { b?: {} } }`, 'major X.a.b.c: removed'],
    ['deep inside, added', `interface X { a: {} }`, `interface X { a: { b?: B } }`, 'minor X.a.b: new'],
    ['of an alias', `type X = { a: A }`, `type X = { a: A; b?: B }`, 'minor X.b: new'],
    ['an index', `interface X { [k: string]: A }`, `interface X { [k: string]: B }`, 'major X.IndexSignature: changed'],
    ['a method', `interface X { a(): C }`, `interface X { a(b?: B): C }`, 'major X.a: changed'],
    ['a callback', `interface X { a: (b: B) => C }`, `interface X { a: (b?: B) => C }`, 'major X.a: changed'],
    ['of another parent', `interface X extends A {}`, `interface X extends B {}`, 'major X: changed'],
    ['of an interface, now an alias', `interface X { a: A }`, `type X = { a: A }`, 'major X: changed'],
    ['of an enum, added', `enum X { A = 1 }`, `enum X { A = 1, B = 2 }`, 'minor X.B: new'],
    ['of an enum, removed', `enum X { A = 1, B = 2 }`, `enum X { A = 1 }`, 'major X.B: removed'],
    ['of an enum, with another value', `enum X { A = 1 }`, `enum X { A = 2 }`, 'major X.A: changed'],
  ]);

  it('are told with what they were and are', () => {
    expect(compareDeclarations('interface X { a?: { b: A } }', 'interface X { a?: { b: B } }', 'X')).toEqual([
      { bump: 'major', what: 'X.a.b', why: 'changed', before: 'b: A', after: 'b: B' },
    ]);
  });
});

/** The same cases as a function and as a constant that is one. */
const functions: Case[] = [
  ['the same', `(a: A): B`, `(a: A): B`],
  ['another name for a parameter', `(a: A): B`, `(b: A): B`],
  ['a parameter removed', `(a: A, b?: B): C`, `(a: A): C`, 'major X, parameter 2: removed'],
  ['a required one added', `(): C`, `(a: A): C`, 'major X, parameter 1: new'],
  ['an optional one added', `(): C`, `(a?: A | null): C`, 'minor X, parameter 1: new'],
  ['a rest added', `(): C`, `(...a: A[]): C`, 'minor X, parameter 1: new'],
  ['one now required', `(a?: A): C`, `(a: A): C`, 'major X, parameter 1, left out: removed'],
  ['one that may now be left out', `(a: A): C`, `(a?: A): C`, 'minor X, parameter 1, left out: new'],
  ['one now a list', `(a?: A[]): C`, `(...a: A[]): C`, 'major X, parameter 1: changed'],
  ['one of another type', `(a: A): C`, `(a: B): C`, 'major X, parameter 1: changed'],
  ['one that takes more', `(a: A | B): C`, `(a: A | B | C): C`, 'minor X, parameter 1 | C: new'],
  ['one that takes less', `(a: A | B | C): C`, `(a: A | B): C`, 'major X, parameter 1 | C: removed'],
  ['an option added', `(a: {}): C`, `(a: { b?: B }): C`, 'minor X, parameter 1.b: new'],
  ['a required option added', `(a: {}): C`, `(a: { b: B }): C`, 'major X, parameter 1.b: new'],
  [
    'a callback that is given less',
    `(f: (a: A, b: B) => C): D`,
    `(f: (a: A) => C): D`,
    'major X, parameter 1: changed',
  ],
  ['another result', `(): A`, `(): B`, 'major X, returned: changed'],
  ['a result that may be missing', `(): A | B`, `(): A | B | undefined`, 'major X, returned | undefined: new'],
  ['one more kind of result', `(): 'a' | 'b'`, `(): 'a' | 'b' | 'c'`, `minor X, returned | 'c': new`],
  ['a type parameter', `<T>(a: T): T`, `<T, U = T>(a: T): T`, 'major X: changed'],
  ['a parameter without a type', `(a): C`, `(a: A): C`, 'major X, parameter 1: changed'],
];

describe('functions', () => {
  judged(functions.map(([name, was, is, ...expected]) => [name, `function X${was}`, `function X${is};`, ...expected]));
  judged([
    ['an overload added', `function X(): A`, `function X(): A; function X(b: B): A`, 'minor X #2: new'],
    ['an overload removed', `function X(): A; function X(b: B): A`, `function X(): A`, 'major X #2: removed'],
    [
      'an overload changed',
      `function X(): A; function X(b: B): A`,
      `function X(): A; function X(b?: B): A`,
      'minor X #2, parameter 1, left out: new',
    ],
  ]);
});

describe('constants that are functions', () => {
  const constant = (text: string): string => `const X: ${text.replace('): ', ') => ')}`;
  judged(functions.map(([name, was, is, ...expected]) => [name, constant(was), constant(is), ...expected]));
});

describe('classes and constants', () => {
  judged([
    ['a property added', `class X { a?: A }`, `class X { a?: A; b: B }`, 'minor X.b: new'],
    ['a property that takes more', `class X { a: A | B }`, `class X { a: A | B | C }`, 'minor X.a | C: new'],
    ['a property removed', `class X { a?: A; b: B }`, `class X { a?: A }`, 'major X.b: removed'],
    ['a method removed', `class X { a(): A }`, `class X {}`, 'major X.a: removed'],
    ['a method that takes more', `class X { a(): A }`, `class X { a(b?: B): A }`, 'minor X.a, parameter 1: new'],
    [
      'a static one, no longer static',
      `class X { static a: A }`,
      `class X { a: A }`,
      'major X.static a: removed',
      'minor X.a: new',
    ],
    ['what users cannot see', `class X { protected a: A; private b; #c; }`, `class X { protected a: B }`],
    [
      'a property for accessors',
      `class X { a: A }`,
      `class X { get a(): A; set a(value: A) }`,
      'major X.a: changed',
      'minor X.a #2: new',
    ],
    ['a setter removed', `class X { get a(): A; set a(value: A) }`, `class X { get a(): A }`, 'major X.a #2: removed'],
    ['a constructor added', `class X {}`, `class X { constructor(a: A) }`, 'major X.Constructor: new'],
    [
      'an argument for a constructor',
      `class X { constructor() }`,
      `class X { constructor(a: A) }`,
      'major X.Constructor, parameter 1: new',
    ],
    ['another parent', `class X extends A {}`, `class X extends B {}`, 'major X: changed'],
    ['now abstract', `class X {}`, `abstract class X {}`, 'major X: changed'],
    ['a constant of another type', `const X: A`, `const X: B`, 'major X: changed'],
    ['a constant with an optional member added', `const X: { a: A }`, `const X: { a: A; b?: B }`, 'minor X.b: new'],
    ['a constant without a type', `const X = 'a'`, `const X = 'b'`, 'major X: changed'],
    ['a class, now a function', `class X {}`, `function X(): void`, 'major X: changed'],
    ['a name from another package', `import { X } from 'a';`, `import { X } from 'b';`, 'major X: changed'],
    [
      'an interface in two places',
      `interface X { a?: A }`,
      `interface X { a?: A } interface X { b?: B }`,
      'major X #2: new',
    ],
  ]);
});
