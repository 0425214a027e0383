// Written by `npm run lists` from the folders. Do not edit.

import { aidToUkraine as aidToUkraine20240831 } from '../datasets/aid-to-ukraine/2024-08-31.js';
import { evidence as aidToUkraine20240831Evidence } from '../datasets/aid-to-ukraine/2024-08-31.evidence.js';
import { aidToUkraine as aidToUkraine20260430 } from '../datasets/aid-to-ukraine/2026-04-30.js';
import { evidence as aidToUkraine20260430Evidence } from '../datasets/aid-to-ukraine/2026-04-30.evidence.js';
import { artilleryShells as artilleryShells20241022 } from '../datasets/artillery-shells/2024-10-22.js';
import { evidence as artilleryShells20241022Evidence } from '../datasets/artillery-shells/2024-10-22.evidence.js';
import { artilleryShells as artilleryShells20241118 } from '../datasets/artillery-shells/2024-11-18.js';
import { evidence as artilleryShells20241118Evidence } from '../datasets/artillery-shells/2024-11-18.evidence.js';
import { events as events20241022 } from '../datasets/events/2024-10-22.js';
import { evidence as events20241022Evidence } from '../datasets/events/2024-10-22.evidence.js';
import { positions as positions20241022 } from '../datasets/positions/2024-10-22.js';
import { evidence as positions20241022Evidence } from '../datasets/positions/2024-10-22.evidence.js';
import { southKoreaAid as southKoreaAid20241022 } from '../datasets/south-korea-aid/2024-10-22.js';
import { evidence as southKoreaAid20241022Evidence } from '../datasets/south-korea-aid/2024-10-22.evidence.js';
import { troops as troops20241022 } from '../datasets/troops/2024-10-22.js';
import { evidence as troops20241022Evidence } from '../datasets/troops/2024-10-22.evidence.js';
import { troops as troops20241228 } from '../datasets/troops/2024-12-28.js';
import { evidence as troops20241228Evidence } from '../datasets/troops/2024-12-28.evidence.js';
import { register } from './register.js';

// An element draws a microtask after it upgrades, so each finds these however the file is put together.
register(aidToUkraine20240831, { evidence: aidToUkraine20240831Evidence });
register(aidToUkraine20260430, { evidence: aidToUkraine20260430Evidence });
register(artilleryShells20241022, { evidence: artilleryShells20241022Evidence });
register(artilleryShells20241118, { evidence: artilleryShells20241118Evidence });
register(events20241022, { evidence: events20241022Evidence });
register(positions20241022, { evidence: positions20241022Evidence });
register(southKoreaAid20241022, { evidence: southKoreaAid20241022Evidence });
register(troops20241022, { evidence: troops20241022Evidence });
register(troops20241228, { evidence: troops20241228Evidence });

// What a page with script tags only finds under `figuresOfRecord`.
export * from './all.js';
