import ts from 'typescript';
import { type Change, changed } from './change.js';
import { compareSignatures, typesOf } from './signature.js';
import { type Place, textOf } from './type.js';

/** One thing that an object or a class has. */
export interface Member {
  name: string;
  text: string;
  optional: boolean;
  readonly: boolean;
  type?: ts.TypeNode;
  /** Where it can be called: each way to do so. */
  calls?: ts.SignatureDeclaration[];
}

/** Where members stand. */
export interface Holder extends Place {
  of: 'object' | 'class';
}

type Node = ts.TypeElement | ts.ClassElement;

const has = (node: Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);

const keyOf = (node: Node): string => {
  const owner = has(node, ts.SyntaxKind.StaticKeyword) ? 'static ' : '';
  if (ts.isCallSignatureDeclaration(node)) return 'the call';
  if (ts.isConstructorDeclaration(node) || ts.isConstructSignatureDeclaration(node)) return 'new';
  if (ts.isIndexSignatureDeclaration(node)) return `[${node.parameters.map((p) => textOf(p.type)).join()}]`;
  return owner + textOf(node.name);
};

const isPublic = (node: Node): boolean =>
  !has(node, ts.SyntaxKind.PrivateKeyword) &&
  // What only subclasses may touch is no part of an element's contract; the manifest leaves it out too.
  !has(node, ts.SyntaxKind.ProtectedKeyword) &&
  !(node.name && ts.isPrivateIdentifier(node.name));

const memberOf = (node: Node, others: readonly Node[]): Member => {
  const common = {
    name: keyOf(node),
    text: textOf(node).replace(/;$/, ''),
    optional: 'questionToken' in node && Boolean(node.questionToken),
    readonly: has(node, ts.SyntaxKind.ReadonlyKeyword),
  };
  if (ts.isGetAccessor(node)) {
    const settable = others.some((other) => ts.isSetAccessor(other) && keyOf(other) === common.name);
    return { ...common, readonly: !settable, ...(node.type && { type: node.type }) };
  }
  if (ts.isSetAccessor(node)) {
    const type = node.parameters[0]?.type;
    return { ...common, ...(type && { type }) };
  }
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) {
    const { type } = node;
    return type && ts.isFunctionTypeNode(type) ? { ...common, calls: [type] } : { ...common, ...(type && { type }) };
  }
  if (ts.isIndexSignatureDeclaration(node)) return { ...common, type: node.type };
  return { ...common, calls: [node as ts.MethodSignature] };
};

/** What an interface, an object type or a class lets users see, in order; overloads and accessors of one name are one. */
export const membersOf = (node: { readonly members: ts.NodeArray<Node> }): Member[] => {
  const nodes = node.members.filter((member) => isPublic(member) && !ts.isSemicolonClassElement(member));
  const byName = new Map<string, Member>();
  for (const each of nodes) {
    const member = memberOf(each, nodes);
    const known = byName.get(member.name);
    if (!known) byName.set(member.name, member);
    else if (known.calls && member.calls)
      byName.set(member.name, {
        ...known,
        text: `${known.text} ${member.text}`,
        calls: [...known.calls, ...member.calls],
      });
  }
  return [...byName.values()];
};

const compareMember = (was: Member, is: Member, holder: Holder): Change[] => {
  // The package makes its classes, but what can be set is handed over as well.
  const settable = holder.of === 'class' && !was.calls && !(was.readonly && is.readonly);
  const way = settable ? 'both' : holder.way;
  const place = { what: `${holder.what}.${was.name}`, way };
  const texts = [was.text, is.text] as const;
  const changes: Change[] = [];
  if (was.optional && !is.optional)
    changes.push(
      way === 'given'
        ? changed('minor', place.what, 'is always there', ...texts)
        : changed('major', place.what, 'member now required', ...texts),
    );
  if (!was.optional && is.optional)
    changes.push(
      way === 'taken'
        ? changed('minor', place.what, 'may be left out', ...texts)
        : changed('major', place.what, 'member may now be missing', ...texts),
    );
  if (was.readonly !== is.readonly)
    changes.push(
      is.readonly && way !== 'taken'
        ? changed('major', place.what, 'can no longer be set', ...texts)
        : changed('minor', place.what, is.readonly ? 'is only read' : 'can be set', ...texts),
    );
  if (was.calls && is.calls) return [...changes, ...compareSignatures(was.calls, is.calls, place)];
  if (was.calls ?? is.calls) return [...changes, changed('major', place.what, 'a function or none', ...texts)];
  return [...changes, ...typesOf(was.type, is.type, place, was.optional || is.optional)];
};

/** What became of the members: removed or newly required is major, one more that may be left out minor. */
export const compareMembers = (before: readonly Member[], after: readonly Member[], holder: Holder): Change[] => {
  const named = (members: readonly Member[], name: string): Member | undefined => members.find((m) => m.name === name);
  return [
    ...before.flatMap((was): Change[] => {
      const is = named(after, was.name);
      return is
        ? compareMember(was, is, holder)
        : [{ bump: 'major', what: `${holder.what}.${was.name}`, why: 'member removed', before: was.text }];
    }),
    ...after
      .filter(({ name }) => !named(before, name))
      .map((is): Change => {
        const what = `${holder.what}.${is.name}`;
        // A class that declares no constructor is made without arguments.
        if (is.name === 'new' && holder.of === 'class' && is.calls?.some(({ parameters }) => parameters.length))
          return { bump: 'major', what, why: 'a constructor with parameters added', after: is.text };
        // Nobody who only receives a value, or makes it by a class of ours, has to have the new member.
        return is.optional || holder.of === 'class' || holder.way === 'given'
          ? { bump: 'minor', what, why: is.optional ? 'optional member added' : 'member added', after: is.text }
          : { bump: 'major', what, why: 'required member added', after: is.text };
      }),
  ];
};
