export { nearest, plainName } from '../../sdk/nearest.ts';
