import { expect, fixture, html } from '@open-wc/testing';
import { place } from '../../src/components/base/placeholder.ts';

describe('a placeholder of an editor that strips unknown tags', () => {
  it('becomes the widget with its settings, around what stood in it', async () => {
    const placeholder = await fixture<HTMLElement>(
      html`<div data-coopkit="test-widget" data-nuts="HR02" data-heading-level="3">
        <a href="#x">Fallback</a>
      </div>`,
    );
    place(placeholder, 'coopkit-test-widget');
    const widget = placeholder.firstElementChild;
    expect(widget?.localName).to.equal('coopkit-test-widget');
    expect(widget?.getAttribute('nuts')).to.equal('HR02');
    expect(widget?.getAttribute('heading-level')).to.equal('3');
    expect(widget?.hasAttribute('coopkit')).to.equal(false);
    expect(widget?.textContent?.trim()).to.equal('Fallback');
  });

  it('becomes one widget, however often it is found', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-coopkit="test-widget"></div>`);
    place(placeholder, 'coopkit-test-widget');
    place(placeholder, 'coopkit-test-widget');
    expect(placeholder.querySelectorAll('coopkit-test-widget')).to.have.length(1);
  });
});
