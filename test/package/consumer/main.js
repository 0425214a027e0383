import 'figures-of-record/widgets/parts';
import { southKoreaAid } from 'figures-of-record/datasets/south-korea-aid';
import { register } from 'figures-of-record/register';

register(southKoreaAid);
const view = southKoreaAid.views.find(({ form }) => form === 'parts');
document.querySelector('figure-parts').of = `${southKoreaAid.dataset}/${view.id}`;
