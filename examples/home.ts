import 'figures-of-record/widgets/ranking';
import { aidToUkraine } from 'figures-of-record/datasets/aid-to-ukraine';
import { register } from 'figures-of-record/register';

register(aidToUkraine, {
  evidence: async () => (await import('figures-of-record/datasets/aid-to-ukraine/evidence')).evidence,
});
