import { type Claim, claimsOf } from '../../history/claims.js';
import { agentName, labelOf } from '../../format/label.js';
import { partiesOf } from '../../history/states.js';
import { capital, language } from '../../messages/index.js';
import { formatStated } from '../../citation/stated.js';
import { formatTable } from '../output/table.js';
import { asOfOption, type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { libraryAsOf } from '../input/library.js';
import { attributionText, basisText, observationToJson, sourceText, valueText } from '../output/statement.js';

const columns = [
  { label: 'SAID' },
  { label: 'VALUE', numeric: true },
  { label: 'WHO' },
  { label: 'BASIS' },
  { label: 'SOURCE' },
  { label: 'WITNESS' },
  { label: 'ID', unbroken: true },
];

const rowOf = ({ observation, vintage, stated, repeats }: Claim): string[] => [
  formatStated(stated, language).when,
  valueText(observation),
  attributionText(observation, vintage),
  basisText(observation),
  sourceText(observation, vintage),
  repeats ? `repeats ${repeats.id}` : '',
  observation.id,
];

/** Whose statements they are; several are states of one quantity, and stand in order of time. */
const partyHeading = (party: readonly Claim[]): string => {
  const { observation, vintage } = party[0]!;
  const name = capital(agentName(observation.by, vintage.agents));
  return party.length > 1 ? `${name}, from earlier to later` : name;
};

const claimToJson = ({ observation, vintage, stated, repeats }: Claim): object => ({
  stated,
  ...observationToJson(observation, vintage),
  ...(repeats && { repeats: repeats.id }),
});

const run = async ({ args, value, has, library: load, terminal }: Call): Promise<ExitCode> => {
  const [quantity = ''] = args;
  const library = libraryAsOf(await load(), value('as-of'), quantity.includes('/') ? quantity : undefined);
  const claims = claimsOf(quantity, library.vintages);
  if (has('json')) {
    terminal.printJson(claims.map(claimToJson), 2);
    return 0;
  }
  const { observation, vintage } = claims[0]!;
  const title = observation.quantity ?? labelOf(observation, vintage);
  const parts = [terminal.style.bold(title)];
  for (const party of partiesOf(claims))
    parts.push(`${partyHeading(party)}\n${formatTable(columns, party.map(rowOf), terminal)}`);
  terminal.print(parts.join('\n\n'));
  return 0;
};

export const claims: Command = {
  name: 'claims',
  summary: 'What everybody said of one quantity, each party in the order it was said',
  details: [
    'What one party said at several times are states of one quantity, not rival numbers: they stand together, the earlier first.',
    'A claim that takes up the count of another says so under WITNESS: it is no second, independent one.',
    'A pinned reference sees nothing that came out later.',
  ],
  args: [{ name: 'REF', summary: 'a reference to one statement of it, or the id of the quantity itself' }],
  options: [asOfOption, jsonOption],
  examples: [
    { line: 'figures-of-record claims artillery-shells/eu-sent', purpose: 'who gave which number of rounds, and when' },
    { line: 'figures-of-record claims north-korea-rounds --json', purpose: 'the same for a quantity, as JSON' },
  ],
  run,
};
