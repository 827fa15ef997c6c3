import type { EnginePage } from './site.ts';

/** Types a question into the partner search by keyboard and waits for its answer: words of it are marked. */
export async function ask(page: EnginePage, question: string): Promise<void> {
  await page.run(() => {
    const [box] = window.probe.all('input[role=combobox]');
    (box as HTMLInputElement).focus();
    (box as HTMLInputElement).select();
  });
  await page.type(question);
  await page.press('Enter');
  await answered(page);
}

/**
 * Waits until an answer is there, is marked, and was announced.
 *
 * @param frame selector of the frame in which the search stands; the page itself without
 */
export async function answered(page: EnginePage, frame = ''): Promise<void> {
  await page.until((selector) => {
    const frames = selector === '' ? null : document.querySelector<HTMLIFrameElement>(selector);
    const inside = frames?.contentDocument ?? document;
    const all = (wanted: string): Element[] => window.probe.all(wanted, inside);
    // The page may have an id of that name, too.
    const own = all('#count').find((each) => each.getRootNode() !== inside);
    const count = own?.textContent.trim() ?? '';
    const busy = all('[aria-busy=true], .skeleton, .hit[aria-hidden]').length > 0;
    const told = all('[aria-live]').some((live) => live.textContent.includes(count));
    return !busy && count !== '' && told && all('.hit:not([aria-hidden]) mark').length > 0;
  }, frame);
}

/** Opens the first partner that the search found. */
export async function openPartner(page: EnginePage): Promise<void> {
  await page.run(() => {
    (window.probe.all('.hit:not([aria-hidden]) button')[0] as HTMLElement).click();
  });
  await page.until(
    () =>
      window.probe.all('.profile').length > 0 &&
      window.probe.all('[aria-busy=true], .skeleton, .hit[aria-hidden]').length === 0,
  );
}
