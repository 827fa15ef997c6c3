export { legible } from '../../sdk/model/legible.ts';
