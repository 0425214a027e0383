import type { CommandSurface } from '../command.js';
import { added, type Change, changed, compareNamed, removed } from './change.js';

const byName = <T extends { name: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((one) => [one.name, one]));

const compareArguments = (was: CommandSurface, is: CommandSurface, command: string): Change[] => {
  const place = (i: number): string => `${command}, argument ${i + 1}`;
  const told = ({ name, optional, many }: CommandSurface['args'][number]): string =>
    `${optional ? `[${name}]` : name}${many ? '…' : ''}`;
  return [
    ...was.args.flatMap((before, i): Change[] => {
      const after = is.args[i];
      if (!after) return [removed(place(i), told(before))];
      const texts = [told(before), told(after)] as const;
      if ((before.optional && !after.optional) || (before.many && !after.many))
        return [changed('major', place(i), 'takes less than before', ...texts)];
      if ((!before.optional && after.optional) || (!before.many && after.many))
        return [changed('minor', place(i), 'takes more than before', ...texts)];
      return [];
    }),
    ...is.args
      .slice(was.args.length)
      .map((after, i): Change =>
        after.optional
          ? added(place(was.args.length + i), told(after))
          : { bump: 'major', what: place(was.args.length + i), why: 'required argument added', after: told(after) },
      ),
  ];
};

const compareOptions = (was: CommandSurface, is: CommandSurface, command: string): Change[] =>
  compareNamed(byName(was.options), byName(is.options), {
    gone: (name) => [removed(`${command} --${name}`, name)],
    come: (name) => [added(`${command} --${name}`, name)],
    both: (name, before, after) => {
      const what = `${command} --${name}`;
      const changes: Change[] = [];
      if (Boolean(before.value) !== Boolean(after.value))
        changes.push(changed('major', what, 'a switch or a value', before.value ?? 'switch', after.value ?? 'switch'));
      if (before.short !== after.short)
        changes.push(
          before.short
            ? changed('major', what, 'short form removed', `-${before.short}`, after.short ?? 'none')
            : added(what, `-${after.short ?? ''}`, 'short form added'),
        );
      if (before.many && !after.many) changes.push(changed('major', what, 'may be given only once', 'many', 'one'));
      if (!before.many && after.many)
        changes.push(changed('minor', what, 'may be given more than once', 'one', 'many'));
      const [had, has] = [before.choices, after.choices];
      const texts = [had?.join(', ') ?? 'anything', has?.join(', ') ?? 'anything'] as const;
      if (has && (!had || had.some((choice) => !has.includes(choice))))
        changes.push(changed('major', what, 'choices narrowed', ...texts));
      else if (had && (!has || has.some((choice) => !had.includes(choice))))
        changes.push(changed('minor', what, 'choices widened', ...texts));
      return changes;
    },
  });

/** What became of the program: its commands, their arguments and options. */
export const compareCommands = (before: readonly CommandSurface[], after: readonly CommandSurface[]): Change[] =>
  compareNamed(byName(before), byName(after), {
    gone: (name) => [removed(`command ${name}`, name)],
    come: (name) => [added(`command ${name}`, name)],
    both: (name, was, is) => [
      ...compareArguments(was, is, `command ${name}`),
      ...compareOptions(was, is, `command ${name}`),
    ],
  });
