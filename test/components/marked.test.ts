import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { marked } from '../../src/components/results/marked.ts';

/** Marks every `b`. */
const everyB = (text: string) =>
  text
    .split(/(b)/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, match: piece === 'b' }));

function drawn(text: string): HTMLElement {
  const place = document.createElement('p');
  render(marked(text, everyB), place);
  return place;
}

describe('matches in a text', () => {
  for (const text of ['', 'a', 'b', 'ab', 'ba', 'aba', 'bb', 'abcb', 'babab']) {
    it(`"${text}" is shown whole, each match marked`, () => {
      const place = drawn(text);
      expect(place.textContent).to.equal(text);
      const marks = Array.from(place.querySelectorAll('mark'), (mark) => mark.textContent);
      expect(marks).to.deep.equal(text.match(/b/g) ?? []);
    });
  }

  it('are drawn however many a stranger wrote', () => {
    expect(drawn('ab'.repeat(20_000)).querySelectorAll('mark')).to.have.length(20_000);
  });

  it('give way to those of the next text', () => {
    const place = drawn('abab');
    for (const text of ['ab', 'a', 'bab', '']) {
      render(marked(text, everyB), place);
      expect(place.textContent).to.equal(text);
    }
  });
});
