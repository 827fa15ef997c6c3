/* Addresses that run code, lead astray, or are read in another way than they look. */

const SCHEMES =
  'javascript data vbscript blob file filesystem about view-source jar ftp ws wss tel sms intent chrome chrome-extension resource ms-settings livescript mocha feed cid mid urn x-javascript https http mailto'.split(
    ' ',
  );

const PAYLOADS = [
  'pwned()',
  '//example.org/%0Apwned()',
  'text/html,<script>pwned()</script>',
  'text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
  '/**/pwned()//',
];

/** A scheme in many spellings that some parser takes for it. */
const SPELLINGS: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:`,
  (scheme) => `${scheme.toUpperCase()}:`,
  (scheme) =>
    `${Array.from(scheme)
      .map((letter, at) => (at % 2 ? letter.toUpperCase() : letter))
      .join('')}:`,
  (scheme) => ` ${scheme}:`,
  (scheme) => `\t${scheme}:`,
  (scheme) => `\u0000${scheme}:`,
  (scheme) => `\u0001\u001f${scheme}:`,
  (scheme) => `\u00a0${scheme}:`,
  (scheme) => `\ufeff${scheme}:`,
  (scheme) => `\u200b${scheme}:`,
  (scheme) => `\u202e${scheme}:`,
  (scheme) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:`,
  (scheme) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}:`,
  (scheme) => `${scheme.slice(0, 2)}\r\n${scheme.slice(2)}:`,
  (scheme) => `${scheme.slice(0, 2)}\u0000${scheme.slice(2)}:`,
  (scheme) => `${scheme.slice(0, 2)}\u00ad${scheme.slice(2)}:`,
  (scheme) => `${scheme} :`,
  (scheme) => `${scheme}\t:`,
  (scheme) => `${scheme}&colon;`,
  (scheme) => `${scheme}&#58;`,
  (scheme) => `${scheme}%3A`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:`,
  (scheme) => `&#x${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:`,
  (scheme) => `\\u00${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:`,
  (scheme) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:`,
  (scheme) => `${scheme}://`,
  (scheme) => `/${scheme}:`,
  (scheme) => `url(${scheme}:`,
  (scheme) => `\uff4a${scheme.slice(1)}:`,
  (scheme) => `${scheme}\uff1a`,
];

/** What stands in place of a host, of user and password, of a port. */
const AUTHORITIES = [
  'user@evil.example',
  'user:secret@evil.example',
  'example.org@evil.example',
  'example.org:pass@evil.example',
  'example.org%40evil.example',
  '@evil.example',
  ':@evil.example',
  'example.org\\@evil.example',
  'example.org#@evil.example',
  'example.org?@evil.example',
  'evil.example\\.example.org',
  'xn--80ak6aa92e.com',
  'аpple.com',
  'ехаmple.org',
  'example。org',
  'example\u00ad.org',
  'example\u200b.org',
  'exam\u202eple.org',
  'faß.example',
  '\u{1f4a9}.example',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '[::1]',
  '[::ffff:127.0.0.1]',
  'example.org:0',
  'example.org:65536',
  'example.org:99999999999',
  'example.org:80a',
  'example.org.',
  '.example.org',
  'exa mple.org',
  'exa%00mple.org',
  'exa<b>mple.org',
  '-',
  '',
];

const WRAPS: readonly ((authority: string) => string)[] = [
  (authority) => `https://${authority}/`,
  (authority) => `http://${authority}/path?q=1#f`,
  (authority) => `https:/${authority}`,
  (authority) => `https:${authority}`,
  (authority) => `https:\\\\${authority}\\x`,
  (authority) => `//${authority}/`,
  (authority) => `\\\\${authority}\\`,
  (authority) => `https:///${authority}`,
  (authority) => `HTTPS://${authority}/"><img src=x onerror=pwned()>`,
  (authority) => `https://${authority}/javascript:pwned()`,
  (authority) => `mailto:${authority}?subject=x%0D%0ABcc:y@evil.example`,
];

const REST = [
  '/relative',
  './relative',
  '../../../../etc/passwd',
  '#fragment',
  '?query',
  '#javascript:pwned()',
  'https://',
  'https:',
  ':',
  '://',
  'mailto:',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org?body=<script>pwned()</script>',
  `https://example.org/${'a'.repeat(2027)}`,
  `https://example.org/${'a'.repeat(2028)}`,
  `https://example.org/${'é'.repeat(700)}`,
  `https://example.org/?${'%'.repeat(300)}`,
  'https://example.org/\u202egpj.exe',
  'https://example.org/%E2%80%AEgpj.exe',
  'https://example.org/\u0000',
  'https://example.org/\n',
  ' https://example.org/ ',
  'https://example.org/a b',
  'https://example.org/"onclick="pwned()',
  "https://example.org/'onclick='pwned()",
  'https://example.org/#"><svg onload=pwned()>',
];

export function addresses(): string[] {
  const spelled = SCHEMES.flatMap((scheme) =>
    SPELLINGS.flatMap((spell, at) => [
      spell(scheme) + PAYLOADS[at % PAYLOADS.length]!,
      spell(scheme) + PAYLOADS[(at + 2) % PAYLOADS.length]!,
    ]),
  );
  const wrapped = AUTHORITIES.flatMap((authority) => WRAPS.map((wrap) => wrap(authority)));
  return [...spelled, ...wrapped, ...REST];
}
