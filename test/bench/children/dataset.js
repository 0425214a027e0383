export { aidToUkraine } from 'figures-of-record/datasets/aid-to-ukraine/2026-04-30';
