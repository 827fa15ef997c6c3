export { safeUrl } from '../../sdk/safe-url.ts';
