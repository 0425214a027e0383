import { aidToUkraine as aid2024 } from '../datasets/aid-to-ukraine/2024-08-31.js';
import { evidence as aid2024Evidence } from '../datasets/aid-to-ukraine/2024-08-31.evidence.js';
import { aidToUkraine as aid2026 } from '../datasets/aid-to-ukraine/2026-04-30.js';
import { evidence as aid2026Evidence } from '../datasets/aid-to-ukraine/2026-04-30.evidence.js';
import { artilleryShells as shellsOctober } from '../datasets/artillery-shells/2024-10-22.js';
import { evidence as shellsOctoberEvidence } from '../datasets/artillery-shells/2024-10-22.evidence.js';
import { artilleryShells as shellsNovember } from '../datasets/artillery-shells/2024-11-18.js';
import { evidence as shellsNovemberEvidence } from '../datasets/artillery-shells/2024-11-18.evidence.js';
import { evidence as eventsEvidence } from '../datasets/events/evidence.js';
import { events } from '../datasets/events/index.js';
import { evidence as positionsEvidence } from '../datasets/positions/evidence.js';
import { positions } from '../datasets/positions/index.js';
import { evidence as southKoreaEvidence } from '../datasets/south-korea-aid/evidence.js';
import { southKoreaAid } from '../datasets/south-korea-aid/index.js';
import { troops as troopsOctober } from '../datasets/troops/2024-10-22.js';
import { evidence as troopsOctoberEvidence } from '../datasets/troops/2024-10-22.evidence.js';
import { troops as troopsDecember } from '../datasets/troops/2024-12-28.js';
import { evidence as troopsDecemberEvidence } from '../datasets/troops/2024-12-28.evidence.js';
import { register } from './register.js';

// An element draws a microtask after it upgrades, so each finds these however the file is put together.
register(southKoreaAid, { evidence: southKoreaEvidence });
register(aid2024, { evidence: aid2024Evidence });
register(aid2026, { evidence: aid2026Evidence });
register(shellsOctober, { evidence: shellsOctoberEvidence });
register(shellsNovember, { evidence: shellsNovemberEvidence });
register(troopsOctober, { evidence: troopsOctoberEvidence });
register(troopsDecember, { evidence: troopsDecemberEvidence });
register(events, { evidence: eventsEvidence });
register(positions, { evidence: positionsEvidence });

// What a page with script tags only finds under `figuresOfRecord`.
export * from './all.js';
