/**
 * The script tag for pages that show call banners and nothing else of coopkit: the same widget as with the loader, in
 * one request less and 1 kB less. A page that has both scripts registers the element once.
 */
import('./define/call-banner.ts').catch((error: unknown) => {
  console.error('coopkit: <coopkit-call-banner> could not be loaded; its fallback content stays.', error);
});
