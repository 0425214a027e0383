import type { Agent } from '../src/model/agent.js';

export const usGovernment: Agent = {
  id: 'us-government',
  name: 'United States government',
  mention: 'the United States government',
  short: 'the US',
  area: 'USA',
  party: 'ally',
  description: 'Gives Ukraine arms and money.',
};

export const kirby: Agent = {
  id: 'kirby',
  name: 'John Kirby',
  short: 'Kirby',
  area: 'USA',
  party: 'ally',
  description: 'Spokesman of the White House on national security when he spoke.',
};

export const singh: Agent = {
  id: 'singh',
  name: 'Sabrina Singh',
  short: 'Singh',
  area: 'USA',
  party: 'ally',
  description: 'Deputy spokeswoman of the United States defense department when she spoke.',
};
