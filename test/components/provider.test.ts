import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/components/base/define.ts';
import type { CoopkitProvider } from '../../src/components/provider/provider.ts';
import '../../src/define/partner-search.ts';
import { exampleClient } from '../../stories/support/example-partners.ts';
import { waitUntil } from './support/wait-until.ts';

const found = (root: ParentNode): string =>
  root.querySelector('coopkit-partner-search')?.shadowRoot?.querySelector('#count')?.textContent?.trim() ??
  '';

describe('coopkit-provider', () => {
  it('serves widgets that were defined before it', async () => {
    const page = await fixture(
      html`<coopkit-provider><coopkit-partner-search></coopkit-partner-search></coopkit-provider>`,
    );
    await import('../../src/define/provider.ts');
    (page as CoopkitProvider).client = exampleClient();
    await waitUntil(() => found(page) === '40 organisations', 'the widget gets its data');
  });

  it('serves widgets elsewhere on the page that name it', async () => {
    const page = await fixture(
      html`<div>
        <coopkit-provider id="network" .client=${exampleClient()}></coopkit-provider>
        <coopkit-partner-search for="network"></coopkit-partner-search>
      </div>`,
    );
    await waitUntil(() => found(page) === '40 organisations', 'the widget gets its data');
  });

  it('is reported missing by a widget that names an id that is not there', async () => {
    const widget = await fixture(html`<coopkit-partner-search for="nowhere"></coopkit-partner-search>`);
    await waitUntil(() => widget.shadowRoot?.querySelector('[role=alert]'), 'the widget says so');
  });

  it('gives its widgets another client when the page changes it', async () => {
    const page = await fixture(
      html`<coopkit-provider .client=${exampleClient()}
        ><coopkit-partner-search></coopkit-partner-search
      ></coopkit-provider>`,
    );
    await waitUntil(() => found(page) === '40 organisations', 'the first data set is shown');
    (page as CoopkitProvider).client = exampleClient({}, 5);
    await waitUntil(() => found(page) === '5 organisations', 'the second data set is shown');
  });

  it('moves with its widgets', async () => {
    const page = await fixture(html`<div><div class="elsewhere"></div></div>`);
    const provider = document.createElement('coopkit-provider');
    provider.client = exampleClient();
    provider.append(document.createElement('coopkit-partner-search'));
    page.append(provider);
    await waitUntil(() => found(page) === '40 organisations', 'the data set is shown');
    page.querySelector('.elsewhere')?.append(provider);
    await waitUntil(() => found(page) === '40 organisations', 'the data set is still shown');
  });

  it('reads its source from an element inside', async () => {
    await import('../../src/define/source.ts');
    const failed = new Promise<string>((resolve) => {
      document.addEventListener('coopkit-error', (event) => resolve(String(event.detail.error)), {
        once: true,
      });
    });
    await fixture(
      html`<coopkit-provider>
        <coopkit-source src="/no/such/manifest.json"></coopkit-source>
        <coopkit-partner-search></coopkit-partner-search>
      </coopkit-provider>`,
    );
    expect(await failed).to.contain('/no/such/manifest.json');
  });

  it('lets its widgets say that sources could not be set up, and asks anew when a visitor tries again', async () => {
    await import('../../src/define/source.ts');
    const page = await fixture(
      html`<coopkit-provider>
        <coopkit-source src="/data/manifest.json"></coopkit-source>
        <coopkit-source src="/data/manifest.json"></coopkit-source>
        <coopkit-partner-search></coopkit-partner-search>
      </coopkit-provider>`,
    );
    const widget = page.querySelector('coopkit-partner-search')!;
    const notice = (): HTMLElement | null | undefined => widget.shadowRoot?.querySelector('[part~=error]');
    await waitUntil(notice, 'the failure is told');
    page.querySelectorAll('coopkit-source').forEach((source) => source.remove());
    (page as CoopkitProvider).client = exampleClient();
    await waitUntil(() => !notice(), 'what can be had is shown');
  });

  it('leaves the page its fallback while no source is named', async () => {
    const widget = await fixture(
      html`<coopkit-partner-search><a href="https://www.example.org/">Partners</a></coopkit-partner-search>`,
    );
    expect(widget.shadowRoot?.querySelector('slot')?.assignedElements()).to.have.length(1);
  });
});

describe('registration', () => {
  it('leaves an element of another version alone and names both versions', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    class Older extends HTMLElement {
      static readonly version: string = '0.0.1';
    }
    class Newer extends HTMLElement {
      static readonly version: string = '0.0.2';
    }
    define('test-registered', Older);
    define('test-registered', Older);
    define('test-registered', Newer);
    console.warn = warn;
    expect(customElements.get('test-registered')).to.equal(Older);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/0\.0\.1.*0\.0\.2/);
  });
});
