import { capital, claimWords } from '../../src/messages/index.js';
import type { AgentId } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';

/** Who or what somebody is, and how it stands to the war; once, where its description says so itself. */
export const describeAgent = (id: AgentId, { agents }: Vintage): string => {
  const agent = agents.find((a) => a.id === id);
  const text = agent?.description ?? '';
  const party = (Object.hasOwn(claimWords.party, agent?.party ?? '') && claimWords.party[agent!.party]) || '';
  if (!party || text.toLowerCase().includes(party)) return text;
  return text ? `${text.replace(/\.$/, '')}; ${party}.` : `${capital(party)}.`;
};
