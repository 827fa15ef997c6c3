import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/components/base/safe-url.ts';

describe('addresses from data', () => {
  for (const address of ['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:a@example.org']) {
    it(`become links: ${address}`, () => {
      expect(safeUrl(address)).to.equal(address);
    });
  }

  const refused = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'vbscript:x',
    'https://user:secret@example.org/',
    '//example.org/',
    '/relative',
    '',
    'not an address',
    `https://example.org/${'a'.repeat(2100)}`,
  ];
  for (const address of refused) {
    it(`stay text: ${JSON.stringify(address.slice(0, 40))}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
    });
  }
});
