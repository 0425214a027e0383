import type ts from 'typescript';
import { type Change, changed, unproven } from './change.js';
import { compareTypes, type Place, textOf, type Way } from './type.js';

/** What users hand over when the package gives the function, and the other way round. */
const turned: Readonly<Record<Way, Way>> = { given: 'taken', taken: 'given', both: 'both' };

const nameOf = (parameter: ts.ParameterDeclaration): string => textOf(parameter.name);
const isOptional = ({ questionToken, initializer }: ts.ParameterDeclaration): boolean =>
  Boolean(questionToken ?? initializer);
const isRest = ({ dotDotDotToken }: ts.ParameterDeclaration): boolean => Boolean(dotDotDotToken);

const compareParameter = (
  was: ts.ParameterDeclaration,
  is: ts.ParameterDeclaration | undefined,
  { what, way }: Place,
): Change[] => {
  const place = { what: `${what}, parameter ${nameOf(was)}`, way: turned[way] };
  if (!is) return [{ bump: 'major', what: place.what, why: 'parameter removed', before: textOf(was) }];
  const texts = [textOf(was), textOf(is)] as const;
  if (isRest(was) !== isRest(is)) return [unproven(place.what, 'a list of arguments or one', ...texts)];
  const changes = typesOf(was.type, is.type, place, isOptional(was) || isOptional(is));
  if (isOptional(was) && !isOptional(is))
    changes.push(changed('major', place.what, 'parameter now required', ...texts));
  if (!isOptional(was) && isOptional(is))
    changes.push(changed('minor', place.what, 'parameter may be left out', ...texts));
  if (nameOf(was) !== nameOf(is)) changes.push(changed('patch', place.what, 'parameter has another name', ...texts));
  return changes;
};

/** Types that may be left away, where both are told. What is optional may be undefined, said or not. */
export const typesOf = (
  was: ts.TypeNode | undefined,
  is: ts.TypeNode | undefined,
  place: Place,
  optional = false,
): Change[] => {
  if (!was || !is)
    return textOf(was) === textOf(is)
      ? []
      : [unproven(place.what, 'a type that one of them does not tell', textOf(was), textOf(is))];
  return compareTypes(was, is, place, optional);
};

type Generic = Pick<ts.SignatureDeclaration | ts.ClassDeclaration, 'typeParameters'>;

/** What became of the type parameters of a function, a class, an interface or an alias. */
export const compareTypeParameters = (was: Generic, is: Generic, what: string): Change[] => {
  const texts = [was, is].map(({ typeParameters }) => (typeParameters ?? []).map(textOf));
  const [before, after] = texts as [string[], string[]];
  if (before.join() === after.join()) return [];
  const shown = [`<${before.join(', ')}>`, `<${after.join(', ')}>`] as const;
  const more = (is.typeParameters ?? []).slice(before.length);
  const kept = after.slice(0, before.length).join() === before.join();
  return kept && more.every((parameter) => parameter.default)
    ? [changed('minor', what, 'type parameter with a default added', ...shown)]
    : [unproven(what, 'other type parameters', ...shown)];
};

const compareSignature = (was: ts.SignatureDeclaration, is: ts.SignatureDeclaration, place: Place): Change[] => {
  const more = is.parameters.slice(was.parameters.length).map((parameter): Change => {
    const what = `${place.what}, parameter ${nameOf(parameter)}`;
    const free = isOptional(parameter) || isRest(parameter);
    return free
      ? { bump: 'minor', what, why: 'optional parameter added', after: textOf(parameter) }
      : { bump: 'major', what, why: 'required parameter added', after: textOf(parameter) };
  });
  return [
    ...compareTypeParameters(was, is, place.what),
    ...was.parameters.flatMap((parameter, i) => compareParameter(parameter, is.parameters[i], place)),
    ...more,
    ...typesOf(was.type, is.type, { ...place, what: `${place.what}, what it returns` }),
  ];
};

/** What became of the ways to call something: each old way is looked for among the new ones, in order. */
export const compareSignatures = (
  before: readonly ts.SignatureDeclaration[],
  after: readonly ts.SignatureDeclaration[],
  place: Place,
): Change[] => {
  const left = (some: typeof before, others: typeof before): ts.SignatureDeclaration[] =>
    some.filter((one) => !others.some((other) => textOf(one) === textOf(other)));
  const [lost, gained] = [left(before, after), left(after, before)];
  return [
    ...lost.flatMap((was, i): Change[] => {
      const is = gained[i];
      return is
        ? compareSignature(was, is, place)
        : [{ bump: 'major', what: place.what, why: 'a way to call it removed', before: textOf(was) }];
    }),
    ...gained
      .slice(lost.length)
      .map((is): Change => ({ bump: 'minor', what: place.what, why: 'another way to call it', after: textOf(is) })),
  ];
};
