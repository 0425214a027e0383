import 'figures-of-record/widgets';
import { aidToUkraine as aidIn2024 } from 'figures-of-record/datasets/aid-to-ukraine/2024-08-31';
import { aidToUkraine as aidIn2026 } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
import { artilleryShells } from 'figures-of-record/datasets/artillery-shells/2024-10-22';
import { positions } from 'figures-of-record/datasets/positions/2024-10-22';
import { southKoreaAid } from 'figures-of-record/datasets/south-korea-aid/2024-10-22';
import { troops } from 'figures-of-record/datasets/troops/2024-10-22';
import { register } from 'figures-of-record/register';

// Evidence is loaded when a reader first asks for it.
register(southKoreaAid, {
  evidence: async () => (await import('figures-of-record/datasets/south-korea-aid/2024-10-22/evidence')).evidence,
});
register(aidIn2024, {
  evidence: async () => (await import('figures-of-record/datasets/aid-to-ukraine/2024-08-31/evidence')).evidence,
});
register(aidIn2026, {
  evidence: async () => (await import('figures-of-record/datasets/aid-to-ukraine/2026-04-30/evidence')).evidence,
});
register(artilleryShells, {
  evidence: async () => (await import('figures-of-record/datasets/artillery-shells/2024-10-22/evidence')).evidence,
});
register(troops, {
  evidence: async () => (await import('figures-of-record/datasets/troops/2024-10-22/evidence')).evidence,
});
register(positions, {
  evidence: async () => (await import('figures-of-record/datasets/positions/2024-10-22/evidence')).evidence,
});
