import { address } from './address.js';
import type { Command } from './command.js';
import { html } from './markup.js';
import { listing, type Page, table } from './shell.js';

/** The page of the command line. */
export const commandsPage = (commands: readonly Command[], packageName: string): Page => ({
  path: address.commands,
  title: 'Command line',
  description: 'Every command of the program, with its options and examples.',
  body: html`<h1>Command line</h1>
<p class="lede">The package brings a program. In a project that has the package, <code>npx ${packageName}</code> finds it.</p>
${commands.map(
  (command) => html`<section id="${command.name}"><h2><code>${command.name}</code></h2>
<p>${command.summary}</p>
${listing(command.usage)}${command.details.map((paragraph) => html`<p>${paragraph}</p>`)}
${table(
  `Arguments of ${command.name}`,
  ['Argument', 'What it is'],
  command.arguments.map(([name, tells]) => [html`<code>${name}</code>`, tells]),
)}${table(
    `Options of ${command.name}`,
    ['Option', 'What it does'],
    command.options.map(([name, tells]) => [html`<code>${name}</code>`, tells]),
  )}${table(
    `Examples of ${command.name}`,
    ['Line', 'What it does'],
    command.examples.map(([line, tells]) => [html`<code>${line}</code>`, tells]),
  )}</section>
`,
)}`,
});
