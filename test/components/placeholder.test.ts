import { expect, fixture, html } from '@open-wc/testing';
import { place } from '../../src/components/base/embed/place.ts';

class TestWidget extends HTMLElement {
  static readonly observedAttributes = ['nuts', 'heading-level', 'compact', 'facets', 'scope', 'src'];
}

/** Loads as the loader does: the element is registered when its code has come. */
const widgets = {
  'test-widget': async () => {
    if (!customElements.get('coopkit-test-widget')) customElements.define('coopkit-test-widget', TestWidget);
  },
  missing: () => Promise.reject(new Error('no such file')),
};

/** Places, and gives what was told to the webmaster. */
async function told(element: HTMLElement): Promise<readonly string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (words: string) => said.push(words);
  try {
    await place(element, widgets);
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('a placeholder of an editor that strips unknown tags', () => {
  it('becomes the widget with its settings, around what stood in it', async () => {
    const placeholder = await fixture<HTMLElement>(
      html`<div data-coopkit="test-widget" data-nuts="HR02" data-heading-level="3" data-compact="false">
        <a href="#x">Fallback</a>
      </div>`,
    );
    expect(await told(placeholder)).to.deep.equal([]);
    const widget = placeholder.firstElementChild;
    expect(widget?.localName).to.equal('coopkit-test-widget');
    expect(widget?.getAttributeNames()).to.deep.equal(['nuts', 'heading-level']);
    expect(widget?.getAttribute('heading-level')).to.equal('3');
    expect(widget?.textContent?.trim()).to.equal('Fallback');
  });

  it('becomes one widget, however often it is found', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-coopkit="test-widget"></div>`);
    await Promise.all([told(placeholder), told(placeholder)]);
    expect(placeholder.querySelectorAll('coopkit-test-widget')).to.have.length(1);
  });

  it('takes no handler and no style from the page, which its editor may have forbidden', async () => {
    const placeholder = await fixture<HTMLElement>(
      html`<div
        data-coopkit="test-widget"
        data-onclick="alert(1)"
        data-style="color: red"
        data-id="x"
      ></div>`,
    );
    expect(await told(placeholder)).to.deep.equal([]);
    expect(placeholder.firstElementChild?.getAttributeNames()).to.deep.equal(['id']);
  });

  it('of a widget that there is not stays, and says which there are', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-coopkit="test-widgets">Fallback</div>`);
    const [said] = await told(placeholder);
    expect(said).to.contain('Did you mean "test-widget"? There are: test-widget, missing.');
    expect(placeholder.innerHTML).to.contain('Fallback');
    expect(placeholder.childElementCount).to.equal(0);
  });

  it('stays when the code of its widget cannot be had', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-coopkit="missing">Fallback</div>`);
    let failure: unknown;
    await place(placeholder, widgets).catch((error: unknown) => (failure = error));
    expect(failure).to.be.an('error');
    expect(placeholder.textContent).to.equal('Fallback');
  });
});

describe('a JSON block', () => {
  async function block(text: string, after = ''): Promise<{ host: HTMLElement; said: readonly string[] }> {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['coopkit'] = '';
    script.text = text;
    host.append(script);
    host.insertAdjacentHTML('beforeend', after);
    return { host, said: await told(script) };
  }

  it('is replaced by its widget, with numbers, lists, scopes and truths as attributes', async () => {
    const { host, said } = await block(
      `{ "widget": "test-widget", "headingLevel": 3, "compact": true, "nuts": null, "facets": ["country", "topics"],
         "scope": { "country": ["DE", "AT"], "year": "2019..2024" } }`,
    );
    const widget = host.firstElementChild;
    expect(said).to.deep.equal([]);
    expect(widget?.localName).to.equal('coopkit-test-widget');
    expect(widget?.getAttribute('heading-level')).to.equal('3');
    expect(widget?.getAttribute('compact')).to.equal('');
    expect(widget?.hasAttribute('nuts')).to.equal(false);
    expect(widget?.getAttribute('facets')).to.equal('country topics');
    expect(Object.fromEntries(new URLSearchParams(widget?.getAttribute('scope') ?? ''))).to.deep.equal({
      country: 'DE,AT',
      year: '2019..2024',
    });
  });

  it('tells of an option that the widget does not have, with what was probably meant', async () => {
    const { host, said } = await block('{ "widget": "test-widget", "nutz": "HR02", "onclick": "alert(1)" }');
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('has no option "nutz"; it is left out. Did you mean "nuts"?');
    expect(host.firstElementChild?.getAttributeNames()).to.deep.equal([]);
  });

  it('that is not JSON stays with what follows it, and is told with the remedy', async () => {
    const { host, said } = await block(
      '{ "widget": "test-widget", }',
      '<a data-coopkit-fallback href="/p">P</a>',
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('none after the last');
    expect([...host.children].map(({ localName }) => localName)).to.deep.equal(['script', 'a']);
  });

  it('must be an object that names a widget', async () => {
    for (const text of ['[]', '"test-widget"', '{}', '{ "widget": 3 }', '{ "widget": "toString" }']) {
      const { host, said } = await block(text);
      expect(said, text).to.have.length(1);
      expect(host.firstElementChild?.localName, text).to.equal('script');
    }
  });

  it('keeps a fallback of its own, and the one that follows', async () => {
    const { host } = await block(
      '{ "widget": "test-widget", "fallback": { "text": "Our <partners>", "href": "/partners" } }',
      '<a data-coopkit-fallback href="/p">More</a><p>Not a fallback</p>',
    );
    const links = [...(host.firstElementChild?.querySelectorAll('a') ?? [])];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Our <partners>', 'More']);
    expect(links[0]?.href).to.equal(new URL('/partners', document.baseURI).href);
    expect(host.lastElementChild?.textContent).to.equal('Not a fallback');
  });

  it('links nowhere that is no address of the web', async () => {
    const { host } = await block(
      '{ "widget": "test-widget", "fallback": { "text": "Click", "href": "javascript:alert(1)" } }',
    );
    expect(host.firstElementChild?.innerHTML).to.equal('Click');
  });

  it('may hold the widgets of a provider', async () => {
    const { host } = await block(
      '{ "widget": "test-widget", "src": "m.json", "widgets": [{ "widget": "test-widget", "nuts": "HR02", "fallback": "Two" }] }',
    );
    expect(host.querySelector('[src="m.json"] > [nuts=HR02]')?.textContent).to.equal('Two');
  });
});
